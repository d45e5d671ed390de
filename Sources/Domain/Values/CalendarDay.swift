import Foundation

extension CalendarDate {
  /// The day that it is at `moment` in `zone`.
  public init(of moment: Date, in zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    let day = CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
    self = day ?? .earliest
  }

  /// The first day there is; stands in where a moment lies before it.
  private static let earliest = CalendarDate(unchecked: 1, 1, 1)

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
