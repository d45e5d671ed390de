/// Kanji in the one form under which a name is looked up, and what may not be unified.
///
/// Width, compatibility ideographs, variants (髙 and 高), 々 and 〻 are folded; variation selectors and spaces go. 斎 and 斉
/// stay two characters: people confuse them, the family register does not.
public enum KanjiFold {
  /// The folded text; folding it again changes nothing.
  public static func folded(_ text: String) -> String {
    String(folding: text, room: text.utf8.count * 2 + 4) { result in
      let table = Self.table
      WidthFold.forEachScalar(of: text) { scalar in
        append(scalar, table, to: &result)
      }
    }
  }

  /// Whether two characters are ones that people mistake for each other, though they are not the same.
  public static func confusable(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    let (left, right) = (folded(one), folded(other))
    return left != right && ConfusableKanji.contains(left, right)
  }

  /// Whether a text holds a character that stands for one nobody can read: private use (外字), 〓, ■ or U+FFFD.
  public static func hasUnknownCharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x3013, 0x25A0, 0x25A1, 0xFFFD, 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
      default: false
      }
    }
  }

  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    table[scalar]
  }

  @inline(__always)
  private static func append(_ scalar: Unicode.Scalar, _ table: ScalarTable, to result: inout FoldedText) {
    let kanji = table[scalar]
    if kanji != scalar || (0x4E00...0x9FFF).contains(scalar.value) {
      result.append(kanji)
    } else if scalar.isFoldedSpace || scalar.isVariationSelector {
      return
    } else if scalar == "々" || scalar == "〻" {
      result.append(result.last ?? scalar)
    } else if let mark = VoicingMark(scalar), let last = result.last, let kana = mark.composed(with: last) {
      result.replaceLast(kana)
    } else {
      result.append(scalar)
    }
  }

  private static let table: ScalarTable = {
    let variants = KanjiVariants.pairs
    let representative = Dictionary(variants, uniquingKeysWith: { first, _ in first })
    let others =
      consecutive(from: 0xF900, CompatibilityIdeographs.fromF900)
      + consecutive(from: 0x2F800, CompatibilityIdeographs.from2F800)
      + consecutive(from: 0x2F00, RadicalSymbols.from2F00) + ScalarTable.pairs(RadicalSymbols.supplement)
    return ScalarTable(others.map { ($0.0, representative[$0.1] ?? $0.1) } + variants)
  }()

  /// Pairs of code points that follow each other and the characters of a text; 〓 stands where there is no pair.
  private static func consecutive(from first: UInt32, _ text: String) -> [(UInt32, UInt32)] {
    zip(first..., text.unicodeScalars.map(\.value)).filter { $0.1 != 0x3013 }
  }
}
