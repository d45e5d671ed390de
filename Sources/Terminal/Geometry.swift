/// A number of columns and rows.
public struct Size: Hashable, Sendable {
  /// Cells beside each other.
  public var columns: Int
  /// Cells above each other.
  public var rows: Int

  /// So many columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place, from 0.
public struct Point: Hashable, Sendable {
  /// From the left edge.
  public var column: Int
  /// From the upper edge.
  public var row: Int

  /// A place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen.
public struct Rect: Hashable, Sendable {
  /// Its upper left cell.
  public var origin: Point
  /// How large it is.
  public var size: Size

  /// A part of this size whose upper left cell is `origin`.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// The whole of a screen.
  public init(_ size: Size) { self.init(origin: Point(column: 0, row: 0), size: size) }

  /// Cuts rows off the upper edge; both parts may be empty, none is larger than the whole.
  public func splitRows(_ rows: Int) -> (upper: Rect, lower: Rect) {
    let cut = min(max(rows, 0), size.rows)
    return (
      Rect(origin: origin, size: Size(columns: size.columns, rows: cut)),
      Rect(
        origin: Point(column: origin.column, row: origin.row + cut),
        size: Size(columns: size.columns, rows: size.rows - cut))
    )
  }

  /// Cuts columns off the left edge; both parts may be empty, none is larger than the whole.
  public func splitColumns(_ columns: Int) -> (left: Rect, right: Rect) {
    let cut = min(max(columns, 0), size.columns)
    return (
      Rect(origin: origin, size: Size(columns: cut, rows: size.rows)),
      Rect(
        origin: Point(column: origin.column + cut, row: origin.row),
        size: Size(columns: size.columns - cut, rows: size.rows))
    )
  }
}
