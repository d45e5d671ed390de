/// Addresses in a form in which the usual ways of writing the same place agree.
///
/// Width, kanji variants, ヶケがガ, の ノ 之, つ ツ ッ, 大字 and 字, hyphens and spaces are folded; 丁目, 番地, 番, 号 and 号室
/// become hyphens, kanji numerals digits. For comparing, never for printing: 六本木 comes out as 6本木.
public enum AddressFold {
  /// The folded address.
  public static func folded(_ text: String) -> String {
    String(scalars: scalars(text))
  }

  /// Whether two addresses name one place, as far as both say where it is.
  ///
  /// Prefecture, 郡 and Kyoto's street names may be missing on one side, and so may the building and the room. Symmetric;
  /// true of every address and itself, and never of an empty one.
  public static func isSamePlace(_ one: String, _ other: String) -> Bool {
    let (left, right) = (scalars(one), scalars(other))
    if left.isEmpty || right.isEmpty { return false }
    if left == right { return true }
    let others = Place.readings(of: right)
    return Place.readings(of: left).contains { place in others.contains { place.isSame(as: $0) } }
  }

  static func scalars(_ text: String) -> Scalars {
    let kanji = Scalars(KanjiFold.folded(String(scalars: keepingNumbersApart(text))).unicodeScalars)
    let scalars = KanjiNumerals.asDigits(without(villageWords, in: kanji.filter { VoicingMark($0) == nil }))
    return tidied(separated(scalars.map { letters[$0].asciiUppercased }))
  }

  private static let letters = ScalarTable(pairs: "ヶケ ゖケ がケ ガケ のノ 之ノ っツ つツ ッツ 巿市")

  private static let villageWords: [Scalars] = ["大字", "小字", "字"].map { Scalars($0.unicodeScalars) }

  private static let units: [Scalars] = ["丁目", "番地", "号室", "丁", "番", "号"].map { Scalars($0.unicodeScalars) }

  /// The text in one width, with a hyphen for a space or # between numbers: 1-1 5F is not 1-15F.
  private static func keepingNumbersApart(_ text: String) -> Scalars {
    let scalars = WidthFold.scalars(text).map { $0 == "#" ? " " : $0 }
    var result = Scalars()
    for (index, scalar) in scalars.enumerated() {
      let isApart = scalar.isFoldedSpace && (result.last?.isDigit ?? false)
      let next = isApart ? scalars[index...].first { !$0.isFoldedSpace } : nil
      result.append(next?.isDigit ?? false ? "-" : scalar)
    }
    return result
  }

  private static func without(_ words: [Scalars], in scalars: Scalars) -> Scalars {
    var result = scalars
    for word in words {
      while let index = result.indices.first(where: { result[$0...].starts(with: word) }) {
        result.removeSubrange(index..<(index + word.count))
      }
    }
    return result
  }

  /// Units after a digit become hyphens, and so do long marks and ノ beside one.
  private static func separated(_ scalars: Scalars) -> Scalars {
    var result = Scalars()
    var index = 0
    while index < scalars.count {
      let follows = result.last.map { $0.isDigit || $0 == "-" } ?? false
      if follows, let unit = units.first(where: { scalars[index...].starts(with: $0) }) {
        result.append("-")
        index += unit.count
        continue
      }
      result.append(separator(scalars[index], followsNumber: follows) ?? scalars[index])
      index += 1
    }
    return result
  }

  private static func separator(_ scalar: Unicode.Scalar, followsNumber: Bool) -> Unicode.Scalar? {
    if scalar.isHyphenLookalike { return "-" }
    guard followsNumber else { return nil }
    switch scalar {
    case "ー", "ノ", "~": return "-"
    case "階": return "F"
    default: return nil
    }
  }

  /// One hyphen for several, and none at the end or before something that is no number.
  private static func tidied(_ scalars: Scalars) -> Scalars {
    var result = Scalars()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "-" {
        let next = scalars[(index + 1)...].first { $0 != "-" }
        guard result.last != "-", let next, next.value < 0x80 else { continue }
      }
      result.append(scalar)
    }
    return result
  }
}
