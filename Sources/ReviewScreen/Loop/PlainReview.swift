import Domain
import JapaneseText
import Wording

/// The review loop, line by line: takes what was typed, says what to do.
///
/// It holds no rule of the domain: what cannot be done is what the procedures refuse. Nothing is written before a
/// confirmation, so that the loop may end at any line.
public struct PlainReview: Sendable {
  let setting: ReviewSetting
  var list: WorkList
  var stage = ReviewStage.finished
  /// The application at hand.
  var dossier: DossierFacts?
  var entries: [CaseID: CaseEntries] = [:]
  /// Decisions of this session that were not undone, oldest first.
  var taken: [TakenDecision] = []
  /// The queue, once it was asked for; which part of it in which order makes the list.
  var queue = QueueList(only: [])
  var searched = ""
  var pace = ScreenPace()

  /// Reviews `ids` in their order.
  public init(_ ids: [CaseID], setting: ReviewSetting) {
    list = WorkList(ids)
    self.setting = setting
  }

  /// The first effects.
  public mutating func start() -> [ReviewEffect] {
    // Somebody may have come for another part of the queue.
    guard let first = list.current else { return askKey(saying: [ReviewWording.nothingWaits]) }
    return [say([ReviewWording.begins(list.ids.count)])] + open(first)
  }

  /// What follows from a line; nil is the end of input.
  public mutating func take(_ line: String?) -> [ReviewEffect] {
    guard let line else { return finish() }
    switch stage {
    case .command, .allDone: return takeKey(line)
    case .asking(let outcome, let question): return takeAnswer(line, to: question, of: outcome)
    case .confirming(let outcome, let decision): return takeConfirmation(line, outcome, decision)
    case .writingNote: return takeNote(line)
    case .choosingRecord: return takeRecord(line)
    case .choosingCase(let found): return takeCase(line, of: found)
    case .choosingContent(let number): return takeContent(line, number)
    case .writingCorrection: return takeCorrection(line)
    case .choosingLane: return takeLane(line)
    case .choosingOrder: return takeOrder(line)
    case .searching: return search(line)
    case .choosingFound(let records): return takeFound(line, of: records)
    case .writingRefusal: return refuse(line)
    case .marking: return takeMarks(line)
    case .confirmingDeed(let deed): return takeConfirmation(line, of: deed)
    case .opening, .previewing, .deciding, .working, .undoing, .listing, .refusing, .findingCase, .finished:
      return []
    }
  }

  /// What follows from the result of an effect.
  public mutating func learn(_ reply: ReviewReply) -> [ReviewEffect] {
    switch (stage, reply) {
    case (.finished, _): return []
    case (.opening, .opened(let facts)), (.opening, .looked(let facts)): return show(facts)
    case (.opening(let id), .refused(let obstacle)): return passOver(id, [obstacle.sentence(in: setting.zone)])
    case (.opening(let id), .failed(let sentences)): return passOver(id, sentences)
    case (.previewing(let outcome, let decision), .previewed(let preview)):
      return askConfirmation(outcome, decision, preview)
    case (.previewing(let outcome, _), .refused(let obstacle)), (.deciding(.some(let outcome)), .refused(let obstacle)):
      return mend(obstacle, outcome)
    case (.deciding, .decided(let file)): return tell(file)
    case (.undoing(let id), .undone): return takeUp(id)
    case (.refusing(let id), .decided), (.refusing(let id), .undone): return waitsAgain(id)
    case (.listing(let listing), .queue(let facts)): return take(facts, for: listing)
    case (_, .opened(let facts)), (_, .looked(let facts)): return keep(facts, saying: [])
    case (_, .noted(let facts)): return keep(facts, saying: [ReviewWording.noted])
    case (_, .pictureOpened(let facts, let hints)): return keep(facts, saying: hints)
    case (_, .found(let record)): return choose(record)
    case (.findingCase(let text), .cases(let found)): return choose(from: found, soughtBy: text)
    case (_, .evidenceForgotten(let facts, let number, let sentences)):
      return evidenceForgotten(facts, number, saying: sentences)
    case (_, .told(let facts, let sentences)): return keep(facts, saying: sentences)
    case (_, .records(let records)): return choose(from: records)
    case (_, .compared(let choice)): return compared(choice)
    case (_, .marked(let facts)): return marked(facts)
    case (_, .earlierOpened(let opened)): return earlierOpened(opened)
    case (_, .refused(let obstacle)): return askKey(saying: [obstacle.sentence(in: setting.zone)])
    case (_, .failed(let sentences)): return askKey(saying: sentences)
    case (_, .previewed), (_, .decided), (_, .undone), (_, .queue), (_, .renewed), (_, .drawn), (_, .cases):
      return askKey(saying: [])
    }
  }
}

/// A decision of this session.
struct TakenDecision: Hashable, Sendable {
  let id: CaseID
  let state: CaseState
}
