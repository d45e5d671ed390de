import Foundation
import Synchronization

/// Bytes that are handed out in the order in which they were put in; zeros afterwards.
final class Queue: Sendable {
  private let rest: Mutex<[Data]>

  init(_ draws: [Data]) { rest = Mutex(draws) }

  var isEmpty: Bool { rest.withLock { $0.isEmpty } }

  func next() -> Data { rest.withLock { $0.isEmpty ? Data(count: 8) : $0.removeFirst() } }
}
