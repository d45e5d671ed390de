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
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    // Listening begins a moment after it was asked for; a signal of that moment waits, and neither is lost nor kills.
    var waiting = sigset_t()
    var before = sigset_t()
    sigemptyset(&waiting)
    for number in numbers { sigaddset(&waiting, number) }
    pthread_sigmask(SIG_BLOCK, &waiting, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let isListening = DispatchSemaphore(value: 0)
    sources = numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        var byte: UInt8 = 1
        _ = write(ringing, &byte, 1)
      }
      source.setRegistrationHandler { isListening.signal() }
      source.resume()
      return source
    }
    for _ in sources { isListening.wait() }
  }

  deinit {
    sources.forEach { $0.cancel() }
    close(descriptor)
    close(ringing)
  }
}
