import CCurses
import Foundation
import Synchronization

/// Gives the terminal back where the program falls over: a shell whose keys are not shown helps nobody.
enum TerminalRescue {
  /// What the handler needs, laid down beforehand: it may not allocate.
  private struct Provision {
    let descriptor: Int32
    var modes: termios
    let bytes: UnsafeMutableBufferPointer<UInt8>
  }

  /// The provision's address; 0 while there is none.
  private static let provision = Atomic<UInt>(0)
  private static let numbers = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT]

  /// From now on the terminal is given back whatever happens; what is sent to it is asked from curses.
  static func arm(descriptor: Int32, modes: termios) {
    let names = ["sgr0", "cnorm", "rmkx", "rmcup"]
    let leaving = names.compactMap { shinsa_curses_capability($0).map { String(cString: $0) } }.joined()
    let text = Array(("\u{1B}[?2004l" + leaving).utf8)
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = bytes.initialize(from: text)
    let laid = UnsafeMutablePointer<Provision>.allocate(capacity: 1)
    laid.initialize(to: Provision(descriptor: descriptor, modes: modes, bytes: bytes))
    provision.store(UInt(bitPattern: laid), ordering: .releasing)
    for number in numbers {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        TerminalRescue.act()
        // The handler is used once: what comes now is what would have come without it.
        raise(number)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// The terminal was given back in order.
  ///
  /// What was laid down stays: another thread may be falling over at this moment.
  static func disarm() {
    provision.store(0, ordering: .releasing)
    for number in numbers {
      var ordinary = sigaction()
      ordinary.__sigaction_handler.sa_handler = SIG_DFL
      sigaction(number, &ordinary, nil)
    }
  }

  private static func act() {
    let address = provision.exchange(0, ordering: .acquiringAndReleasing)
    guard let laid = UnsafeMutablePointer<Provision>(bitPattern: address) else { return }
    _ = write(laid.pointee.descriptor, laid.pointee.bytes.baseAddress, laid.pointee.bytes.count)
    tcsetattr(laid.pointee.descriptor, TCSANOW, &laid.pointee.modes)
  }
}
