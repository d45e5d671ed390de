import Foundation

/// Moments in UTC as the database, the audit log and files write them: `2026-11-21T14:55:00.000Z`.
public enum Instant {
  /// The moment in UTC with milliseconds; texts of years 1 to 9999 are in the order of time.
  public static func text(_ date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
    let days = Int((Double(milliseconds) / 86_400_000).rounded(.down))
    let rest = milliseconds - days * 86_400_000
    let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60)
    let time = "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2)).\(padded(rest % 1000, to: 3))"
    return "\(CalendarDate.text(daysSince1970: days))T\(time)Z"
  }

  /// The moment that `text(_:)` or any ISO 8601 date and time with an offset writes, or nil.
  ///
  /// The extended format alone, with seconds; of a fraction nothing finer than milliseconds is kept. Foundation's own
  /// strategies take days that the calendar has not, and whatever follows the offset.
  public static func date(_ text: String) -> Date? { written(text) ?? stated(text) }

  /// The moment of a text that `text(_:)` wrote: an audit log has millions of them, and to cut them up takes ten times as
  /// long.
  private static func written(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { bytes -> Date? in
      let form = StaticString("0000-00-00T00:00:00.000Z")
      guard bytes.count == form.utf8CodeUnitCount else { return nil }
      for place in 0..<bytes.count {
        let expected = form.utf8Start[place]
        guard expected == 0x30 ? (0x30...0x39).contains(bytes[place]) : bytes[place] == expected else { return nil }
      }
      func number(_ places: Range<Int>) -> Int { places.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) } }
      let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
      guard let day = CalendarDate(year: number(0..<4), month: number(5..<7), day: number(8..<10)), hour < 24,
        minute < 60, second < 60
      else { return nil }
      let time = ((hour * 60 + minute) * 60 + second) * 1000 + number(20..<23)
      return Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400_000 + time) / 1000)
    }
  }

  /// The moment of a text that others may have written.
  private static func stated(_ text: String) -> Date? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDate(iso: parts[0]),
      let sign = parts[1].firstIndex(where: { "Z+-".contains($0) }), let time = milliseconds(parts[1][..<sign]),
      let offset = offset(parts[1][sign...])
    else { return nil }
    return Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400_000 + time - offset) / 1000)
  }

  /// Milliseconds since midnight of `HH:MM:SS`, with or without a fraction.
  private static func milliseconds(_ text: Substring) -> Int? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = isoNumber(parts[0], digits: 2), let minute = isoNumber(parts[1], digits: 2),
      let second = isoNumber(parts[2], digits: 2), hour < 24, minute < 60, second < 60
    else { return nil }
    let whole = ((hour * 60 + minute) * 60 + second) * 1000
    guard halves.count == 2 else { return whole }
    guard (1...9).contains(halves[1].count), isoNumber(halves[1], digits: halves[1].count) != nil else { return nil }
    return isoNumber((halves[1] + "00").prefix(3), digits: 3).map { whole + $0 }
  }

  /// Milliseconds east of Greenwich of `Z`, `+HH:MM` or `+HHMM`.
  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst()
    let minutes = digits.dropFirst(digits.count == 5 ? 3 : 2)
    guard digits.count == 4 || (digits.count == 5 && digits.dropFirst(2).first == ":"),
      let hour = isoNumber(digits.prefix(2), digits: 2), let minute = isoNumber(minutes, digits: 2), hour < 24,
      minute < 60
    else { return nil }
    return (text.first == "-" ? -1 : 1) * (hour * 60 + minute) * 60_000
  }
}

extension CalendarDate {
  /// Days since 1 January 1970, by counting years from March, so that a leap day ends one.
  var daysSince1970: Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The same count backwards, as `YYYY-MM-DD`; 146,097 days are four centuries.
  fileprivate static func text(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let century4 = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - century4 * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + century4 * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
