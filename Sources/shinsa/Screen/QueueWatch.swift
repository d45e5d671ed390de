import Foundation
import Procedures
import ReviewScreen
import Synchronization

/// Reads the queue beside the loop: ten thousand applications are not read between two keys.
final class QueueWatch: Sendable {
  private struct Board {
    var desk: QueueDesk
    var isAsked = false
    var news: Result<QueueFacts, any Error>?
  }

  /// Readable once there are news.
  let bell: LoopBell
  private let board: Mutex<Board>
  private let queue = DispatchQueue(label: "queue")
  /// What stands on a first screen; the rest follows in pieces that grow.
  private static let firstRows = 60

  /// A watch for an office; throws `POSIXError` where no pipe can be made.
  init(_ office: Office) throws {
    bell = try LoopBell()
    board = Mutex(Board(desk: QueueDesk(office)))
  }

  /// Has the queue read, unless that is about to happen.
  func ask() {
    let isNew = board.withLock { board in
      defer { board.isAsked = true }
      return !board.isAsked
    }
    if isNew { queue.async { self.read(most: Self.firstRows) } }
  }

  /// The news, once.
  func next() -> Result<QueueFacts, any Error>? {
    bell.answer()
    return board.withLock { board in
      defer { board.news = nil }
      return board.news
    }
  }

  private func read(most: Int) {
    // Only this queue touches the desk: the lock is not held while the database is read.
    var desk = board.withLock { board in
      board.isAsked = false
      return board.desk
    }
    let news = Result { try desk.facts(most: most) }
    let read = desk
    board.withLock { board in
      board.desk = read
      board.news = news.map(\.facts)
    }
    bell.ring()
    if case .success((_, isWhole: false)) = news { queue.async { self.read(most: most * 4) } }
  }
}
