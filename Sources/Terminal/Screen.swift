/// A grid, and where the cursor stands upon it.
public struct Screen: Hashable, Sendable {
  /// What is shown.
  public var grid: CellGrid
  /// Where something is typed; nil: the cursor is hidden.
  public var cursor: Point?

  /// Puts a screen together.
  public init(grid: CellGrid, cursor: Point? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}
