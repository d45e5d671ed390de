import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// `calendar show [YEAR]`.
struct CalendarShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.text("祝日と窓口の休業日を表示する", "Show holidays and closures of a year"),
      discussion: Help.text("例：shinsa calendar show 2027", "Example: shinsa calendar show 2027"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(help: ArgumentHelp(Help.text("年（既定：今年）", "The year (default: this one)"), valueName: "YEAR"))
  var year: Int?

  func work(at desk: Desk) throws -> Exit {
    let today = CalendarDate(of: desk.office.clock(), in: desk.office.settings.timeZone)
    let year = year ?? today.year
    let holidays = try desk.office.store.read { try $0.holidays() }
    let calendar = desk.office.settings.calendar
    let days = OpeningDays(calendar, holidays: holidays)
    let shown = holidays.filter { $0.day.year == year }
    let closures = calendar.closures.filter { $0.lowerBound.year <= year && $0.upperBound.year >= year }
    let weekly = Weekday.allCases.filter(calendar.closedWeekdays.contains)
    if format.json {
      try desk.console.say(
        json: CalendarJSON(
          year: year, knownUntil: Nullable(days.knownUntil?.description), closedWeekdays: weekly.map(\.rawValue),
          holidays: shown.map { CalendarJSON.Day(day: $0.day.description, name: $0.name) },
          closures: closures.map {
            CalendarJSON.Closure(first: $0.lowerBound.description, last: $0.upperBound.description)
          }))
      return .done
    }
    say(year, weekly, shown, closures, desk.console)
    let last = CalendarDate(year: year, month: 12, day: 31)
    if last.map(days.isKnown) != true { desk.console.complain(CalendarWording.unknown(after: days.knownUntil)) }
    return .done
  }

  private func say(
    _ year: Int, _ weekly: [Weekday], _ holidays: [Holiday], _ closures: [ClosedRange<CalendarDate>],
    _ console: Console
  ) {
    let language = console.language
    console.say(CalendarWording.title(year))
    console.say(CalendarWording.weekly(weekly))
    var lines = holidays.map { ($0.day, $0.day.description, $0.day.weekday.sentence.in(language), $0.name) }
    lines += closures.map { closure in
      let isDay = closure.lowerBound == closure.upperBound
      return (
        closure.lowerBound, isDay ? "\(closure.lowerBound)" : "\(closure.lowerBound)..\(closure.upperBound)",
        isDay ? closure.lowerBound.weekday.sentence.in(language) : "", CalendarWording.closure.in(language)
      )
    }
    guard !lines.isEmpty else { return }
    var table = TextTable(CalendarWording.headers.map { $0.in(language) })
    for line in lines.sorted(by: { $0.0 < $1.0 }) { table.add([line.1, line.2, line.3]) }
    table.lines.forEach(console.say)
  }
}

/// Closed days of a year as `--json` prints them; keys are a promise (manual: places).
private struct CalendarJSON: Encodable {
  struct Day: Encodable {
    var day: String
    var name: String
  }
  struct Closure: Encodable {
    var first: String
    var last: String
  }
  let year: Int
  let knownUntil: Nullable<String>
  let closedWeekdays: [String]
  let holidays: [Day]
  let closures: [Closure]

  enum CodingKeys: String, CodingKey {
    case year, holidays, closures
    case knownUntil = "known_until"
    case closedWeekdays = "closed_weekdays"
  }
}
