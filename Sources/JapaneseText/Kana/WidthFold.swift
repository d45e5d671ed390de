/// Full-width ASCII to ASCII, half-width kana to full-width kana, and the ideographic space to a space.
///
/// Voicing marks are composed with the kana before them, whichever of their forms was written: half width, spacing or
/// combining. Unlike NFKC it leaves ①, ㈱ and ligatures alone.
public enum WidthFold {
  /// The text in one width.
  public static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(folding: text, room: text.utf8.count + 4) { result in
      forEachScalar(of: text) { result.append($0) }
    }
  }

  /// The folded scalars, for folds that need them all at hand.
  static func scalars(_ text: String) -> Scalars {
    var result = Scalars()
    result.reserveCapacity(text.utf8.count / 2 + 4)
    forEachScalar(of: text) { result.append($0) }
    return result
  }

  /// The folded scalars one after the other, for folds that go on from here.
  @inline(__always)
  static func forEachScalar(of text: String, _ body: (Unicode.Scalar) -> Void) {
    let table = Self.table
    var waiting: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let kana = waiting {
        if scalar.value > 0x7F, let mark = VoicingMark(scalar), let composed = mark.composed(with: kana) {
          waiting = composed
          continue
        }
        body(kana)
      }
      waiting = scalar.value < 0x80 ? scalar : table[scalar]
    }
    if let waiting { body(waiting) }
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
