import Terminal

/// Which part of the screen shows what.
///
/// From `wide` columns on, queue and application stand beside each other, and a picture in the queue's place; in a
/// narrower window they take turns.
struct ScreenLayout: Hashable, Sendable {
  let size: Size
  let showsPicture: Bool

  init(_ size: Size, showsPicture: Bool) {
    self.size = size
    self.showsPicture = showsPicture
  }

  static let least = Size(columns: 60, rows: 16)
  private static let wide = 116
  /// A table of fields needs as many.
  private static let narrowestText = 74

  /// Whether anything sensible fits.
  var isLargeEnough: Bool { size.columns >= Self.least.columns && size.rows >= Self.least.rows }

  /// Whether two panes stand beside each other.
  var isWide: Bool { size.columns >= Self.wide }

  /// Everything between the status line and the two lines at the foot.
  var body: Rect {
    Rect(origin: Point(column: 0, row: 1), size: Size(columns: size.columns, rows: max(0, size.rows - 3)))
  }

  private var textColumns: Int { isWide ? max(Self.narrowestText, size.columns * 3 / 5) : size.columns }

  /// The queue's part, or the picture's; where panes take turns, the whole body.
  var left: Rect { isWide ? body.splitColumns(size.columns - textColumns - 2).left : body }

  /// The application's part.
  var right: Rect { isWide ? body.splitColumns(size.columns - textColumns).right : body }

  /// The picture's part; nil where another pane has its turn.
  func picture(hasFocus: Bool) -> Rect? { isWide ? left : hasFocus ? body : nil }

  /// The row of what is said.
  var messageRow: Int { size.rows - 2 }

  /// The row of the keys.
  var keyRow: Int { size.rows - 1 }
}
