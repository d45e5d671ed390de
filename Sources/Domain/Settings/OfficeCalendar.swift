/// A day of the week; the raw value is its name in the configuration.
public enum Weekday: String, Codable, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday of the day that lies so many days after 1 January 1970, which was a Thursday.
  init(daysSince1970 days: Int) {
    self = Self.allCases[((days + 3) % 7 + 7) % 7]
  }
}

extension CalendarDate {
  /// Its weekday.
  public var weekday: Weekday { Weekday(daysSince1970: daysSince1970) }
}

/// When the office is closed by its own rules, national holidays apart.
public struct OfficeCalendar: Hashable, Sendable {
  /// The weekdays on which it is always closed.
  public var closedWeekdays: Set<Weekday>
  /// Other closures, first and last day included.
  public var closures: [ClosedRange<CalendarDate>]

  /// An office that is closed on Saturdays and Sundays unless told otherwise.
  public init(
    closedWeekdays: Set<Weekday> = [.saturday, .sunday], closures: [ClosedRange<CalendarDate>] = []
  ) {
    self.closedWeekdays = closedWeekdays
    self.closures = closures
  }

  /// Applicants are told of a closure that begins within so many days.
  public static let noticeDays = 7

  /// The first closure that has begun on `day`, or begins within a week of it, and has not ended.
  public func closure(ahead day: CalendarDate) -> ClosedRange<CalendarDate>? {
    let last = day.daysSince1970 + Self.noticeDays
    return closures.filter { $0.upperBound >= day && $0.lowerBound.daysSince1970 <= last }
      .min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
