import Domain
import Foundation
import Terminal

/// How pictures reach a terminal.
struct PictureMeans: Hashable {
  /// Sides in pixels.
  struct PixelSize: Hashable {
    var width: Int
    var height: Int
  }

  /// Nil: as characters, or not at all.
  var graphics: Graphics?
  /// Whether nothing is drawn, because somebody wants it so.
  var isOff: Bool
  var cell: PixelSize
  /// The largest picture that the terminal draws, in pixels; nil: as large as its window.
  var largest: PixelSize?
  /// Whether ambiguous characters, such as blocks, are drawn two columns wide.
  var ambiguousIsWide: Bool

  /// What the user wants, else what the terminal says that it can: by its answer, or by its name.
  ///
  /// A multiplexer stands between the terminal whose name was handed down and the program, and passes no pictures on that
  /// it does not know; it answers for itself.
  init(
    _ wanted: PictureMethod, nature: TerminalNature, environment: [String: String], window: winsize
  ) {
    isOff = wanted == .none
    ambiguousIsWide = nature.ambiguousIsWide
    largest = nature.largest.map { PixelSize(width: $0.width, height: $0.height) }
    let isDirect = environment["TMUX"] == nil && environment["STY"] == nil
    let isKitty = environment["TERM"] == "xterm-kitty" || environment["KITTY_WINDOW_ID"] != nil
    let isITerm = environment["TERM_PROGRAM"] == "iTerm.app" || environment["LC_TERMINAL"] == "iTerm2"
    graphics =
      switch wanted {
      case .symbols, .none: nil
      case .sixel: .sixel
      case .kitty: .kitty
      case .iterm: .iterm
      case .auto: isDirect && isKitty ? .kitty : isDirect && isITerm ? .iterm : nature.drawsSixels ? .sixel : nil
      }
    let isTold = window.ws_xpixel > 0 && window.ws_ypixel > 0 && window.ws_col > 0 && window.ws_row > 0
    // Where the terminal does not say, a small cell: a picture that is too small still fits.
    cell =
      isTold
      ? PixelSize(
        width: max(1, Int(window.ws_xpixel / window.ws_col)), height: max(1, Int(window.ws_ypixel / window.ws_row)))
      : PixelSize(width: 6, height: 12)
  }
}
