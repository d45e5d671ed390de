import Foundation

/// The stretches of time that a report counts over, each ending with its day; the raw value is the word of `--json`.
public enum ReportSpan: String, Codable, Sendable, CaseIterable {
  /// The day itself.
  case day
  /// Its month, up to and including the day.
  case month
  /// That month and the eleven before it.
  case year
}

/// The days and months of a report, as moments on the office's clock.
public struct ReportCalendar: Hashable, Sendable {
  /// The day that the report is of.
  public let day: CalendarDate
  /// The office's zone, which decides when a day begins.
  public let zone: TimeZone

  /// A report of `day`.
  public init(day: CalendarDate, zone: TimeZone) {
    self.day = day
    self.zone = zone
  }

  /// The moment at which the day is over.
  public var end: Date { beginning(of: day, daysLater: 1) }

  /// The twelve months, the oldest first; the last one is that of the day.
  public var months: [YearMonth] {
    let last = day.yearMonth.ordinal
    return (last - 11...last).compactMap { YearMonth(year: $0 / 12, month: $0 % 12 + 1) }
  }

  /// The moments of a span.
  public func range(of span: ReportSpan) -> Range<Date> {
    switch span {
    case .day: beginning(of: day)..<end
    case .month: range(of: day.yearMonth)
    case .year: (months.first.map { range(of: $0).lowerBound } ?? beginning(of: day))..<end
    }
  }

  /// The moments of a month, as far as the report goes.
  public func range(of month: YearMonth) -> Range<Date> {
    let first = beginning(ofMonth: month.ordinal)
    return first..<max(first, min(end, beginning(ofMonth: month.ordinal + 1)))
  }

  private func beginning(ofMonth ordinal: Int) -> Date {
    guard let first = CalendarDate(year: ordinal / 12, month: ordinal % 12 + 1, day: 1) else { return .distantPast }
    return beginning(of: first)
  }

  private func beginning(of day: CalendarDate, daysLater days: Int = 0) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = DateComponents(year: day.year, month: day.month, day: day.day + days)
    return calendar.date(from: parts) ?? .distantPast
  }
}
