import Domain
import Foundation

/// Days and moments as people write them.
public enum DateWording {
  /// A moment on the clock of `zone`; the offset from UTC is named unless it is Japan's, in English always.
  public static func moment(_ date: Date, in zone: TimeZone) -> Sentence {
    let parts = calendar(zone).dateComponents([.year, .month, .day, .hour, .minute, .weekday], from: date)
    let (year, month, day) = (parts.year ?? 0, parts.month ?? 1, parts.day ?? 1)
    let clock = "\(twoDigits(parts.hour ?? 0)):\(twoDigits(parts.minute ?? 0))"
    let weekday = weekdays[((parts.weekday ?? 1) - 1) % weekdays.count]
    let seconds = zone.secondsFromGMT(for: date)
    let offset = utcOffset(seconds: seconds)
    return Sentence(
      ja: "\(year)年\(month)月\(day)日（\(weekday)）\(clock)" + (seconds == 9 * 3600 ? "" : "（\(offset)）"),
      en: "\(day) \(months[(month - 1) % months.count]) \(year), \(clock) (\(offset))")
  }

  /// A day of the calendar.
  public static func day(_ day: CalendarDate) -> Sentence {
    Sentence(
      ja: "\(day.year)年\(day.month)月\(day.day)日", en: "\(day.day) \(months[(day.month - 1) % months.count]) \(day.year)"
    )
  }

  /// A stretch of time in its two largest units, whole seconds.
  public static func stretch(_ seconds: Int) -> Sentence {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60)
    if days > 0 { return Sentence(ja: "\(days)日\(hours)時間", en: "\(days) d \(hours) h") }
    if hours > 0 { return Sentence(ja: "\(hours)時間\(minutes)分", en: "\(hours) h \(minutes) min") }
    guard minutes > 0 else { return Sentence(ja: "\(seconds)秒", en: "\(seconds) s") }
    return Sentence(ja: "\(minutes)分\(seconds % 60)秒", en: "\(minutes) min \(seconds % 60) s")
  }

  private static func calendar(_ zone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }

  private static func utcOffset(seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return "UTC\(seconds < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let weekdays = ["日", "月", "火", "水", "木", "金", "土"]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
