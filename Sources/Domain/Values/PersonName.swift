import JapaneseText

/// A person's name in up to three scripts, as written; parts are separated by one space.
///
/// Family and given name are usual, but one part or several are as good: foreign graduates have them.
public struct PersonName: Hashable, Codable, Sendable {
  /// In kanji, or whatever script the family register uses.
  public var kanji: String?
  /// In kana.
  public var kana: String?
  /// In Latin letters.
  public var romaji: String?

  /// Makes a name of what is known of it.
  public init(kanji: String? = nil, kana: String? = nil, romaji: String? = nil) {
    self.kanji = kanji
    self.kana = kana
    self.romaji = romaji
  }

  /// The name as lists and letters show it: kanji, else romaji, else kana.
  public var display: String { kanji ?? romaji ?? kana ?? "" }

  /// Whether nothing is stated in any script.
  public var isEmpty: Bool { kanji == nil && kana == nil && romaji == nil }

  /// Whether a script in which both are written shows two names; forms of the same character are one.
  public func differs(from other: PersonName) -> Bool {
    func differ(_ one: String?, _ other: String?, _ fold: (String) -> String) -> Bool {
      guard let one, let other else { return false }
      return !fold(one).utf8.elementsEqual(fold(other).utf8)
    }
    return differ(kanji, other.kanji, KanjiFold.folded) || differ(kana, other.kana, KanaFold.folded)
      || differ(romaji, other.romaji, RomajiFold.folded)
  }
}
