import ArgumentParser
import Domain
import Foundation
import JapaneseText
import Outgoing
import Procedures
import Wording

extension DecisionFormat: ExpressibleByArgument {}
extension DecisionOutcome: ExpressibleByArgument {}

/// `audit export`.
struct AuditExportCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Help.text("決定の記録を export/audit に書き出す", "Write decision records to export/audit"),
      discussion: Help.text(
        "例：shinsa audit export --format csv --from 2026-04-01 --to 2026-10-01　／　shinsa audit export --entries",
        "Examples: shinsa audit export --format csv --from 2026-04-01 --to 2026-10-01, shinsa audit export --entries"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var json: JSONOption
  @OptionGroup var period: AuditPeriod

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "csv（Excel で開ける表、既定）、jsonl（監査記録の裏付けつき）、xml（audit schema の形式）",
        "csv (opens in Excel; default), jsonl (with the log's entries as proof) or xml (of `audit schema`)"),
      valueName: "csv|jsonl|xml"))
  var format: DecisionFormat?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("決定ではなく、監査記録の全件を 1 行 1 件で書き出す", "Not decisions: every entry of the log, one a line")))
  var entries = false

  @Option(name: .long, help: ArgumentHelp(Help.text("この職員の決定", "Decisions of this member of staff"), valueName: "NAME"))
  var reviewer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("approve, reject, return のどれか", "approve, reject or return"), valueName: "OUTCOME"))
  var outcome: DecisionOutcome?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("この学部の申請の決定（旧称も可）", "Decisions on applicants of this faculty, by today's name or an earlier one"),
      valueName: "NAME"))
  var faculty: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("個人情報を書き出しの中だけで通じる仮名に替える", "Replace personal values by pseudonyms that hold within this export")))
  var withoutPersonalData = false

  func validate() throws {
    let chooses = reviewer != nil || outcome != nil || faculty != nil || !period.isOpen
    if entries, chooses || format ?? .jsonl != .jsonl || withoutPersonalData {
      throw ValidationError(
        Help.text(
          "--entries はつねに全件の jsonl で、個人情報を含みません（絞り込むと検証できません）。",
          "--entries always is every entry in jsonl, without personal data: a part could not be verified."))
    }
  }

  private struct ReportJSON: Encodable {
    var file: String
    var manifest: String
    var count: Int
    var head: String
  }

  func work(at desk: Desk) throws -> Exit {
    let settings = desk.office.settings
    let (from, to) = period.moments(in: settings.timeZone)
    let selection = ExportAudit.Selection(
      from: from, to: to, reviewer: reviewer, outcome: outcome,
      faculty: try faculty.map { try names(of: $0, settings) },
      personalData: !withoutPersonalData)
    let report = try ExportAudit(desk.office).run(
      entries ? .entries : .decisions(format ?? .csv), selection, language: desk.console.language)
    let file = "export/audit/" + report.file.lastPathComponent
    let manifest = "export/audit/" + report.manifest.lastPathComponent
    if json.json {
      try desk.console.say(
        json: ReportJSON(file: file, manifest: manifest, count: report.count, head: report.head.text))
    } else {
      desk.console.say(
        AuditLogWording.exported(file, manifest: manifest, count: report.count, head: report.head.text))
    }
    return .done
  }

  /// The names of today and before of the faculty that was named by any of them.
  private func names(of text: String, _ settings: OfficeSettings) throws -> [String] {
    let sought = WidthFold.folded(text)
    let known = settings.university.faculties
    let found = known.first { ([$0.name] + $0.earlier).contains { WidthFold.folded($0) == sought } }
    guard let found else {
      throw StatedFailure(exit: .usage, sentence: AuditLogWording.noFaculty(text, known: known.map(\.name)))
    }
    return [found.name] + found.earlier
  }
}
