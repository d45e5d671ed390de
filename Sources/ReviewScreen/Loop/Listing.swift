import Domain
import Wording

extension PlainReview {
  /// Has the queue read, to say or do something with it.
  mutating func read(for listing: Listing) -> [ReviewEffect] {
    stage = .listing(listing)
    return [.refresh]
  }

  /// What the queue was read for.
  mutating func take(_ facts: QueueFacts, for listing: Listing) -> [ReviewEffect] {
    queue.load(facts)
    switch listing {
    case .rows(let page): return sayRows(page)
    case .lanes: return askLane()
    case .search(let text, let backward): return goToMatch(text, backward: backward)
    case .figures: return [.say(figures)] + askKey()
    }
  }

  /// `l`, or `l 2` for the second page.
  mutating func list(_ text: String) -> [ReviewEffect] {
    guard !text.isEmpty else { return read(for: .rows(page: 1)) }
    guard let page = Int(Answer.folded(text)), page > 0 else { return askKey(saying: [ReviewWording.unknownKey]) }
    return read(for: .rows(page: page))
  }

  /// More rows at once are read by nobody.
  private static let rowsOnPage = 50

  private mutating func sayRows(_ page: Int) -> [ReviewEffect] {
    list.replace(queue.rows.map(\.id), at: dossier?.file.id)
    let title = WorkstationWording.queueTitle(queue.lane.sentence, queue.rows.count, queue.order.sentence)
    var said = [""] + lines(title.in(setting.language))
    let first = (page - 1) * Self.rowsOnPage
    said += queue.rows.dropFirst(first).prefix(Self.rowsOnPage).flatMap { lines(row($0), indent: 2) }
    if queue.rows.isEmpty { said += lines(PlainWording.laneIsEmpty.in(setting.language)) }
    let left = queue.rows.count - first - Self.rowsOnPage
    if left > 0 { said += lines(PlainWording.morePages(left, next: page + 1).in(setting.language)) }
    if !queue.rows.isEmpty, dossier == nil { said += lines(PlainWording.nextOpensFirst.in(setting.language)) }
    return [.say(said)] + askKey()
  }

  /// An application of the queue in a line that says of everything what it is.
  func row(_ entry: QueueEntry) -> String {
    var parts = [
      entry.name, entry.kind.sentence, PlainWording.received(entry.age), PlainWording.found(entry.overall.sentence),
    ]
    if entry.state != .waiting { parts.append(entry.state.sentence) }
    if let name = entry.proposedBy { parts.append(PlainWording.proposedBy(name)) }
    if !entry.flags.isEmpty { parts.append(PlainWording.flags(entry.flags.map(\.sentence))) }
    if let holder = entry.holder { parts.append(PlainWording.heldBy(holder)) }
    if let due = entry.due { parts.append(PlainWording.onHold(DateWording.moment(due, in: setting.zone))) }
    return "#\(entry.id)  " + DossierWording.listed(parts.map { $0.in(setting.language) }).in(setting.language)
  }

  // MARK: - Which part, in which order

  private mutating func askLane() -> [ReviewEffect] {
    stage = .choosingLane
    let parts = QueueLane.allCases.enumerated().flatMap { index, lane in
      lines(PlainWording.lane(index + 1, lane.sentence, queue.count(in: lane)).in(setting.language), indent: 2)
    }
    let head = lines(WorkstationWording.whichLane.in(setting.language))
    return [.say(head + parts + lines(PlainWording.byNumber.in(setting.language)))] + [
      .ask("> ", isConfirmation: false)
    ]
  }

  /// The number of a part of the queue; nothing leaves it as it is.
  mutating func takeLane(_ line: String) -> [ReviewEffect] {
    guard !Answer.trimmed(line).isEmpty else { return askKey() }
    guard let index = Answer.choice(line, of: QueueLane.allCases.map { _ in "" }) else {
      return askKey(saying: [PlainWording.noSuchNumber])
    }
    queue.show(QueueLane.allCases[index])
    return read(for: .rows(page: 1))
  }

