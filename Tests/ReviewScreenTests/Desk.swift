import Domain
import Foundation
import Testing

@testable import ReviewScreen

/// A reviewer at the loop, and an office behind it that keeps what was really done.
struct Desk {
  private(set) var review: PlainReview
  private(set) var said: [String] = []
  private(set) var prompt = ""
  private(set) var asksToConfirm = false
  private(set) var isOver = false
  /// Applications that wait; decided ones leave.
  private(set) var files: [CaseID: Case]
  private(set) var decided: [CaseID: Decision] = [:]
  private(set) var notes: [String] = []
  /// Applications that the reviewer holds.
  private(set) var claimed: Set<CaseID> = []
  private(set) var opened: [Int] = []
  private(set) var forgotten: [Int] = []
  private(set) var corrections: [String] = []
  private(set) var settled: [ReviewEffect] = []
  private(set) var openedEarlier: [Int] = []
  private(set) var confirmed: [CaseID] = []
  private(set) var refused: [String?] = []
  private(set) var marks: [CaseID: [ItemMark]] = [:]
  /// Every effect in its order.
  private(set) var effects: [ReviewEffect] = []
  /// Why an earlier picture cannot be seen any more.
  var earlierProblem: [Sentence] = []
  /// What the office answers to a decision before it considers it; used up from the front.
  var obstacles: [DecisionObstacle] = []
  /// Whose application cannot be claimed.
  let heldByOthers: Set<CaseID>
  /// Why approvals need a second person here.
  let secondPerson: [SecondPersonReason]

  init(
    _ files: [Case], language: Language = .english, heldByOthers: Set<CaseID> = [],
    secondPerson: [SecondPersonReason] = [], obstacles: [DecisionObstacle] = []
  ) throws {
    review = PlainReview(files.map(\.id), setting: try Example.setting(language))
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
    self.heldByOthers = heldByOthers
    self.secondPerson = secondPerson
    self.obstacles = obstacles
    try carryOut(review.start())
  }

  /// Puts more applications into the office, which are not on the reviewer's list.
  mutating func add(_ more: [Case]) {
    for file in more { files[file.id] = file }
  }

  /// Everything said so far.
  var text: String { said.joined(separator: "\n") }

  /// Types lines, one after the other.
  mutating func type(_ lines: String...) throws {
    for line in lines {
      try #require(!isOver, "the loop is over, and \(line) is typed for nobody")
      try carryOut(review.take(line))
    }
  }

  /// Closes the input.
  mutating func hangUp() throws { try carryOut(review.take(nil)) }

  /// Forgets what was said, so that only what follows is looked at.
  mutating func listenAnew() { said = [] }

  private mutating func carryOut(_ effects: [ReviewEffect]) throws {
    self.effects += effects
    for (place, effect) in effects.enumerated() {
      if case .say(let lines) = effect {
        said += lines
      } else if case .release(let id) = effect {
        claimed.remove(id)
      } else {
        #expect(place == effects.count - 1, "only the last effect of a list may have a result")
        try carryOut(last: effect)
      }
    }
  }

  private mutating func carryOut(last effect: ReviewEffect) throws {
    switch effect {
    case .say, .release: break
    case .ask(let prompt, let isConfirmation): (self.prompt, asksToConfirm) = (prompt, isConfirmation)
    case .end: isOver = true
    default: try carryOut(review.learn(try answer(effect)))
    }
  }

