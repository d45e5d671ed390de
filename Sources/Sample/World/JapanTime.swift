import Domain
import Foundation

/// A moment on the clocks of Japan, which have stood at UTC+9 without summer time since 1952.
struct JapanTime: Sendable {
  let day: CalendarDate
  let secondOfDay: Int

  init(_ moment: Date) {
    let seconds = Int(moment.timeIntervalSince1970.rounded(.down)) + 9 * 3600
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    secondOfDay = seconds - days * 86_400
    day = Self.day(sinceEpoch: days)
  }

  /// XML Schema's `dateTime` with the offset.
  var text: String {
    let (hour, minute, second) = (secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60)
    return "\(day)T\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))+09:00"
  }

  /// The day as eight digits.
  var compactDay: String { day.description.filter { $0 != "-" } }

  /// Days are counted in eras of 400 years that begin on the first of March, so that leap days come last.
  private static func day(sinceEpoch days: Int) -> CalendarDate {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard
      let date = CalendarDate(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    else { preconditionFailure("moments lie between the years 1 and 9999") }
    return date
  }
}
