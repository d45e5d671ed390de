import Domain
import Foundation
import JapaneseText
import Terminal
import Testing

@testable import ReviewScreen

/// A reviewer at the full screen, and an office behind it that keeps what was really done.
struct Workplace {
  private(set) var review: FullReview
  private(set) var files: [CaseID: Case]
  private(set) var decided: [CaseID: Decision] = [:]
  private(set) var confirmed: [CaseID] = []
  private(set) var notes: [String] = []
  private(set) var opened: [Int] = []
  private(set) var forgotten: [CaseID: [Int]] = [:]
  /// Reasons of corrections that wait for a second person.
  private(set) var corrections: [CaseID: NoteFact]
  private(set) var mailedAgain: [CaseID] = []
  private(set) var openedEarlier: [Int] = []
  private(set) var marks: [CaseID: [ItemMark]] = [:]
  /// Why an earlier picture cannot be seen any more.
  var earlierProblem: [Sentence] = []
  private(set) var held: Set<CaseID> = []
  private(set) var isOver = false
  /// Every effect in its order.
  private(set) var effects: [ReviewEffect] = []
  var now: Date
  var size: Size
  /// Whose application cannot be claimed.
  var heldByOthers: Set<CaseID> = []
  /// What the office answers to the next decisions before it considers them; used up from the front.
  var obstacles: [DecisionObstacle] = []
  /// Keys that were pressed before the program came to read them.
  private var typedAhead: [Key] = []

  init(
    _ files: [Case], _ language: Language = .english, size: Size = Size(columns: 120, rows: 40),
    heldByOthers: Set<CaseID> = [], corrections: [CaseID: NoteFact] = [:], only: [CaseID] = [],
    returning: [ConfiguredReason]? = nil
  ) throws {
    var setting = try Example.setting(language)
    if let returning { setting.returning = returning }
    review = FullReview(only, setting: setting)
    self.corrections = corrections
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
    now = try ScreenExample.noon()
    self.size = size
    self.heldByOthers = heldByOthers
    try carryOut(review.start())
    try happen(.resized(size))
  }

  /// What is seen, a line a row.
  var lines: [String] { review.view(size, at: now).grid.lines }
  /// What is seen.
  var text: String { lines.joined(separator: "\n") }
  /// What is said above the keys.
  var message: String { review.message.map { $0.in(review.language) }.joined(separator: " ") }

  /// Presses keys, each a character or a name such as `Enter`, `Esc` or `PgDn`.
  mutating func press(_ keys: String...) throws {
    typedAhead = keys.map(Self.key)
    while !typedAhead.isEmpty { try happen(.key(typedAhead.removeFirst())) }
  }

  /// Types a text, character by character.
  mutating func type(_ text: String) throws { for character in text { try happen(.key(.character(character))) } }

  mutating func happen(_ event: TerminalEvent) throws {
    if case .resized(let size) = event { self.size = size }
    try carryOut(review.take(event, at: now))
  }

  mutating func wait(seconds: Int) throws {
    for _ in 0..<seconds {
      now += 1
      try happen(.tick)
    }
  }

  /// Somebody else decides meanwhile.
  mutating func colleagueDecides(_ id: CaseID) {
    files[id]?.state = .rejected
    files[id]?.decision = DecisionRecord(
      decision: .reject(Rejection(reasons: ["not-enrolled"])), by: Signature(name: "suzuki", osUser: "suzuki"), at: now,
      secondPersonReasons: [], due: now.addingTimeInterval(900))
    files[id]?.version += 1
  }

  static func key(_ name: String) -> Key {
    switch name {
    case "Enter": .enter
    case "Esc": .escape
    case "Tab": .tab
    case "BS": .backspace
    case "Space": .character(" ")
    case "Up": .up
    case "Down": .down
    case "Left": .left
    case "Right": .right
    case "PgDn": .pageDown
    case "PgUp": .pageUp
    default: name.first.map { .character($0) } ?? .escape
    }
  }