  mutating func askOrder() -> [ReviewEffect] {
    stage = .choosingOrder
    let orders = QueueOrder.allCases.enumerated().flatMap { index, order in
      lines("\(index + 1)  \(order.sentence.in(setting.language))", indent: 2)
    }
    let head = lines(WorkstationWording.whichOrder.in(setting.language))
    return [.say(head + orders + lines(PlainWording.byNumber.in(setting.language)))]
      + [.ask("> ", isConfirmation: false)]
  }

  /// The number of an order; nothing leaves it as it is.
  mutating func takeOrder(_ line: String) -> [ReviewEffect] {
    guard !Answer.trimmed(line).isEmpty else { return askKey() }
    guard let index = Answer.choice(line, of: QueueOrder.allCases.map { _ in "" }) else {
      return askKey(saying: [PlainWording.noSuchNumber])
    }
    queue.sort(by: QueueOrder.allCases[index])
    return read(for: .rows(page: 1))
  }

  // MARK: - Searching

  mutating func askSearch() -> [ReviewEffect] {
    stage = .searching
    return [say([WorkstationWording.writeSearch]), .ask("> ", isConfirmation: false)]
  }

  /// What is searched for; nothing goes on to the next match, a second `/` to the one before.
  mutating func search(_ line: String) -> [ReviewEffect] {
    let text = Answer.trimmed(line)
    if text.isEmpty, searched.isEmpty { return askKey() }
    let isBackward = Answer.folded(text) == "/"
    if isBackward, searched.isEmpty { return askKey(saying: [WorkstationWording.searchFirst]) }
    if !text.isEmpty, !isBackward { searched = text }
    return read(for: .search(searched, backward: isBackward))
  }

  private mutating func goToMatch(_ text: String, backward: Bool) -> [ReviewEffect] {
    if let id = dossier?.file.id { queue.select(id) }
    guard let found = queue.match(text, backward: backward) else {
      // It may be decided, or long since announced.
      stage = .findingCase(text)
      return [.find(text)]
    }
    queue.select(found)
    let released: [ReviewEffect] = (dossier?.file.id).flatMap { $0 == found ? nil : [.release($0)] } ?? []
    list.replace(queue.rows.map(\.id), at: found)
    return released + open(found)
  }

  // MARK: - Figures

  /// The day in figures, then what is due today and what should have been decided before.
  private var figures: [String] {
    let language = setting.language
    let median = pace.median.map { DateWording.stretch($0).in(language) }
    let counts: [(label: Sentence, value: String?)] = [
      (PlainWording.decidedToday, String(queue.facts.decidedToday)), (PlainWording.median, median),
      (QueueLane.waiting.sentence, String(queue.waiting)), (PlainWording.dueToday, String(queue.dueToday)),
      (QueueLane.overdue.sentence, String(queue.overdue)),
      (QueueLane.proposed.sentence, String(queue.count(in: .proposed))),
      (QueueLane.onHold.sentence, String(queue.count(in: .onHold))),
    ]
    let open = QueueOrder.due.sorted(queue.facts.entries.filter { $0.state == .waiting })
    let due = open.filter { $0.age == Case.dueAfterOpeningDays }
    return ["", PlainWording.figuresTitle.in(language)]
      + lines(counts.compactMap { count in count.value.map { (count.label, $0) } })
      + titled(QueueLane.overdue.sentence, open.filter { $0.flags.contains(.overdue) })
      + titled(PlainWording.dueToday, due)
  }

  private func titled(_ title: Sentence, _ entries: [QueueEntry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let left = entries.count - Self.rowsOnPage
    let more = left > 0 ? lines(PlainWording.andMore(left).in(setting.language), indent: 2) : []
    return [title.in(setting.language)] + entries.prefix(Self.rowsOnPage).flatMap { lines(row($0), indent: 2) } + more
  }
}
