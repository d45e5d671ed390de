import Dispatch
import Synchronization

/// Hands values from a thread that makes them to the one that uses them, a few ahead.
final class Conveyor<Value: Sendable, Outcome: Sendable>: Sendable {
  /// Thrown where the maker puts something on after the user has left.
  struct Abandoned: Error {}

  private struct State {
    var waiting: [Value] = []
    var outcome: Result<Outcome, any Error>?
    var isAbandoned = false
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let goods = DispatchSemaphore(value: 0)

  /// Begins at once, on a thread of its own; `ahead` values at most lie on the belt.
  init(ahead: Int, _ make: @escaping @Sendable (_ put: (Value) throws -> Void) throws -> Outcome) {
    // A semaphore that ends below the value it was made with ends the process: goods may lie on the belt then.
    for _ in 0..<ahead { room.signal() }
    DispatchQueue.global(qos: .userInitiated).async {
      let outcome = Result { try make { try self.put($0) } }
      self.state.withLock { $0.outcome = outcome }
      self.goods.signal()
    }
  }

  /// The next value; nil when there are no more, throwing what stopped the maker.
  func next() throws -> Value? {
    goods.wait()
    let (value, outcome) = state.withLock { state in
      (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.outcome)
    }
    guard let value else {
      // Whoever asks again gets the same answer.
      goods.signal()
      _ = try outcome?.get()
      return nil
    }
    room.signal()
    return value
  }

  /// What the maker returned; asked after `next()` returned nil.
  func outcome() throws -> Outcome? { try state.withLock { $0.outcome }?.get() }

  /// Stops the maker at its next value.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    room.signal()
  }

  private func put(_ value: Value) throws {
    room.wait()
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.waiting.append(value) }
      return state.isAbandoned
    }
    if isAbandoned {
      room.signal()
      throw Abandoned()
    }
    goods.signal()
  }
}
