import Domain

/// What the loop waits for.
enum ReviewStage: Hashable, Sendable {
  /// An application is being claimed.
  case opening(CaseID)
  /// A key.
  case command
  /// A key, where every application has been seen to.
  case allDone
  /// The answer to a question.
  case asking(DecisionOutcome, Question)
  /// What a decision would do.
  case previewing(DecisionOutcome, Decision)
  /// The word that confirms.
  case confirming(DecisionOutcome, Decision)
  /// A decision is being taken.
  case deciding(DecisionOutcome)
  /// The text of a note.
  case writingNote
  /// Which candidate.
  case choosingRecord
  /// A picture, a note or a record: back to the key afterwards.
  case working
  /// The last decision is being undone.
  case undoing(CaseID)
  /// What a picture shows that must not be kept.
  case choosingContent(Int)
  /// The reason of a correction.
  case writingCorrection
  /// The word that confirms something that is no decision.
  case confirmingDeed(PlainDeed)
  /// Over.
  case finished
}

/// What was entered for one application in this session.
struct CaseEntries: Hashable, Sendable {
  /// The student record chosen instead of the one that the cross-check found.
  var chosen: StudentRecord?
  /// What was entered, by the decision that it is for.
  var drafts: [DecisionOutcome: DecisionDraft] = [:]
}
