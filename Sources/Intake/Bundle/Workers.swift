import Dispatch
import Synchronization

/// A few threads that share a list of work between them, each with a tool of its own.
public struct Workers: Sendable {
  /// How many threads at most; the system may grant fewer.
  public let count: Int

  /// Shares work between so many threads.
  public init(count: Int) { self.count = count }

  /// The outputs of `body` for every item, in the items' order; each thread makes its own tool once.
  ///
  /// - Throws: of the errors that occurred that of the first item; what was not begun by then is left.
  public func map<Item: Sendable, Tool, Output: Sendable>(
    _ items: [Item], with tool: @Sendable () throws -> Tool,
    _ body: @Sendable (inout Tool, Item) throws -> Output
  ) throws -> [Output] {
    let work = SharedWork<Output>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(count, items.count))) { _ in
      var mine: Tool?
      var done: [(Int, Output)] = []
      while let index = work.next() {
        do {
          var own = try mine ?? tool()
          done.append((index, try body(&own, items[index])))
          mine = own
        } catch {
          work.fail(at: index, error)
        }
      }
      work.add(done)
    }
    return try work.outputs()
  }
}

extension Workers {
  /// The outputs of `body` for every item, in the items' order.
  ///
  /// - Throws: of the errors that occurred that of the first item; what was not begun by then is left.
  public func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], _ body: @Sendable (Item) throws -> Output
  ) throws -> [Output] {
    try map(items, with: {}) { _, item in try body(item) }
  }
}

/// What the threads of one list share: what is next, and what came of it.
private final class SharedWork<Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var outputs: [Output?]
    var failure: (index: Int, error: any Error)?
  }

  private let state: Mutex<State>

  init(count: Int) { state = Mutex(State(outputs: Array(repeating: nil, count: count))) }

  func next() -> Int? {
    state.withLock { state in
      guard state.failure == nil, state.next < state.outputs.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func fail(at index: Int, _ error: any Error) {
    state.withLock { state in
      if let failure = state.failure, failure.index < index { return }
      state.failure = (index, error)
    }
  }

  func add(_ done: [(Int, Output)]) {
    state.withLock { state in
      for (index, output) in done { state.outputs[index] = output }
    }
  }

  func outputs() throws -> [Output] {
    try state.withLock { state in
      if let failure = state.failure { throw failure.error }
      return state.outputs.compactMap(\.self)
    }
  }
}
