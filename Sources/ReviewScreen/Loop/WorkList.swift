import Domain

/// The applications of a session in their order, what became of each, and where the reviewer is.
struct WorkList: Hashable, Sendable {
  /// What became of an application in this session.
  enum Standing: Hashable, Sendable {
    case skipped
    /// Somebody else holds it, or it could not be shown.
    case unavailable
    case decided(CaseState)
  }

  private(set) var ids: [CaseID]
  private(set) var position = 0
  private(set) var standings: [CaseID: Standing] = [:]

  init(_ ids: [CaseID]) {
    var seen: Set<CaseID> = []
    self.ids = ids.filter { seen.insert($0).inserted }
  }

  /// The one at hand; nil in an empty list.
  var current: CaseID? { ids.indices.contains(position) ? ids[position] : nil }

  /// Puts another list in its place, at `id` there or else before its first.
  ///
  /// What became of applications stays.
  mutating func replace(_ ids: [CaseID], at id: CaseID?) {
    self.ids = WorkList(ids).ids
    position = id.flatMap { self.ids.firstIndex(of: $0) } ?? -1
  }

  /// The place of the one at hand, from 1.
  var place: Int { position + 1 }

  mutating func mark(_ id: CaseID, _ standing: Standing?) { standings[id] = standing }

  /// Whether a decision was taken on it in this session.
  func isDecided(_ id: CaseID) -> Bool {
    if case .decided = standings[id] { true } else { false }
  }

  /// How many ended in a way.
  func count(where matches: (Standing) -> Bool) -> Int { standings.values.filter(matches).count }

  /// Moves to the next one that can still be decided; false where none follows.
  mutating func forward() -> Bool {
    guard let next = ids.indices.dropFirst(position + 1).first(where: { isOpen($0) }) else { return false }
    position = next
    return true
  }

  /// Moves to the nearest one before this that can be shown; false where there is none.
  mutating func backward() -> Bool {
    guard let before = ids.indices.prefix(max(0, position)).last(where: { standings[ids[$0]] != .unavailable }) else {
      return false
    }
    position = before
    return true
  }

  /// Moves to the next one that nothing was done about, from the front again behind the last; false where none is left.
  mutating func onward() -> Bool {
    let order = Array(ids.indices.dropFirst(max(0, position))) + Array(ids.indices.prefix(max(0, position)))
    guard let next = order.first(where: { standings[ids[$0]] == nil }) else { return false }
    position = next
    return true
  }

  /// Moves to this one.
  mutating func move(to id: CaseID) {
    if let place = ids.firstIndex(of: id) { position = place }
  }

  private func isOpen(_ place: Int) -> Bool {
    switch standings[ids[place]] {
    case nil, .skipped: true
    case .unavailable, .decided: false
    }
  }
}
