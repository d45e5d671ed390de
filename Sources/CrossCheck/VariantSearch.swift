import Domain
import JapaneseText

/// Says in what two names differ that are equal after folding.
struct VariantSearch {
  var reason: AssessmentReason

  init(_ stated: NameParts, _ recorded: NameParts) {
    reason = .name(.onlyFormDiffers)
    guard stated.script == .kanji, stated.written.count == recorded.written.count else { return }
    for (index, (one, other)) in zip(stated.written, recorded.written).enumerated() {
      let (left, right) = (Self.characters(one), Self.characters(other))
      guard left.count == right.count, let pair = zip(left, right).first(where: { $0 != $1 }) else { continue }
      let kind: NamePartKind = stated.written.count == 2 ? (index == 0 ? .surname : .given) : .whole
      reason = .name(.kanjiVariant(kind, stated: String(pair.0), recorded: String(pair.1)))
      return
    }
  }

  private static func characters(_ text: String) -> [Unicode.Scalar] {
    WidthFold.folded(text).unicodeScalars.filter { !(0xFE00...0xFE0F).contains($0.value) && $0.value < 0xE0000 }
  }
}
