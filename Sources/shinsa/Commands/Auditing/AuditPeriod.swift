import ArgumentParser
import Domain
import Foundation

/// `--from` and `--to`: days on the office's calendar, the second one excluded.
struct AuditPeriod: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(Help.text("この日以後の決定", "Decisions from this day on"), valueName: "YYYY-MM-DD"))
  var from: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("この日より前の決定", "Decisions before this day"), valueName: "YYYY-MM-DD"))
  var to: String?

  func validate() throws {
    for day in [from, to].compactMap(\.self) where CalendarDate(iso: day) == nil {
      throw ValidationError(Help.text("日付は 2026-04-01 の形です。", "A day has the form 2026-04-01."))
    }
  }

  /// Whether neither side is bounded.
  var isOpen: Bool { from == nil && to == nil }

  /// The moments at which the days begin in `zone`.
  func moments(in zone: TimeZone) -> (from: Date?, to: Date?) {
    func beginning(_ day: String?) -> Date? { day.flatMap { CalendarDate(iso: $0)?.beginning(in: zone) } }
    return (beginning(from), beginning(to))
  }
}

extension CalendarDate {
  /// The moment at which the day begins in `zone`.
  func beginning(in zone: TimeZone) -> Date? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.date(from: DateComponents(year: year, month: month, day: day))
  }
}
