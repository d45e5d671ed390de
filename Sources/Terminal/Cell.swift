import JapaneseText

/// One column of a row.
///
/// Only `Cell.all` makes cells that show something of other people's: what a cell holds is always harmless and as wide
/// as it claims to be.
public struct Cell: Hashable, Sendable {
  /// What it shows: a character that takes up space and the marks upon it; empty in the right half of a wide one.
  public let text: String
  /// How it looks.
  public var style: Style

  /// A space.
  public static let blank = Cell(text: " ", style: .plain)

  /// A space that looks like this.
  public static func blank(_ style: Style) -> Cell { Cell(text: " ", style: style) }

  /// The right half of what stands left of it.
  static func rightHalf(_ style: Style) -> Cell { Cell(text: "", style: style) }

  init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// Whether it is the right half of a wide character.
  public var isRightHalf: Bool { text.isEmpty }

  /// As many marks as a terminal is certain to take; more would pile up over other rows.
  private static let mostMarks = 4

  /// The cells of a text, wide characters with their right halves.
  ///
  /// Each scalar that takes up space begins a cell, because that is how terminals count; marks before the first are left
  /// out, and so are marks beyond the fourth upon one character.
  public static func all(_ untrusted: String, style: Style = .plain, ambiguousIsWide: Bool = false) -> [Cell] {
    var cells: [Cell] = []
    var text = String.UnicodeScalarView()
    var (width, marks) = (0, 0)
    func flush() {
      guard width > 0 else { return }
      cells.append(Cell(text: String(text), style: style))
      if width == 2 { cells.append(.rightHalf(style)) }
    }
    for scalar in SafeText(untrusted).text.unicodeScalars {
      let columns = DisplayWidth.columns(of: scalar, ambiguousIsWide: ambiguousIsWide)
      if columns > 0 {
        flush()
        text = String.UnicodeScalarView([scalar])
        (width, marks) = (columns, 0)
      } else if width > 0, marks < mostMarks {
        text.append(scalar)
        marks += 1
      }
    }
    flush()
    return cells
  }
}
