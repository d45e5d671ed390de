/// Kana in the one form under which a name is looked up.
///
/// Hiragana become katakana, small kana large, ヂ ヅ ヴ ヲ ヰ ヱ the kana that sound alike today, and whatever is typed for
/// a long mark behind a kana becomes one; spaces go. Long vowels stay: 大野 (オオノ) and 小野 (オノ) are two names.
public enum KanaFold {
  /// The folded kana.
  public static func folded(_ text: String) -> String {
    String(folding: text, room: text.utf8.count * 3 + 4) { result in
      let table = Self.table
      WidthFold.forEachScalar(of: text) { scalar in
        append(table[scalar], to: &result)
      }
    }
  }

  /// The katakana of a hiragana; anything else as it is.
  @inline(__always)
  static func katakana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3041...0x3096, 0x309D, 0x309E: Unicode.Scalar(code: scalar.value + 0x60)
    default: scalar
    }
  }

  /// A kana that repeats the one before it, or nothing where `mark` is no such mark (ヽ, ヾ).
  @inline(__always)
  static func repeated(_ kana: Unicode.Scalar?, by mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let kana else { return nil }
    switch mark {
    case "ヽ": return kana
    case "ヾ": return VoicingMark.voiced.composed(with: kana) ?? (VoicingMark.isVoiced(kana) ? kana : nil)
    default: return nil
    }
  }

  @inline(__always)
  private static func append(_ scalar: Unicode.Scalar, to result: inout FoldedText) {
    if (0x30A1...0x30FA).contains(scalar.value) {
      result.append(scalar)
    } else if scalar.isFoldedSpace {
      return
    } else if let mark = VoicingMark(scalar), let last = result.last, let kana = mark.composed(with: last) {
      result.replaceLast(table[kana])
    } else if let kana = repeated(result.last, by: scalar) {
      result.append(table[kana])
    } else if scalar.isHyphenLookalike || (scalar.isLongMarkLookalike && result.last?.isKatakana ?? false) {
      result.append("ー")
    } else {
      result.append(scalar)
    }
  }

  private static let table: ScalarTable = {
    let katakana = ScalarTable.pairs(
      """
      ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ヮワ ヵカ ヶケ ヂジ ヅズ ヴブ ヲオ ヰイ ヱエ ヷワ ヸイ ヹエ ヺオ
      ㇰク ㇱシ ㇲス ㇳト ㇴヌ ㇵハ ㇶヒ ㇷフ ㇸヘ ㇹホ ㇺム ㇻラ ㇼリ ㇽル ㇾレ ㇿロ ゝヽ ゞヾ
      """)
    let folded = Dictionary(uniqueKeysWithValues: katakana)
    let hiragana = (0x3041...0x3096).map { code in
      (UInt32(code), folded[UInt32(code) + 0x60] ?? UInt32(code) + 0x60)
    }
    return ScalarTable(katakana + hiragana)
  }()
}
