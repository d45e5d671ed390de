import Domain

/// The queue, which part of it is shown in which order, and which row is selected.
struct QueueList: Sendable {
  private(set) var facts = QueueFacts(entries: [], decidedToday: 0)
  private(set) var lane = QueueLane.waiting
  private(set) var order = QueueOrder.due
  /// The rows that are shown.
  private(set) var rows: [QueueEntry] = []
  private(set) var selected: CaseID?
  private(set) var hasLoaded = false
  /// How many wait, how many of them should be decided today, how many should have been before.
  private(set) var waiting = 0
  private(set) var dueToday = 0
  private(set) var overdue = 0
  private var counts: [QueueLane: Int] = [:]
  /// Where the selection was, so that it goes on there when its row is gone.
  private var place = 0
  /// The applications that were named, where some were.
  private let only: Set<CaseID>

  init(only: [CaseID]) { self.only = Set(only) }

  /// The selected row's place; nil in an empty list.
  var index: Int? { selected.flatMap { id in rows.firstIndex { $0.id == id } } }
  /// The selected row.
  var entry: QueueEntry? { index.map { rows[$0] } }

  /// An application, shown or not.
  func entry(of id: CaseID) -> QueueEntry? { facts.entries.first { $0.id == id } }

  /// How many applications a part holds.
  func count(in lane: QueueLane) -> Int { counts[lane] ?? counted(lane) }

  /// Counts every part, for as long as the queue stays as it is: among ten thousand, a list of parts must not count with every
  /// key.
  mutating func countLanes() {
    guard counts.isEmpty else { return }
    for lane in QueueLane.allCases { counts[lane] = counted(lane) }
  }

  private func counted(_ lane: QueueLane) -> Int { facts.entries.count { lane.holds($0) && isWanted($0) } }

  private func isWanted(_ entry: QueueEntry) -> Bool { only.isEmpty || only.contains(entry.id) }

  mutating func load(_ facts: QueueFacts) {
    guard !hasLoaded || facts != self.facts else { return }
    self.facts = facts
    counts = [:]
    hasLoaded = true
    let open = facts.entries.filter { $0.state == .waiting }
    waiting = open.count
    dueToday = open.count { $0.age == Case.dueAfterOpeningDays }
    overdue = open.count { $0.flags.contains(.overdue) }
    arrange()
  }

  mutating func show(_ lane: QueueLane) {
    self.lane = lane
    arrange()
  }

  mutating func sort(by order: QueueOrder) {
    self.order = order
    arrange()
  }

  /// Selects a row; one that is not shown changes nothing.
  mutating func select(_ id: CaseID) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    (selected, place) = (id, index)
  }

  /// Moves the selection, as far as there are rows.
  mutating func move(by step: Int) {
    guard !rows.isEmpty else { return }
    place = min(max((index ?? place) + step, 0), rows.count - 1)
    selected = rows[place].id
  }

  /// The next row behind (or before) an application that can be decided by `viewer`.
  func next(after id: CaseID, backward: Bool = false, openTo viewer: String) -> CaseID? {
    let here = rows.firstIndex { $0.id == id } ?? min(place, rows.count)
    let range = backward ? Array(rows[..<min(here, rows.count)].reversed()) : Array(rows[min(here, rows.count)...])
    return range.first { $0.id != id && ($0.holder ?? viewer).utf8.elementsEqual(viewer.utf8) }?.id
  }

  /// Shows at once who holds an application, which the next reading of the queue would show.
  mutating func mark(_ id: CaseID, heldBy holder: String?) {
    if let place = facts.entries.firstIndex(where: { $0.id == id }) { facts.entries[place].holder = holder }
    if let place = rows.firstIndex(where: { $0.id == id }) { rows[place].holder = holder }
  }

  /// The nearest row behind (or before) the selection that a text is found in, round the ends; a number with its sign finds
  /// that application alone.
  func match(_ text: String, backward: Bool = false) -> CaseID? {
    guard !rows.isEmpty else { return nil }
    let wanted = SearchedNames.folded(text)
    let number = wanted.hasPrefix("#") ? CaseID(wanted.dropFirst()) : nil
    let start = index ?? 0
    let places = (1...rows.count).lazy.map { (start + (backward ? -$0 : $0) + rows.count) % rows.count }
    let found = places.first { place in
      number.map { rows[place].id == $0 } ?? rows[place].searched.hold(wanted)
    }
    return found.map { rows[$0].id }
  }

  private mutating func arrange() {
    let shown = facts.entries.filter { lane.holds($0) && isWanted($0) }
    rows = order.sorted(shown)
    if let index {
      place = index
    } else {
      place = min(place, max(0, rows.count - 1))
      selected = rows.isEmpty ? nil : rows[place].id
    }
  }
}
