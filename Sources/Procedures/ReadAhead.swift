import Dispatch
import Synchronization

/// A piece of work that goes on beside the one who will want its result.
final class Pending<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins at once, on a thread of its own.
  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global(qos: .userInitiated).async {
      let result = Result { try work() }
      self.result.withLock { $0 = result }
      self.isDone.signal()
    }
  }

  /// Waits for the result; asked once.
  func value() throws -> Value {
    isDone.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("signalled without a result") }
    return try result.get()
  }
}
