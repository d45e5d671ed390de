import Foundation
import Synchronization

/// A clock that stands still until it is moved.
public final class FixedClock: Sendable {
  private let moment: Mutex<Date>

  /// Stops the clock at `moment`.
  public init(_ moment: Date = FixedClock.start) { self.moment = Mutex(moment) }

  /// Midnight between 21 and 22 November 2026 in Tokyo: a Saturday ends.
  public static let start = Date(timeIntervalSince1970: 1_795_273_200)

  /// What the clock shows.
  public var now: Date { moment.withLock { $0 } }

  /// Moves the clock on by so many seconds.
  public func advance(_ seconds: TimeInterval) { moment.withLock { $0 = $0.addingTimeInterval(seconds) } }
}
