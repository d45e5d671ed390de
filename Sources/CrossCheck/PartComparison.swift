import Domain
import JapaneseText

/// One part of a name against the same part of another, after the wholes were found to differ.
struct PartComparison {
  var verdict: Verdict
  var reason: AssessmentReason?

  init(_ stated: NameParts, _ recorded: NameParts, at index: Int, _ kind: NamePartKind) {
    let (theirs, ours) = (stated.folded[index], recorded.folded[index])
    let differs: AssessmentReason = kind == .given ? .name(.givenNameDiffers) : .name(.surnameDiffers)
    if stated.written[index].utf8.elementsEqual(recorded.written[index].utf8) {
      (verdict, reason) = (.same, nil)
    } else if theirs.utf8.elementsEqual(ours.utf8) {
      (verdict, reason) = (.equivalent, nil)
    } else if stated.script == .kanji {
      reason = Self.confused(theirs, ours, kind)
      verdict = reason == nil ? .different : .close
      reason = reason ?? differs
    } else if stated.sought[index].utf8.elementsEqual(recorded.sought[index].utf8) {
      (verdict, reason) = (.close, .name(.longVowel))
    } else if theirs.unicodeScalars.count >= 3, Slip.lies(between: theirs, and: ours) {
      (verdict, reason) = (.close, .name(.typingError))
    } else {
      (verdict, reason) = (.different, differs)
    }
  }

  /// The characters that were confused, if the parts differ by nothing else.
  private static func confused(_ one: String, _ other: String, _ kind: NamePartKind) -> AssessmentReason? {
    let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard left.count == right.count else { return nil }
    let pairs = zip(left, right).filter { $0 != $1 }
    guard let first = pairs.first, pairs.allSatisfy({ KanjiFold.confusable($0, $1) }) else { return nil }
    return .name(.kanjiConfused(kind, stated: String(first.0), recorded: String(first.1)))
  }
}
