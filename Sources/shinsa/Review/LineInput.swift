import Foundation
import Terminal

/// Lines from standard input, which an interrupt can break off.
struct LineInput {
  /// What came.
  enum Line {
    case line(String)
    case end
    case interrupted

    /// The line; nil where there will be none.
    var text: String? {
      if case .line(let text) = self { text } else { nil }
    }
  }

  private let bell: InterruptBell
  private var pending = LineBuffer()

  init(bell: InterruptBell) { self.bell = bell }

  /// Whether somebody sits at a terminal.
  var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Drops what was typed before now on a terminal; a script's lines all come before, and stay.
  mutating func dropTypedAhead() {
    guard isTerminal else { return }
    tcflush(STDIN_FILENO, TCIFLUSH)
    pending.drop()
  }

  /// The next line without its line feed.
  mutating func next() -> Line {
    while true {
      if let line = pending.next() { return .line(line) }
      guard wait() else { return .interrupted }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .end }
      pending.append(buffer[..<count])
    }
  }

  /// Waits for input; false where the bell rang first.
  private func wait() -> Bool {
    var watched = [
      pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&watched, 2, -1) < 0 { guard errno == EINTR else { return true } }
    return watched[0].revents == 0
  }
}
