import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `purge`: removes what has been kept for its time.
struct PurgeCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "purge",
      abstract: Help.text("保存期間を過ぎたものを、すべての写しから消す", "Remove what has been kept for its time, in every copy"),
      discussion: Help.text(
        "例：shinsa purge --dry-run（何が消えるかを見る）　／　shinsa purge",
        "Examples: shinsa purge --dry-run (see what would go), shinsa purge"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("消さずに、対象だけを示す", "Remove nothing; say what would be removed")))
  var dryRun = false

  func work(at desk: Desk) throws -> Exit {
    let report = try PurgeHome(desk.office).run(isDry: dryRun)
    let sheet = PurgeSheet(report: report, desk: desk)
    if format.json {
      try desk.console.say(json: sheet.json)
    } else {
      sheet.lines.forEach(desk.console.say)
    }
    sheet.complaints.forEach(desk.console.complain)
    return sheet.exit
  }
}

/// What a purge did, as lines, as JSON and as an exit code.
struct PurgeSheet {
  let report: PurgeHome.Report
  let desk: Desk

  private var language: Language { desk.console.language }
  private var failures: [(rule: RetentionRule?, failure: Failure)] {
    report.failures.map { ($0.rule, Failure($0.error, zone: desk.office.settings.timeZone)) }
  }

  /// A table of the rules that found something, and what that comes to.
  var lines: [String] {
    var table = TextTable(RetentionWording.headers.map { $0.in(language) })
    for tally in report.tallies where tally.count > 0 {
      table.add([
        tally.rule.sentence.in(language), desk.office.settings.retention.days(tally.rule).map(String.init) ?? "",
        String(tally.count), day(tally.oldest), day(tally.newest),
      ])
    }
    let done = RetentionWording.done(report.count, isDry: report.isDry).in(language)
    return (table.isEmpty ? [] : table.lines) + [done]
  }

  /// What could not be done.
  var complaints: [Sentence] {
    failures.map { rule, failure in
      RetentionWording.failed(rule, failure.sentences.first ?? FailureWording.ours("purge"))
    } + (report.isWiped ? [] : [RetentionWording.unwiped])
  }

  /// The first failure's, as the others mostly have the same cause.
  var exit: Exit { failures.first?.failure.exit ?? (report.isWiped ? .done : .fallsShort) }

  private func day(_ moment: Date?) -> String { moment.map { desk.moment($0).in(language) } ?? "" }

  /// One JSON document.
  var json: PurgeJSON {
    PurgeJSON(
      dryRun: report.isDry, wiped: report.isWiped,
      rules: report.tallies.map { tally in
        PurgeJSON.Rule(
          rule: tally.rule.rawValue, days: desk.office.settings.retention.days(tally.rule) ?? 0, count: tally.count,
          oldest: Nullable(tally.oldest.map(Instant.text)), newest: Nullable(tally.newest.map(Instant.text)))
      }, failed: report.failures.map { $0.rule?.rawValue ?? "wiping" })
  }
}

/// A purge as `--json` prints it.
struct PurgeJSON: Encodable {
  struct Rule: Encodable {
    let rule: String
    let days: Int
    let count: Int
    let oldest: Nullable<String>
    let newest: Nullable<String>
  }

  let dryRun: Bool
  let wiped: Bool
  let rules: [Rule]
  let failed: [String]

  enum CodingKeys: String, CodingKey {
    case wiped, rules, failed
    case dryRun = "dry_run"
  }
}
