import Dispatch
import Foundation

/// Makes of Ctrl-C, a lost line and a request to end something that can be waited for, so that claims are given back.
final class InterruptBell {
  /// Readable once one of the signals came.
  let descriptor: Int32
  private let ringing: Int32
  private let sources: [any DispatchSourceSignal]

  /// Catches SIGINT, SIGTERM and SIGHUP from now on; throws `POSIXError` where no pipe can be made.
  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    let (listening, ringing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = listening
    self.ringing = ringing
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        var byte: UInt8 = 1
        _ = write(ringing, &byte, 1)
      }
      source.resume()
      return source
    }
  }

  deinit {
    sources.forEach { $0.cancel() }
    close(descriptor)
    close(ringing)
  }
}
