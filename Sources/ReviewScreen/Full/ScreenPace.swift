import Foundation

/// When the queue is looked at again, when the claim is renewed, and how long decisions take.
struct ScreenPace: Hashable, Sendable {
  private var ticks = 0
  private var ticksSinceRenewal = 0
  private var lastKey = Date.distantPast
  private var opened: Date?
  private var durations: [TimeInterval] = []

  /// A tick is a second.
  private static let refreshTicks = 5
  private static let renewalTicks = 60
  /// Who has not touched a key for so long is not at work: the claim runs out by itself.
  private static let idle: TimeInterval = 600

  mutating func worked(at moment: Date) { lastKey = moment }

  mutating func isRefreshDue() -> Bool {
    ticks += 1
    return ticks % Self.refreshTicks == 0
  }

  mutating func isRenewalDue(at moment: Date) -> Bool {
    ticksSinceRenewal += 1
    guard ticksSinceRenewal >= Self.renewalTicks, moment.timeIntervalSince(lastKey) < Self.idle else { return false }
    ticksSinceRenewal = 0
    return true
  }

  /// An application was opened: its claim is fresh, and its time runs.
  mutating func begin(at moment: Date) {
    opened = moment
    ticksSinceRenewal = 0
  }

  /// It was decided.
  mutating func end(at moment: Date) {
    if let opened { durations.append(max(0, moment.timeIntervalSince(opened))) }
    opened = nil
  }

  /// The median of this session's decisions, in seconds; nil before the first.
  var median: Int? {
    guard !durations.isEmpty else { return nil }
    return Int(durations.sorted()[durations.count / 2].rounded())
  }
}
