import Domain
import Foundation
import Terminal

/// What keys are for just now.
enum ScreenMode: Hashable, Sendable {
  /// Moving about, and beginning things.
  case browsing
  /// Reading the list of keys.
  case help(scroll: Int)
  /// Picking a part of the queue.
  case lanes(PickList)
  /// Picking an order of the queue.
  case orders(PickList)
  /// Picking a student record; those that can be picked.
  case records(PickList, [StudentRecord], found: Bool)
  /// Marking what a resubmission was asked for; what was set here.
  case marking(PickList, [String: ItemStanding])
  /// Typing a line.
  case writing(Line, LineEditor)
  /// Answering a question of a decision.
  case asking(Asking)
  /// Something is being done whose result decides what follows; keys are dropped.
  case awaiting(Awaited)
  /// Picking what a picture shows that must not be kept.
  case guarding(PickList, number: Int)
  /// Picking an application that was found.
  case foundCases(PickList, [QueueEntry])
  /// The final key of something.
  case confirming(FinalStep)
}

/// What a typed line is for.
enum Line: Hashable, Sendable {
  case note, search, recordSearch, refusal
  case correction, caseSearch
}

/// What is awaited.
enum Awaited: Hashable, Sendable {
  case opening(CaseID)
  case previewing(DecisionOutcome, Decision)
  case deciding(CaseID, DecisionOutcome?)
  case undoing(CaseID)
  case refusing(CaseID)
  case noting(String)
  case finding
  case picture(Int)
  case marking
  /// A picture of it is made unreadable, a correction proposed, a mail sent again or marked as dealt with.
  case settling(CaseID)
}

/// The part of the screen that keys go to.
enum ScreenFocus: Hashable, Sendable, CaseIterable {
  case queue, application, picture
}

/// Something that was typed and not taken, so that it comes back where it belongs.
enum TypedText: Hashable, Sendable {
  case note(CaseID)
  case answer(CaseID, Question)
  case correction(CaseID)
}

/// A decision of this session that may still be undone.
struct HeldDecision: Hashable, Sendable {
  let id: CaseID
  let state: CaseState
  /// When it cannot be undone any more; nil while a second person is awaited.
  let due: Date?
  /// What was entered for it, which is offered again once it is undone.
  let entries: CaseEntries
}
