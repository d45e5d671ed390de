import JapaneseText

/// The lines of the open application, and which is the uppermost that is seen.
struct DossierPane: Hashable, Sendable {
  private(set) var lines: [String] = []
  private(set) var top = 0

  mutating func show(_ lines: [String]) {
    self.lines = lines
    top = min(top, max(0, lines.count - 1))
  }

  /// Scrolls, as far as there is something to see.
  mutating func scroll(by step: Int, page: Int) { top = min(max(0, top + step), max(0, lines.count - page)) }

  /// Scrolls to the nearest line behind (or before) the uppermost that holds a text; false where none does.
  mutating func search(_ text: String, backward: Bool, page: Int) -> Bool {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty, !lines.isEmpty else { return false }
    let places = (1...lines.count).map { (top + (backward ? -$0 : $0) + lines.count) % lines.count }
    guard let found = places.first(where: { Self.folded(lines[$0]).contains(wanted) }) else { return false }
    top = found
    return true
  }

  private static func folded(_ text: String) -> String { KanaFold.folded(text).lowercased() }
}
