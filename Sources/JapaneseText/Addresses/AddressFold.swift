/// Addresses in a form in which the usual ways of writing the same place agree.
///
/// Width, kanji variants, ヶケが, の and ノ, 大字 and 字, hyphens and spaces are folded; 丁目, 番地, 番 and 号 become
/// hyphens, kanji numerals digits. For comparing, never for printing: 六本木 comes out as 6本木.
public enum AddressFold {
  /// The folded address.
  public static func folded(_ text: String) -> String {
    let kanji = KanjiFold.folded(text)
    var scalars = KanjiNumerals.asDigits(without(["大字", "字"], in: Scalars(kanji.unicodeScalars)))
    scalars = scalars.map { letters[$0].asciiUppercased }
    return String(scalars: tidied(separated(scalars)))
  }

  private static let letters = ScalarTable(pairs: "ヶケ がケ のノ 之ノ")

  private static let units: [Scalars] = ["丁目", "番地", "番", "号"].map { Scalars($0.unicodeScalars) }

  private static func without(_ words: [String], in scalars: Scalars) -> Scalars {
    var result = scalars
    for word in words.map({ Scalars($0.unicodeScalars) }) {
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
      let isSeparator = scalars[index].isHyphenLookalike || (follows && ["ー", "ノ"].contains(scalars[index]))
      result.append(isSeparator ? "-" : scalars[index])
      index += 1
    }
    return result
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
