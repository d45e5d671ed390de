/// One part of a name, in kanji and kana, and how usual it is.
struct WeightedName: Hashable, Sendable {
  var kanji: String
  var kana: String
  var romaji: String
  var weight: Int

  /// Reads `漢字/カナ` or `漢字/カナ/ROMAJI`.
  init?(_ word: some StringProtocol, weight: Int) {
    let parts = word.split(separator: "/")
    guard parts.count >= 2 else { return nil }
    kanji = String(parts[0])
    kana = String(parts[1])
    romaji = parts.count > 2 ? String(parts[2]) : PassportSpelling.romaji(ofKana: kana)
    self.weight = weight
  }

  /// Reads lines that begin with the weight of all names in them.
  static func list(_ text: String) -> [WeightedName] {
    text.split(separator: "\n").flatMap { line -> [WeightedName] in
      let words = line.split(separator: " ")
      guard let weight = words.first.flatMap({ Int($0) }) else { return [] }
      return words.dropFirst().compactMap { WeightedName($0, weight: weight) }
    }
  }
}
