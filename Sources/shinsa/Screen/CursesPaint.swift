import CCurses
import Terminal

/// Puts cells into a curses window.
struct CursesPaint {
  let window: UnsafeMutablePointer<WINDOW>
  /// How many colours the terminal has; less than one where it has none.
  let colours: Int32

  /// Paints what differs from what was painted before.
  func paint(_ grid: CellGrid, over before: CellGrid?) {
    let before = before?.size == grid.size ? before : nil
    let rows = min(grid.size.rows, Int(getmaxy(window)))
    let columns = min(grid.size.columns, Int(getmaxx(window)))
    for row in 0..<max(rows, 0) {
      for column in 0..<max(columns, 0) {
        let cell = grid[column, row]
        guard !cell.isRightHalf, cell != before?[column, row] else { continue }
        put(cell, at: column, row)
      }
    }
  }

  private func put(_ cell: Cell, at column: Int, _ row: Int) {
    var text = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    text.append(0)
    let style = cell.style
    let attributes = shinsa_curses_attributes(style.bold, style.dim, style.reverse, style.underline)
    var drawn = cchar_t()
    wmove(window, Int32(row), Int32(column))
    if shinsa_curses_cell(&drawn, text, attributes, pair(style)) == ERR {
      // The C library knows no width for it, or finds too many marks: its place stays readable.
      guard shinsa_curses_cell(&drawn, [wchar_t(0x3F), 0], attributes, pair(style)) == OK else { return }
    }
    // At the last column of the last row this is an error, because the cursor has nowhere to go; the cell is painted.
    _ = wadd_wch(window, &drawn)
  }

  /// Colours are lent by the library, which takes back those that were not used for long.
  private func pair(_ style: Style) -> Int32 {
    guard colours >= 8, style.foreground != nil || style.background != nil else { return 0 }
    return max(0, alloc_pair(number(style.foreground), number(style.background)))
  }

  private func number(_ colour: Colour?) -> Int32 {
    switch colour {
    case nil: -1
    case .red: 1
    case .green: 2
    case .yellow: 3
    case .blue: 4
    case .magenta: 5
    case .cyan: 6
    case .rgb(let red, let green, let blue): Palette.nearest(red, green, blue, of: Int(colours))
    }
  }
}

/// The colours that terminals number.
enum Palette {
  /// The number that comes nearest.
  static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8, of colours: Int) -> Int32 {
    let parts = [red, green, blue].map(Int.init)
    guard colours >= 256 else {
      return Int32((parts[0] > 127 ? 1 : 0) + (parts[1] > 127 ? 2 : 0) + (parts[2] > 127 ? 4 : 0))
    }
    let steps = parts.map { part in cube.indices.min { abs(cube[$0] - part) < abs(cube[$1] - part) } ?? 0 }
    let shade = min(23, max(0, (parts.reduce(0, +) / 3 - 3) / 10))
    let asCube = distance(parts, steps.map { cube[$0] })
    let asGrey = distance(parts, Array(repeating: 8 + 10 * shade, count: 3))
    return Int32(asGrey < asCube ? 232 + shade : 16 + 36 * steps[0] + 6 * steps[1] + steps[2])
  }

  /// The shades of each part in the cube of 216 colours that xterm began.
  private static let cube = [0, 95, 135, 175, 215, 255]

  private static func distance(_ one: [Int], _ other: [Int]) -> Int {
    zip(one, other).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
  }
}
