import Foundation

/// A day of the office in figures (manual: reports).
public struct ReportFacts: Hashable, Sendable {
  /// One of the twelve months.
  public struct Trend: Hashable, Sendable {
    /// Which.
    public var month: YearMonth
    /// Cases that began.
    public var intake: Int
    /// Decisions of the month that stand, by outcome.
    public var decided: OutcomeCounts
    /// Requests that were refused.
    public var refused: Int
    /// Cases that were open when it was over.
    public var open: Int
    /// How long its decisions took.
    public var turnaround: TurnaroundFigures
    /// Corrections that were confirmed.
    public var incidents: Int
    /// Mails that came back.
    public var bounces: Int
  }

  /// The day, and the moments that belong to it.
  public let calendar: ReportCalendar
  /// When it was drawn up.
  public let drawnUp: Date
  /// What it was made of.
  public let ledger: ReportLedger
  /// How long open cases have been waiting.
  public let ages: WaitingAges
  /// The decisions that stand, by span.
  public let decisions: [ReportSpan: DecisionFigures]
  /// How long they took, by span.
  public let turnaround: [ReportSpan: TurnaroundFigures]
  /// Month by month, the oldest first.
  public let trends: [Trend]

  /// Counts what a ledger holds.
  ///
  /// - Parameter drawnUp: Now; a report of a day that is not over ends here.
  public init(_ ledger: ReportLedger, of calendar: ReportCalendar, at drawnUp: Date, counting days: OpeningDays) {
    self.ledger = ledger
    self.calendar = calendar
    self.drawnUp = drawnUp
    let last = calendar.end.addingTimeInterval(-1)
    ages = WaitingAges(ledger.open, at: last, counting: days, in: calendar.zone)
    let measured = ledger.decisions.map { MeasuredDecision($0, counting: days, in: calendar.zone) }
    var decisions: [ReportSpan: DecisionFigures] = [:]
    var turnaround: [ReportSpan: TurnaroundFigures] = [:]
    for span in ReportSpan.allCases {
      let own = measured.within(calendar.range(of: span))
      decisions[span] = DecisionFigures(own.map(\.decision))
      turnaround[span] = TurnaroundFigures(own)
    }
    self.decisions = decisions
    self.turnaround = turnaround
    trends = Self.trends(ledger, measured, calendar)
  }

  /// Whether every case is accounted for.
  public var addsUp: Bool { ledger.balance.addsUp }

  /// What happened in a span.
  public func events(_ span: ReportSpan) -> EventCounts { ledger.events[span] ?? EventCounts() }

  /// The decisions of a span.
  public func decisions(_ span: ReportSpan) -> DecisionFigures { decisions[span] ?? DecisionFigures([]) }

  private static func trends(
    _ ledger: ReportLedger, _ measured: [MeasuredDecision], _ calendar: ReportCalendar
  ) -> [Trend] {
    // Known is how many are open now: what came in later is taken off again, from the last month back.
    var open = ledger.open.count
    let trends = ledger.months.reversed().map { month in
      defer { open -= month.openGrowth }
      let decisions = measured.within(calendar.range(of: month.month))
      return Trend(
        month: month.month, intake: month.events.count(.received) + month.events.count(.reopened),
        decided: OutcomeCounts(decisions.map(\.decision)),
        refused: month.events.count(.requestRefused), open: open, turnaround: TurnaroundFigures(decisions),
        incidents: month.events.count(.correctionConfirmed), bounces: month.events.count(.mailBounced))
    }
    return trends.reversed()
  }
}

extension [MeasuredDecision] {
  /// Those that took effect in a stretch of time.
  fileprivate func within(_ range: Range<Date>) -> [MeasuredDecision] {
    filter { range.contains($0.decision.decided) }
  }
}
