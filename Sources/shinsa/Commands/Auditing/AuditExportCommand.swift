import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `audit export`.
struct AuditExportCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Help.text("決定の記録を export/audit に書き出す", "Write decision records to export/audit"),
      discussion: Help.text(
        "例：shinsa audit export --format csv --from 2026-04-01 --to 2026-10-01",
        "Example: shinsa audit export --format csv --from 2026-04-01 --to 2026-10-01"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var json: JSONOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "csv（決定の表、Excel で開ける）か jsonl（監査記録の全件）", "csv (decisions, opens in Excel) or jsonl (every entry of the log)"),
      valueName: "csv|jsonl"))
  var format = "csv"

  @Option(name: .long, help: ArgumentHelp(Help.text("この日以後の決定", "Decisions from this day on"), valueName: "YYYY-MM-DD"))
  var from: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("この日より前の決定", "Decisions before this day"), valueName: "YYYY-MM-DD"))
  var to: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("この職員の決定", "Decisions of this member of staff"), valueName: "NAME"))
  var reviewer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("approve, reject, return のどれか", "approve, reject or return"), valueName: "OUTCOME"))
  var outcome: String?

  @Flag(
    name: .long, help: ArgumentHelp(Help.text("申請者がわかる列を除く", "Leave out the columns that say who the applicant is")))
  var withoutPersonalData = false

  func validate() throws {
    guard ExportAudit.Format(rawValue: format) != nil else {
      throw ValidationError(Help.text("--format は csv か jsonl です。", "--format is csv or jsonl."))
    }
    guard outcome.map({ DecisionOutcome(rawValue: $0) != nil }) ?? true else {
      throw ValidationError(
        Help.text("--outcome は approve, reject, return のどれかです。", "--outcome is approve, reject or return."))
    }
    for day in [from, to].compactMap(\.self) where CalendarDate(iso: day) == nil {
      throw ValidationError(Help.text("日付は 2026-04-01 の形です。", "A day has the form 2026-04-01."))
    }
    if format == "jsonl", from != nil || to != nil || reviewer != nil || outcome != nil {
      throw ValidationError(
        Help.text("jsonl はつねに全件です（絞り込むと検証できません）。", "jsonl always holds every entry: a part could not be verified."))
    }
  }

  private struct ReportJSON: Encodable {
    var file: String
    var count: Int
    var head: String
  }

  func work(at desk: Desk) throws -> Exit {
    let zone = desk.office.settings.timeZone
    let selection = ExportAudit.Selection(
      from: from.flatMap { CalendarDate(iso: $0)?.beginning(in: zone) },
      to: to.flatMap { CalendarDate(iso: $0)?.beginning(in: zone) }, reviewer: reviewer,
      outcome: outcome.flatMap(DecisionOutcome.init), personalData: !withoutPersonalData)
    let report = try ExportAudit(desk.office).run(
      ExportAudit.Format(rawValue: format) ?? .csv, selection, language: desk.console.language)
    let head = "\(report.head.count):\(report.head.hash)"
    let file = "export/audit/" + report.file.lastPathComponent
    if json.json {
      try desk.console.say(json: ReportJSON(file: file, count: report.count, head: head))
    } else {
      desk.console.say(AuditLogWording.exported(file, count: report.count, head: head))
    }
    return .done
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