  private mutating func answer(_ effect: ReviewEffect) throws -> ReviewReply {
    switch effect {
    case .open(let id):
      if heldByOthers.contains(id) {
        return .refused(.claimedByOther(name: "suzuki", until: try Example.date("2026-11-18T03:15:00.000Z")))
      }
      claimed.insert(id)
      return .opened(try facts(of: id))
    case .openPicture(let number, let id):
      opened.append(number)
      files[id]?.pictures[number - 1].openedBy.insert("sato")
      return .pictureOpened(try facts(of: id), hints: [])
    case .lookUp(let choice): return try lookUp(choice)
    case .preview(let id, let decision):
      if !obstacles.isEmpty { return .refused(obstacles.removeFirst()) }
      let mail = DecisionMail(recipient: "hanako@example.jp", subject: "利用申請結果のお知らせ", body: "本文\n初回パスワード：…\n")
      return .previewed(DecisionPreview(after: try after(id, decision), mail: mail))
    case .decide(let id, let decision): return .decided(try decide(id, decision))
    case .note(let text, let id):
      notes.append(text)
      return .noted(try facts(of: id))
    case .undo(let id):
      decided[id] = nil
      return .undone
    case .find(let text):
      let found = files.values.filter { $0.application.applicant.name.display.contains(text) }.sorted { $0.id < $1.id }
      return .cases(
        try found.map {
          QueueEntry(
            $0, holder: nil, at: try Example.date("2026-11-18T03:00:00.000Z"), in: try Example.tokyo(),
            counting: OpeningDays())
        })
    case .forget(let number, let id, let content):
      forgotten.append(number)
      let forgetting = Forgetting(
        at: try Example.date("2026-11-18T03:00:00.000Z"), reason: .forbiddenEvidence, shown: content)
      files[id]?.pictures[number - 1].keeping = .forgotten(forgetting)
      return .evidenceForgotten(try facts(of: id), number, [])
    case .correct(let id, let reason):
      corrections.append(reason)
      return .told(try facts(of: id), [Sentence(ja: "行いました。", en: "It was done.")])
    case .mailAgain(let id), .settleBounce(let id):
      settled.append(effect)
      return .told(try facts(of: id), [])
    case .look(let id): return .looked(try facts(of: id))
    case .refresh: return .queue(try queue())
    case .confirm, .refuse, .withdraw, .search, .compare, .mark, .openEarlier, .say, .ask, .release, .end, .renew,
      .draw:
      return try answerOfQueue(effect)
    }
  }

  /// What a second person does, and what is compared and marked.
  private mutating func answerOfQueue(_ effect: ReviewEffect) throws -> ReviewReply {
    switch effect {
    case .confirm(let id):
      confirmed.append(id)
      files[id]?.state = .approved
      return .decided(try #require(files[id]))
    case .refuse(let id, let reason):
      refused.append(reason)
      files[id]?.state = .waiting
      return .decided(try #require(files[id]))
    case .withdraw(let id):
      files[id]?.state = .withdrawn
      return .decided(try #require(files[id]))
    case .search(let text): return .records([Example.record, Example.other].filter { $0.name.display.contains(text) })
    case .compare(let key, _):
      let record = try #require([Example.record, Example.other].first { $0.key == key })
      return .compared(ChosenRecord(record, comparison: Example.comparison(record)))
    case .mark(let standings, let id):
      for (item, standing) in standings {
        marks[id, default: []].removeAll { $0.item == item }
        marks[id, default: []].append(
          ItemMark(item: item, standing: standing, name: "sato", at: try Example.date("2026-11-18T03:00:00.000Z")))
      }
      return .marked(try facts(of: id))
    case .openEarlier(let number, let id, _):
      openedEarlier.append(number)
      return .earlierOpened(EarlierPicture(id: id, number: number, problem: earlierProblem))
    default: return .failed([])
    }
  }

  private func queue() throws -> QueueFacts {
    let (now, zone) = (try ScreenExample.noon(), try Example.tokyo())
    return QueueFacts(
      entries: files.values.filter { $0.state != .withdrawn }.sorted { $0.id < $1.id }.map {
        let holder = heldByOthers.contains($0.id) ? "suzuki" : nil
        return QueueEntry($0, holder: holder, at: now, in: zone, counting: OpeningDays())
      }, decidedToday: decided.count, viewer: "sato")
  }

  private func lookUp(_ choice: RecordChoice) throws -> ReviewReply {
    let records = [Example.record, Example.other]
    switch choice {
    case .key(let key): return .found(try #require(records.first { $0.key == key }))
    case .written(let number):
      return records.first { $0.key.number == number }.map(ReviewReply.found)
        ?? .refused(.recordUnknown(number: number))
    }
  }

  private mutating func decide(_ id: CaseID, _ decision: Decision) throws -> Case {
    decided[id] = decision
    claimed.remove(id)
    return try after(id, decision)
  }

  private func after(_ id: CaseID, _ decision: Decision) throws -> Case {
    var file = try #require(files[id])
    let needsSecond = decision.outcome == .approve && !secondPerson.isEmpty
    file.state = needsSecond ? .proposed : decision.outcome.state
    file.decision = DecisionRecord(
      decision: decision, by: Signature(name: "sato", osUser: "sato"), at: try Example.date("2026-11-18T03:00:00.000Z"),
      secondPersonReasons: needsSecond ? secondPerson : [],
      due: needsSecond ? nil : try Example.date("2026-11-18T03:15:00.000Z"))
    return file
  }

  private func facts(of id: CaseID) throws -> DossierFacts {
    var facts = try ScreenExample.facts(try #require(files[id]))
    facts.marks = marks[id] ?? []
    return facts
  }
}
