import Domain
import Wording

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
  case deciding(DecisionOutcome?)
  /// The text of a note.
  case writingNote
  /// Which candidate.
  case choosingRecord
  /// A picture, a note or a record: back to the key afterwards.
  case working
  /// The last decision is being undone.
  case undoing(CaseID)
  /// Which part of the queue, or which order.
  case choosingLane, choosingOrder
  /// What is searched for.
  case searching
  /// Which of the student records that were found.
  case choosingFound([StudentRecord])
  /// Why a proposal goes back.
  case writingRefusal
  /// Which items are resolved.
  case marking
  /// The queue is being read.
  case listing(Listing)
  /// The word that has something done that is no decision of one's own.
  case confirmingDeed(PlainDeed)
  /// A proposal is sent back.
  case refusing(CaseID)
  /// Applications of any state are searched for.
  case findingCase(String)
  /// Which of the applications that were found.
  case choosingCase([QueueEntry])
  /// What a picture shows that must not be kept.
  case choosingContent(Int)
  /// The reason of a correction.
  case writingCorrection
  /// Over.
  case finished
}

/// What the queue is read for.
enum Listing: Hashable, Sendable {
  /// Its rows, by pages from 1.
  case rows(page: Int)
  /// The parts that there are, with how many stand in each.
  case lanes
  case search(String, backward: Bool)
  case figures
}

/// What a second person or the applicant's wish has done, once the word confirms it.
enum PlainDeed: Hashable, Sendable {
  case confirmProposal, withdraw
  /// Makes a picture unreadable for good, because of what it shows.
  case forget(Int, ForbiddenContent)
  /// Proposes to correct the decision, for this reason.
  case correct(String)
  case mailAgain, bounceHandled

  var word: Sentence {
    switch self {
    case .forget: WorkstationKeyWording.evidenceLabel
    case .correct: WorkstationKeyWording.correctLabel
    case .mailAgain: WorkstationKeyWording.mailAgainLabel
    case .bounceHandled: WorkstationKeyWording.bounceHandledLabel
    case .confirmProposal: WorkstationKeyWording.confirmLabel
    case .withdraw: WorkstationKeyWording.withdrawLabel
    }
  }
}

/// What was entered for one application in this session.
struct CaseEntries: Hashable, Sendable {
  /// The student record chosen instead of the one that the cross-check found.
  var chosen: StudentRecord?
  /// What was entered, by the decision that it is for.
  var drafts: [DecisionOutcome: DecisionDraft] = [:]
  /// How the application compares with the chosen record.
  var comparison: WeighedCandidate?
  /// Marks of items that were set and are not stored yet.
  var marks: [String: ItemStanding] = [:]

  /// What a view shows of the chosen record.
  var choice: ChosenRecord? { chosen.map { ChosenRecord($0, comparison: comparison) } }

  /// The draft of a decision, taken up or begun; one that nobody has answered yet begins with what is marked now.
  mutating func draft(of outcome: DecisionOutcome, for facts: DossierFacts) -> DecisionDraft {
    if let known = drafts[outcome], !known.answered.isEmpty || known.isLeft { return known }
    var draft = DecisionDraft(outcome, for: facts.file)
    draft.take(facts.asked, of: facts)
    drafts[outcome] = draft
    return draft
  }
}
