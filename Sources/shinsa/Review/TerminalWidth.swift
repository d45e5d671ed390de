import Foundation

/// How wide the terminal is.
enum TerminalWidth {
  /// Columns of the terminal on standard output; 80 where it is none or does not say.
  static var columns: Int { columns(of: STDOUT_FILENO) }

  /// Columns of the terminal behind a descriptor; 80 where it is none or does not say.
  static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
