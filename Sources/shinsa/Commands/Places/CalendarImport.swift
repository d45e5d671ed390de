import ArgumentParser
import Domain
import Procedures
import Wording

/// `calendar import FILE`.
struct CalendarImport: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Help.text("内閣府の祝日一覧を読み込む（置き換える）", "Load the Cabinet Office's holidays, replacing those before"),
      discussion: Help.text(
        "例：shinsa calendar import syukujitsu.csv", "Example: shinsa calendar import syukujitsu.csv"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var options: PublishedFileOptions

  func work(at desk: Desk) throws -> Exit {
    let input = try InputFile(options.file, in: desk.office.folders)
    let report = try PublishedRows.loading(desk.console) {
      try LoadCalendar(desk.office).run(input.url, acceptLoss: options.acceptLoss, dryRun: options.dryRun)
    }
    let rows = PublishedRows(rows: report.refused, console: desk.console)
    if format.json {
      try desk.console.say(json: CalendarReportJSON(report, rows.json))
    } else {
      rows.complain()
      if let first = report.holidays.first, let last = report.holidays.last {
        desk.console.say(
          PlacesWording.calendarLoaded(
            report.holidays.count, from: first.day.year, to: last.day.year, before: report.before,
            encoding: report.encoding.rawValue, unusable: report.refused.count, trial: !report.isLoaded))
      }
    }
    return report.refused.isEmpty ? .done : .fallsShort
  }
}

/// What an import of holidays prints with `--json`; keys are a promise (manual: places).
private struct CalendarReportJSON: Encodable {
  let loaded: Bool
  let encoding: String
  let holidays: Int
  let before: Int
  let first: Nullable<String>
  let last: Nullable<String>
  let unusable: [PublishedRows.RowJSON]

  init(_ report: LoadCalendar.Report, _ unusable: [PublishedRows.RowJSON]) {
    loaded = report.isLoaded
    encoding = report.encoding.rawValue
    holidays = report.holidays.count
    before = report.before
    first = Nullable(report.holidays.first?.day.description)
    last = Nullable(report.holidays.last?.day.description)
    self.unusable = unusable
  }
}
