import Foundation

/// Counts the days on which the office is open: the one place where days are counted (manual: places, section 3).
public struct OpeningDays: Hashable, Sendable {
  /// The office's own rules.
  public let calendar: OfficeCalendar
  /// The last day that the list of holidays speaks of, as it comes by whole years; nil without a list.
  public let knownUntil: CalendarDate?
  private let holidays: Set<Int>
  private let closures: [ClosedRange<Int>]

  /// An office's opening days; without holidays every one of them counts as open.
  public init(_ calendar: OfficeCalendar = OfficeCalendar(), holidays: [Holiday] = []) {
    self.calendar = calendar
    self.holidays = Set(holidays.map(\.day.daysSince1970))
    closures = calendar.closures.map { $0.lowerBound.daysSince1970...$0.upperBound.daysSince1970 }
    knownUntil = holidays.map(\.day.year).max().flatMap { CalendarDate(year: $0, month: 12, day: 31) }
  }

  /// Whether the office is open on a day, as far as is known.
  public func isOpen(on day: CalendarDate) -> Bool { isOpen(day.daysSince1970) }

  /// Whether the list of holidays speaks of a day: past its end a holiday counts as open.
  public func isKnown(_ day: CalendarDate) -> Bool { knownUntil.map { day <= $0 } ?? false }

  /// How many opening days began after the day of `start`, up to and including the day of `end`.
  public func between(_ start: Date, and end: Date, in zone: TimeZone) -> Int {
    let first = CalendarDate(of: start, in: zone).daysSince1970
    let last = CalendarDate(of: end, in: zone).daysSince1970
    return last > first ? (first + 1...last).count(where: isOpen) : 0
  }

  /// The same time of day on the last of `count` opening days that follow the day of `start`.
  ///
  /// An office that does not open within two years counts as open from then on, so that nothing waits for ever.
  public func moment(after count: Int, from start: Date, in zone: TimeZone) -> Date {
    let first = CalendarDate(of: start, in: zone).daysSince1970
    var (day, left) = (first, count)
    while left > 0 {
      day += 1
      if isOpen(day) || day > first + 2 * 366 { left -= 1 }
    }
    return Self.sameTime(as: start, daysLater: day - first, in: zone)
  }

  private static func sameTime(as start: Date, daysLater days: Int, in zone: TimeZone) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.date(byAdding: .day, value: days, to: start) ?? start.addingTimeInterval(Double(days) * 86_400)
  }

  private func isOpen(_ day: Int) -> Bool {
    !calendar.closedWeekdays.contains(Weekday(daysSince1970: day)) && !holidays.contains(day)
      && !closures.contains { $0.contains(day) }
  }
}
