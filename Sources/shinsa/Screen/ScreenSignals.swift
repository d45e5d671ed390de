import Foundation
import Synchronization

/// Signals as something that can be waited for beside the keyboard.
final class ScreenSignals {
  /// What a signal means to somebody at the screen.
  enum Meaning {
    /// The window has another size.
    case resized
    /// The program is to stop for a while.
    case stopped
    /// It goes on after a while, and the screen may show anything.
    case continued
    /// It is to end.
    case interrupted
    /// The line is gone.
    case hungUp
  }

  /// Readable once a signal came.
  let descriptor: Int32
  private let previous: [(number: Int32, action: sigaction)]

  /// Where the handler writes to; -1 while nobody listens.
  ///
  /// A handler may touch nothing but this.
  private static let ringing = Atomic<Int32>(-1)

  private static let numbers = [SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP]

  /// Catches the signals from now on; throws `POSIXError` where no pipe can be made.
  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A handler must not wait for a pipe that is full.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    Self.ringing.store(ends[1], ordering: .releasing)
    previous = Self.numbers.map { number in (number, Self.catching(number)) }
  }

  /// Gives the signals back.
  func close() {
    for (number, before) in previous {
      var action = before
      sigaction(number, &action, nil)
    }
    let end = Self.ringing.exchange(-1, ordering: .acquiringAndReleasing)
    for descriptor in [descriptor, end] { Foundation.close(descriptor) }
  }

  /// The next signal's meaning; nil where none came.
  func next() -> Meaning? {
    var number: UInt8 = 0
    while read(descriptor, &number, 1) == 1 {
      switch Int32(number) {
      case SIGWINCH: return .resized
      case SIGTSTP: return .stopped
      case SIGCONT: return .continued
      case SIGINT, SIGTERM: return .interrupted
      case SIGHUP: return .hungUp
      default: continue
      }
    }
    return nil
  }

  /// Stops this process, and what was started together with it, as ^Z does; returns when it goes on.
  static func stop() {
    var ordinary = sigaction()
    ordinary.__sigaction_handler.sa_handler = SIG_DFL
    var caught = sigaction()
    sigaction(SIGTSTP, &ordinary, &caught)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &caught, nil)
  }

  /// Catches a signal; the action that was set before.
  private static func catching(_ number: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let kept = errno
      var byte = UInt8(truncatingIfNeeded: number)
      let end = ScreenSignals.ringing.load(ordering: .acquiring)
      if end >= 0 { _ = write(end, &byte, 1) }
      errno = kept
    }
    action.sa_flags = SA_RESTART
    var before = sigaction()
    sigaction(number, &action, &before)
    return before
  }
}
