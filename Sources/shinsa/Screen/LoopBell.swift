import Foundation

/// Wakes the loop from another thread.
final class LoopBell: Sendable {
  /// Readable once it was rung.
  let descriptor: Int32
  private let ringing: Int32

  /// Throws `POSIXError` where no pipe can be made.
  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A bell that was rung often enough is rung.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, ringing) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(ringing)
  }

  /// Rings.
  func ring() {
    var byte: UInt8 = 1
    _ = write(ringing, &byte, 1)
  }

  /// Forgets how often it was rung.
  func answer() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
