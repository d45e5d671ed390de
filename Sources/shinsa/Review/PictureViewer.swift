import Foundation
import Terminal

/// Draws a picture between the lines of the loop, where chafa is installed and can be locked in.
struct PictureViewer {
  /// The home, which the drawing process must not see.
  let home: URL
  /// Whether nothing is drawn, because somebody wants it so.
  var isOff = false

  /// Draws the picture; false where it could not be drawn.
  func show(_ picture: Data, on console: Console) -> Bool {
    guard !isOff, isatty(STDOUT_FILENO) == 1 else { return false }
    let size = Size(columns: min(TerminalWidth.columns, 100), rows: 30)
    guard let drawn = try? ConfinedDrawing(home: home).draw(picture, as: .symbols(size, neutral: false)),
      let text = ColouredText(drawn)
    else { return false }
    console.pass(text.text)
    return true
  }
}