  // MARK: - The office

  private mutating func carryOut(_ wanted: [ReviewEffect]) throws {
    var waiting = wanted[...]
    while let effect = waiting.popFirst() {
      effects.append(effect)
      if case .end = effect { isOver = true }
      if case .ask(_, let isConfirmation) = effect, isConfirmation { typedAhead = [] }
      if case .release(let id) = effect { held.remove(id) }
      if let reply = try answer(effect) { waiting += review.learn(reply) }
    }
  }

  private mutating func answer(_ effect: ReviewEffect) throws -> ReviewReply? {
    switch effect {
    case .open(let id):
      if let refusal = try refusal(id) { return refusal }
      if files[id]?.state == .waiting { held.insert(id) }
      return .opened(try facts(of: id))
    case .look(let id): return .looked(try facts(of: id))
    case .renew(let id): return try refusal(id) ?? .renewed(until: now.addingTimeInterval(900))
    case .openPicture(let number, let id):
      opened.append(number)
      files[id]?.pictures[number - 1].openedBy.insert("sato")
      return .pictureOpened(try facts(of: id), hints: [])
    case .draw(let request): return .drawn(request, .cells(Self.pattern(request), note: nil))
    case .refresh: return .queue(try queue())
    case .lookUp: return .found(Example.other)
    case .search(let text): return .records(text == "none" ? [] : [Example.record, Example.other])
    case .preview(let id, let decision): return try preview(id, decision)
    case .note(let text, let id):
      notes.append(text)
      var facts = try facts(of: id)
      facts.notes.append(NoteFact(name: "sato", at: now, text: text))
      return .noted(facts)
    case .decide, .confirm, .undo, .refuse, .withdraw, .compare, .mark, .openEarlier: return try change(effect)
    case .find(let text): return .cases(try found(text))
    case .forget, .correct, .mailAgain, .settleBounce: return try settle(effect)
    case .say, .ask, .release, .end: return nil
    }
  }

  private func refusal(_ id: CaseID) throws -> ReviewReply? {
    heldByOthers.contains(id) ? .refused(.claimedByOther(name: "suzuki", until: now.addingTimeInterval(900))) : nil
  }

  private mutating func preview(_ id: CaseID, _ decision: Decision) throws -> ReviewReply {
    if !obstacles.isEmpty { return .refused(obstacles.removeFirst()) }
    if let refusal = try refusal(id) { return refusal }
    return .previewed(DecisionPreview(after: try after(id, decision), mail: ScreenExample.mail))
  }

