import Foundation

/// Counts the days on which the office is open: Monday to Friday.
public enum OpeningDays {
  /// How many opening days began after the day of `start`, up to and including the day of `end`.
  public static func between(_ start: Date, and end: Date, in zone: TimeZone) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    var day = calendar.startOfDay(for: start)
    let last = calendar.startOfDay(for: end)
    var count = 0
    while day < last, let next = calendar.date(byAdding: .day, value: 1, to: day) {
      day = next
      let weekday = calendar.component(.weekday, from: day)
      if weekday != 1, weekday != 7 { count += 1 }
    }
    return count
  }
}
