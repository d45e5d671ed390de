import Foundation

/// How long decisions took from receipt to effect, in one unit.
///
/// Percentiles are nearest ranks: the smallest value that at least so many of a hundred do not exceed. Every one is then a
/// value that occurred.
public struct Turnaround: Hashable, Sendable {
  /// Half took no longer.
  public let median: Double
  /// Nine of ten took no longer.
  public let ninetieth: Double
  /// The longest.
  public let longest: Double

  /// The percentiles of these values; nil without one.
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let last = sorted.last else { return nil }
    func rank(_ percent: Int) -> Double { sorted[(sorted.count * percent + 99) / 100 - 1] }
    (median, ninetieth, longest) = (rank(50), rank(90), last)
  }
}

/// A decision and how long it took.
public struct MeasuredDecision: Hashable, Sendable {
  /// The decision.
  public let decision: ReportedDecision
  /// Opening days that began after the day of receipt, up to and including that of the decision.
  public let openingDays: Int

  /// Measures a decision.
  public init(_ decision: ReportedDecision, counting days: OpeningDays, in zone: TimeZone) {
    self.decision = decision
    openingDays = days.between(decision.received, and: decision.decided, in: zone)
  }

  /// From receipt to effect.
  public var hours: Double { decision.decided.timeIntervalSince(decision.received) / 3_600 }
}

/// The turnaround of the decisions of a span, on the clock and on the office's calendar.
public struct TurnaroundFigures: Hashable, Sendable {
  /// How many decisions it is of.
  public let count: Int
  /// In opening days.
  public let openingDays: Turnaround?
  /// In hours.
  public let hours: Turnaround?

  /// Sums decisions up.
  public init(_ decisions: [MeasuredDecision]) {
    count = decisions.count
    hours = Turnaround(decisions.map(\.hours))
    openingDays = Turnaround(decisions.map { Double($0.openingDays) })
  }
}
