/// Full-width ASCII to ASCII, half-width kana to full-width kana, and the ideographic space to a space.
///
/// Voicing marks are composed with the kana before them, whichever of their forms was written: half width, spacing or
/// combining. Unlike NFKC it leaves ①, ㈱ and ligatures alone.
public enum WidthFold {
  /// The text in one width.
  public static func folded(_ text: String) -> String {
    needsNoFolding(text) ? text : String(scalars: scalars(text))
  }

  /// The folded scalars, for folds that go on from here.
  static func scalars(_ text: String) -> Scalars {
    var result = Scalars()
    result.reserveCapacity(text.utf8.count / 2 + 4)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        result.append(scalar)
      } else if let mark = VoicingMark(scalar) {
        append(mark, writtenAs: scalar, to: &result)
      } else {
        result.append(table[scalar])
      }
    }
    return result
  }

  private static func needsNoFolding(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  private static func append(_ mark: VoicingMark, writtenAs scalar: Unicode.Scalar, to result: inout Scalars) {
    if let last = result.last, let composed = mark.composed(with: last) {
      result[result.count - 1] = composed
    } else {
      result.append(table[scalar])
    }
  }

  private static let halfWidthKana =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"

  private static let table: ScalarTable = {
    var entries: [(UInt32, UInt32)] = (0xFF01...0xFF5E).map { ($0, $0 - 0xFEE0) }
    entries += zip(0xFF61..., halfWidthKana.unicodeScalars.map(\.value))
    entries += [(0x3000, 0x20), (0xFFE0, 0xA2), (0xFFE1, 0xA3), (0xFFE2, 0xAC), (0xFFE3, 0xAF)]
    entries += [(0xFFE4, 0xA6), (0xFFE5, 0xA5), (0xFFE6, 0x20A9)]
    return ScalarTable(entries)
  }()
}