  private mutating func change(_ effect: ReviewEffect) throws -> ReviewReply {
    switch effect {
    case .decide(let id, let decision):
      guard files[id]?.state == .waiting else { return .refused(.versionMoved) }
      decided[id] = decision
      files[id] = try after(id, decision)
      held.remove(id)
      return .decided(try #require(files[id]))
    case .confirm(let id):
      confirmed.append(id)
      files[id]?.state = .approved
      return .decided(try #require(files[id]))
    case .undo(let id), .refuse(let id, _):
      decided[id] = nil
      files[id]?.state = .waiting
      files[id]?.decision = nil
      return .undone
    case .withdraw(let id):
      files[id]?.state = .withdrawn
      return .decided(try #require(files[id]))
    case .compare(let key, _):
      let record = try #require([Example.record, Example.other].first { $0.key == key })
      return .compared(ChosenRecord(record, comparison: Example.comparison(record)))
    case .mark(let standings, let id):
      if !obstacles.isEmpty { return .refused(obstacles.removeFirst()) }
      for (item, standing) in standings {
        marks[id, default: []].removeAll { $0.item == item }
        marks[id, default: []].append(ItemMark(item: item, standing: standing, name: "sato", at: now))
      }
      return .marked(try facts(of: id))
    case .openEarlier(let number, let id, _):
      openedEarlier.append(number)
      return .earlierOpened(EarlierPicture(id: id, number: number, problem: earlierProblem))
    default: return .failed([])
    }
  }

  private mutating func settle(_ effect: ReviewEffect) throws -> ReviewReply {
    switch effect {
    case .forget(let number, let id, let content):
      forgotten[id, default: []].append(number)
      let forgetting = Forgetting(at: now, reason: .forbiddenEvidence, shown: content)
      files[id]?.pictures[number - 1].keeping = .forgotten(forgetting)
      files[id]?.version += 1
      return .evidenceForgotten(try facts(of: id), number, [Sentence(ja: "消去しました。", en: "It was erased.")])
    case .correct(let id, let reason):
      corrections[id] = NoteFact(name: "sato", at: now, text: reason)
      return .told(try facts(of: id), [Sentence(ja: "訂正を提案しました。", en: "The correction is proposed.")])
    case .mailAgain(let id):
      mailedAgain.append(id)
      files[id]?.isBounced = false
      return .told(try facts(of: id), [Sentence(ja: "もう一度送ります。", en: "It goes out once more.")])
    case .settleBounce(let id):
      files[id]?.isBounced = false
      return .told(try facts(of: id), [Sentence(ja: "処理済みにしました。", en: "Marked as dealt with.")])
    default: return .failed([])
    }
  }

  private func found(_ text: String) throws -> [QueueEntry] {
    let zone = try Example.tokyo()
    return files.values.sorted { $0.id < $1.id }.filter {
      "#\($0.id)" == text || $0.application.applicant.name.display.contains(text)
    }.map { QueueEntry($0, holder: nil, at: now, in: zone, counting: OpeningDays()) }
  }

  private func after(_ id: CaseID, _ decision: Decision) throws -> Case {
    var file = try #require(files[id])
    file.state = decision.outcome.state
    file.version += 1
    file.decision = DecisionRecord(
      decision: decision, by: Signature(name: "sato", osUser: "sato"), at: now, secondPersonReasons: [],
      due: now.addingTimeInterval(900))
    return file
  }

  private func queue() throws -> QueueFacts {
    let zone = try Example.tokyo()
    let shown = files.values.filter { file in
      let isOpen = file.announced == nil && file.state != .withdrawn
      return isOpen || file.isBounced || corrections[file.id] != nil
    }.sorted { $0.id < $1.id }
    return QueueFacts(
      entries: shown.map { file in
        let holder = held.contains(file.id) ? "sato" : heldByOthers.contains(file.id) ? "suzuki" : nil
        return QueueEntry(
          file, holder: holder, awaitsCorrection: corrections[file.id] != nil, at: now, in: zone,
          counting: OpeningDays())
      }, decidedToday: decided.count, viewer: "sato")
  }

  private func facts(of id: CaseID) throws -> DossierFacts {
    var facts = try ScreenExample.facts(try #require(files[id]))
    facts.correction = corrections[id]
    facts.marks = marks[id] ?? []
    return facts
  }

  /// Something that can be told from text, and shows which part of a picture it is.
  private static func pattern(_ request: PictureRequest) -> [[Cell]] {
    (0..<request.size.rows).map { row in
      Cell.all(String((0..<request.size.columns).map { ($0 + row * request.part.zoom) % 4 == 0 ? "/" : " " }))
    }
  }
}

extension Workplace {
  /// The promises that no key may break.
  func expectInvariants() {
    let screen = review.view(size, at: now)
    #expect(screen.grid.size == size)
    for row in 0..<size.rows {
      let cells = (0..<size.columns).map { screen.grid[$0, row].text }
      let columns = cells.joined().unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      #expect(columns == size.columns)
    }
    if let cursor = screen.cursor {
      #expect((0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row))
    }
    #expect(review.queue.rows.isEmpty || review.queue.index != nil)
    #expect(review.pane.lines.isEmpty || review.pane.lines.indices.contains(review.pane.top))
    #expect(held.count <= 1)
  }
}
