import Terminal

/// A list that is picked from by key: one of it, or several.
struct PickList: Hashable, Sendable {
  /// What came of a key.
  enum Result: Hashable, Sendable {
    /// The list changed, or nothing did.
    case stays
    /// This one was picked; in a list of several, its mark changes hands with whoever keeps them.
    case picked(Int)
    /// Enter, in a list of several or where nothing is an answer too.
    case accepted
    /// Back to what was asked before.
    case back
    /// Out of it.
    case left
  }

  let count: Int
  let isMultiple: Bool
  /// Whether Enter with nothing chosen is an answer.
  let isOptional: Bool
  private(set) var cursor: Int?
  private let ownLabels: [Character]

  /// A list whose cursor stands nowhere until it is moved: Enter alone must not choose for anybody.
  init(count: Int, isMultiple: Bool = false, isOptional: Bool = false, cursor: Int? = nil, labels: [Character] = []) {
    self.count = count
    self.isMultiple = isMultiple
    self.isOptional = isOptional
    self.cursor = cursor
    ownLabels = labels
  }

  /// The letters j and k move, and q means leaving elsewhere.
  private static let labels = Array("123456789abcdefghilmnoprstuvwxyz")

  /// The key that picks a row; nil far down in a long list.
  func label(_ index: Int) -> Character? {
    if ownLabels.indices.contains(index) { return ownLabels[index] }
    return Self.labels.indices.contains(index) ? Self.labels[index] : nil
  }

  mutating func take(_ key: Key) -> Result {
    switch key {
    case .down, .character("j"): move(to: cursor.map { $0 + 1 } ?? 0)
    case .up, .character("k"): move(to: cursor.map { $0 - 1 } ?? count - 1)
    case .pageDown: move(to: (cursor ?? 0) + 10)
    case .pageUp: move(to: (cursor ?? 0) - 10)
    case .home: move(to: 0)
    case .end: move(to: count - 1)
    case .enter: return accept()
    case .character(" "): return isMultiple ? cursor.map(Result.picked) ?? .stays : .stays
    case .character(let typed): return pick(typed)
    case .left, .backspace, .backTab: return .back
    case .escape: return .left
    case .control, .alt, .tab, .right, .delete, .function: break
    }
    return .stays
  }

  private func accept() -> Result {
    guard !isMultiple, let cursor else { return isMultiple || isOptional ? .accepted : .stays }
    return .picked(cursor)
  }

  private mutating func pick(_ typed: Character) -> Result {
    guard let index = (0..<count).first(where: { label($0) == typed }) else { return .stays }
    cursor = index
    return .picked(index)
  }

  private mutating func move(to place: Int) { cursor = count == 0 ? nil : min(max(place, 0), count - 1) }
}
