/// Kanji in the one form under which a name is looked up, and what may not be unified.
///
/// Width, compatibility ideographs, variants (髙 and 高) and 々 are folded; variation selectors and spaces go. 斎 and 斉
/// stay two characters: people confuse them, the family register does not.
public enum KanjiFold {
  /// The folded text; folding it again changes nothing.
  public static func folded(_ text: String) -> String {
    var result = Scalars()
    for scalar in WidthFold.scalars(text) where !scalar.isFoldedSpace && !scalar.isVariationSelector {
      if let mark = VoicingMark(scalar), let last = result.last, let kana = mark.composed(with: last) {
        result[result.count - 1] = kana
      } else if scalar == "々" {
        result.append(result.last ?? scalar)
      } else {
        result.append(folded(scalar))
      }
    }
    return String(scalars: result)
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

  private static let table: ScalarTable = {
    let variants = ScalarTable.pairs(
      [KanjiVariants.oldForms, KanjiVariants.registerForms, KanjiVariants.simplifiedForms].joined(separator: "\n"))
    let representative = Dictionary(variants, uniquingKeysWith: { first, _ in first })
    let compatibility = compatible(from: 0xF900, CompatibilityIdeographs.fromF900)
    let supplement = compatible(from: 0x2F800, CompatibilityIdeographs.from2F800)
    let unified = (compatibility + supplement).map { ($0.0, representative[$0.1] ?? $0.1) }
    return ScalarTable(unified + variants)
  }()

  private static func compatible(from first: UInt32, _ text: String) -> [(UInt32, UInt32)] {
    zip(first..., text.unicodeScalars.map(\.value)).filter { $0.1 != 0x3013 }
  }
}
