/// What stands on a screen, cell by cell.
///
/// Every row has exactly as many columns as the grid, whatever is written: what does not fit is cut off, and a wide
/// character that loses one half becomes a space.
public struct CellGrid: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Whether the terminal draws ambiguous characters such as ① two columns wide.
  public let ambiguousIsWide: Bool
  private var cells: [Cell]

  /// A blank grid.
  public init(_ size: Size, ambiguousIsWide: Bool = false) {
    self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
    self.ambiguousIsWide = ambiguousIsWide
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// A cell; a blank outside the grid.
  public subscript(column: Int, row: Int) -> Cell { isInside(column, row) ? cells[place(column, row)] : .blank }

  /// Writes a text into one row, made harmless; what does not fit into the row or into `columns` is cut off.
  public mutating func write(_ text: String, at point: Point, style: Style = .plain, columns: Int? = nil) {
    write(Cell.all(text, style: style, ambiguousIsWide: ambiguousIsWide), at: point, columns: columns)
  }

  /// Writes cells into one row; what does not fit into the row or into `columns` is cut off.
  public mutating func write(_ row: [Cell], at point: Point, columns: Int? = nil) {
    guard (0..<size.rows).contains(point.row) else { return }
    let end = min(size.columns, point.column + min(columns ?? row.count, row.count))
    var column = point.column
    while column < end {
      let cell = row[column - point.column]
      let next = column - point.column + 1
      if next < row.count, !cell.isRightHalf, row[next].isRightHalf {
        if column + 1 < end, column >= 0 {
          set(cell, column, point.row)
          set(row[next], column + 1, point.row)
        } else {
          set(.blank(cell.style), column, point.row)
          if column + 1 < end { set(.blank(cell.style), column + 1, point.row) }
        }
        column += 2
      } else {
        set(cell.isRightHalf ? .blank(cell.style) : cell, column, point.row)
        column += 1
      }
    }
    mend(point.column - 1, point.row)
    mend(end - 1, point.row)
    mend(end, point.row)
  }

  /// Fills a part with one cell; the right half of a wide character fills nothing.
  public mutating func fill(_ rect: Rect, with cell: Cell) {
    guard rect.size.columns > 0, rect.size.rows > 0 else { return }
    let single = cell.isRightHalf ? Cell.blank(cell.style) : cell
    let row = Array(repeating: single, count: min(rect.size.columns, size.columns))
    for line in max(0, rect.origin.row)..<max(0, min(rect.origin.row + rect.size.rows, size.rows)) {
      write(row, at: Point(column: rect.origin.column, row: line))
    }
  }

  /// Changes how a part of a row looks.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    for row in rect.origin.row..<(rect.origin.row + max(0, rect.size.rows)) {
      for column in rect.origin.column..<(rect.origin.column + max(0, rect.size.columns)) where isInside(column, row) {
        change(&cells[place(column, row)].style)
      }
    }
  }

  /// The rows as text, without the spaces at their ends.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var text = (0..<size.columns).map { self[$0, row].text }.joined()[...]
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  private func isInside(_ column: Int, _ row: Int) -> Bool {
    (0..<size.columns).contains(column) && (0..<size.rows).contains(row)
  }

  private func place(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  private mutating func set(_ cell: Cell, _ column: Int, _ row: Int) {
    if isInside(column, row) { cells[place(column, row)] = cell }
  }

  /// Makes a space of a half whose other half was overwritten.
  private mutating func mend(_ column: Int, _ row: Int) {
    guard isInside(column, row) else { return }
    let cell = self[column, row]
    if cell.isRightHalf {
      let left = column > 0 ? self[column - 1, row] : .blank
      if !isWide(left) { set(.blank(cell.style), column, row) }
    } else if isWide(cell), column + 1 >= size.columns || !self[column + 1, row].isRightHalf {
      set(.blank(cell.style), column, row)
    }
  }

  private func isWide(_ cell: Cell) -> Bool {
    Cell.all(cell.text, ambiguousIsWide: ambiguousIsWide).count == 2
  }
}
