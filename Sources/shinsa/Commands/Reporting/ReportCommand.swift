import ArgumentParser
import Domain
import Foundation
import Outgoing
import Procedures
import Wording

/// `report`: a day in figures and pictures.
struct ReportCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: Help.text("1 日を数字と図で示す", "A day in figures and pictures"),
      discussion: Help.text(
        "例：shinsa report　／　shinsa report --date 2026-11-26　／　shinsa report --html report.html\n数字の意味：shinsa manual reports",
        "Examples: shinsa report, shinsa report --date 2026-11-26, shinsa report --html report.html\n"
          + "What the figures mean: shinsa manual reports"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("この日の報告（既定：今日）", "The report of this day (default: today)"), valueName: "DAY"))
  var date: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "export/reports にこの名前の HTML のページを作る。- なら標準出力に出す",
        "Write a page of HTML of this name to export/reports; - for standard output"), valueName: "FILE"))
  var html: String?

  func validate() throws {
    if let date, CalendarDate(iso: date) == nil {
      throw ValidationError(Help.text("日付は 2026-04-01 の形です。", "A day has the form 2026-04-01."))
    }
    if html != nil, format.json {
      throw ValidationError(Help.text("--html と --json は一緒に使えません。", "--html and --json exclude each other."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let report = DrawUpReport(desk.office)
    let place = try html.flatMap { $0 == "-" ? nil : try fileName($0, in: desk.office.folders.reports) }
    let facts = try report.run(day: date.flatMap { CalendarDate(iso: $0) })
    let language = desk.console.language
    if let place {
      let file = try report.place(facts, named: place, language: language)
      desk.console.say(ReportWording.placed("export/reports/" + file.lastPathComponent))
    } else if html != nil {
      try FileHandle.standardOutput.write(contentsOf: report.page(facts, language: language))
    } else if format.json {
      try desk.console.say(json: ReportJSON(facts))
    } else {
      say(facts, at: desk)
    }
    guard facts.addsUp else {
      desk.console.complain(ReportWording.verdict(facts.ledger.balance))
      return .fallsShort
    }
    return .done
  }

  private func say(_ facts: ReportFacts, at desk: Desk) {
    let settings = desk.office.settings
    let text = ReportText(
      facts, of: settings.university.name, training: settings.training, language: desk.console.language,
      width: TerminalWidth.columns, ink: TerminalInk.chart.inFavour)
    text.lines.forEach(desk.console.say)
  }

  /// Anybody whom the sudo rule lets in works with the owner's rights: what he names is a name in one folder, and a page.
  private func fileName(_ stated: String, in folder: URL) throws -> String {
    let file = URL(filePath: stated)
    let name = file.lastPathComponent
    let isPlain = name == stated || file.deletingLastPathComponent().standardizedFileURL.path == folder.path
    let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
    guard isPlain, name.hasSuffix(".html"), !name.hasPrefix("."), name.count <= 100, name.allSatisfy(letters.contains)
    else { throw StatedFailure(exit: .usage, sentence: ReportWording.wrongPlace) }
    return name
  }
}
