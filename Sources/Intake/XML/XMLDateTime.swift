import Domain
import Foundation

/// `dateTime` of XML Schema (Part 2, section 3.2.7) with the offset that it may leave out and we do not let it.
enum XMLDateTime {
  /// The moment, or nil where there is none of that name: `2026-11-21T23:55:00.5+09:00`, `2026-11-21T24:00:00Z`.
  static func date(_ text: String) -> Date? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CalendarDate(iso: halves[0]), let offset = offset(of: halves[1]) else {
      return nil
    }
    guard let seconds = seconds(halves[1].dropLast(offset.length)) else { return nil }
    return Date(timeIntervalSince1970: Double(daysSince1970(day)) * 86_400 + seconds - Double(offset.minutes) * 60)
  }

  /// `Z`, or hours and minutes up to 14:00 with a sign.
  private static func offset(of time: Substring) -> (minutes: Int, length: Int)? {
    if time.hasSuffix("Z") { return (0, 1) }
    let zone = time.suffix(6)
    guard zone.utf8.count == 6, let sign = zone.first, sign == "+" || sign == "-",
      let minutes = clock(zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)), minutes <= 14 * 60
    else { return nil }
    return (sign == "-" ? -minutes : minutes, 6)
  }

  private static func clock(_ parts: [Substring]) -> Int? {
    guard parts.count == 2, let hours = number(parts[0]), let minutes = number(parts[1]), hours <= 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  private static func seconds(_ time: Substring) -> Double? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let minutes = clock(Array(parts.prefix(2))) else { return nil }
    let pieces = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 2, let whole = number(pieces[0]), whole < 60 else { return nil }
    var fraction = 0.0
    if pieces.count == 2 {
      guard !pieces[1].isEmpty, pieces[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      fraction = Double("0." + pieces[1]) ?? 0
    }
    let total = Double(minutes * 60 + whole) + fraction
    // 24:00:00 is the day's end, and nothing comes after it.
    return total <= 86_400 ? total : nil
  }

  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// Days of the Gregorian calendar, counted in years that begin in March so that leap days come last.
  private static func daysSince1970(_ day: CalendarDate) -> Int {
    let year = day.month > 2 ? day.year : day.year - 1
    let month = (day.month + 9) % 12
    let leapDays = year / 4 - year / 100 + year / 400
    return year * 365 + leapDays + (month * 153 + 2) / 5 + day.day - 1 - 719_468
  }
}
