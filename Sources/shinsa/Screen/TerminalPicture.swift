import Terminal

/// A picture that the terminal draws over blank cells.
struct TerminalPicture: Hashable {
  let graphics: Graphics
  /// Its upper left cell.
  let corner: Point
  /// What draws it, without where.
  let drawing: [UInt8]

  /// What draws it there, and leaves the cursor where curses believes it to be.
  var bytes: [UInt8] {
    Array("\u{1B}7\u{1B}[\(corner.row + 1);\(corner.column + 1)H".utf8) + drawing + Array("\u{1B}8".utf8)
  }
}
