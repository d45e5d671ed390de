import Domain
import JapaneseText

/// Two names in one script, compared.
struct ScriptComparison {
  var verdict: Verdict
  var surname: Verdict
  var given: Verdict
  var reason: AssessmentReason?

  /// Both parts and the whole are judged alike.
  init(whole verdict: Verdict, reason: AssessmentReason? = nil) {
    (self.verdict, surname, given, self.reason) = (verdict, verdict, verdict, reason)
  }

  /// Compares a stated with a recorded name.
  init(stated: StatedName.InScript, recorded: String?) {
    guard let written = stated.written, let theirs = stated.parts else {
      self.init(whole: .notStated)
      return
    }
    // Most names that are compared are the same, and need not be folded.
    if let recorded, written.utf8.elementsEqual(recorded.utf8) {
      self.init(whole: .same)
      return
    }
    guard let recorded, let ours = NameParts(recorded, theirs.script) else {
      self.init(whole: .notRecorded)
      return
    }
    guard !KanjiFold.hasUnknownCharacter(recorded) else {
      self.init(whole: .notRecorded, reason: .name(.unknownCharacter))
      return
    }
    if theirs.whole.utf8.elementsEqual(ours.whole.utf8) {
      let isDivided = theirs.folded.count > 1 && ours.folded.count > 1 && theirs.folded != ours.folded
      let reason = isDivided ? .name(.dividedElsewhere) : VariantSearch(theirs, ours).reason
      self.init(whole: .equivalent, reason: reason)
    } else if theirs.unordered == ours.unordered || theirs.isJoinedInOtherOrder(as: ours) {
      self.init(whole: .equivalent, reason: .name(.nameOrder))
    } else if theirs.folded.count == 2, ours.folded.count == 2 {
      self.init(families: theirs, ours)
    } else {
      self.init(parts: theirs, ours)
    }
  }

  /// Family and given name on both sides, which are compared one by one.
  private init(families stated: NameParts, _ recorded: NameParts) {
    let surname = PartComparison(stated, recorded, at: 0, .surname)
    let given = PartComparison(stated, recorded, at: 1, .given)
    (self.surname, self.given) = (surname.verdict, given.verdict)
    let verdicts = [surname.verdict, given.verdict]
    verdict = verdicts.contains(.different) ? .different : verdicts.contains(.close) ? .close : .equivalent
    reason = surname.verdict == .different ? surname.reason : given.reason ?? surname.reason
  }

  /// Names of several parts are sets: all of the shorter one's must be in the longer one.
  private init(parts stated: NameParts, _ recorded: NameParts) {
    let (left, right) = (Set(stated.folded), Set(recorded.folded))
    let shorter = left.count < right.count ? left : right
    if shorter.count >= 2, left.intersection(right) == shorter {
      self.init(whole: .close, reason: .name(.namePartMissing))
    } else if stated.script != .kanji, stated.whole.utf8.count > 8,
      Slip.lies(between: stated.whole, and: recorded.whole)
    {
      self.init(whole: .close, reason: .name(.typingError))
    } else {
      self.init(whole: .different, reason: .name(.nameDiffers))
    }
  }
}
