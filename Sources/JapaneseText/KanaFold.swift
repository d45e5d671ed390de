/// Kana in the one form under which a name is looked up.
///
/// Hiragana become katakana, small kana large, ヂ ヅ ヴ ヲ ヰ ヱ the kana that sound alike today, hyphens a long mark;
/// spaces go. Long vowels stay: 大野 (オオノ) and 小野 (オノ) are two names.
public enum KanaFold {
  /// The folded kana.
  public static func folded(_ text: String) -> String {
    var result = Scalars()
    for scalar in WidthFold.scalars(text) where !scalar.isFoldedSpace {
      if let mark = VoicingMark(scalar), let last = result.last, let kana = mark.composed(with: last) {
        result[result.count - 1] = table[kana]
        continue
      }
      switch scalar {
      case "ヽ", "ゝ": result.append(result.last ?? scalar)
      case "ヾ", "ゞ": result.append(result.last.flatMap(voiced) ?? scalar)
      default: result.append(scalar.isHyphenLookalike ? "ー" : table[scalar])
      }
    }
    return String(scalars: result)
  }

  /// The katakana of a hiragana; anything else as it is.
  static func katakana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(code: scalar.value + 0x60) : scalar
  }

  private static func voiced(_ kana: Unicode.Scalar) -> Unicode.Scalar? {
    VoicingMark.voiced.composed(with: kana).map { table[$0] }
  }

  private static let table: ScalarTable = {
    let katakana = ScalarTable.pairs(
      """
      ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ヮワ ヵカ ヶケ ヂジ ヅズ ヴブ ヲオ ヰイ ヱエ ヷワ ヸイ ヹエ ヺオ
      ㇰク ㇱシ ㇲス ㇳト ㇴヌ ㇵハ ㇶヒ ㇷフ ㇸヘ ㇹホ ㇺム ㇻラ ㇼリ ㇽル ㇾレ ㇿロ
      """)
    let folded = Dictionary(uniqueKeysWithValues: katakana)
    let hiragana = (0x3041...0x3096).map { code in
      (UInt32(code), folded[UInt32(code) + 0x60] ?? UInt32(code) + 0x60)
    }
    return ScalarTable(katakana + hiragana)
  }()
}
