import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `audit sample`: decisions for an auditor to look into.
struct AuditSampleCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample",
      abstract: Help.text("点検する決定を、再現できる形で抜き出す", "Draw decisions to look into, reproducibly"),
      discussion: Help.text(
        "例：shinsa audit sample --n 25 --seed 2026-10 --from 2026-04-01 --to 2026-10-01",
        "Example: shinsa audit sample --n 25 --seed 2026-10 --from 2026-04-01 --to 2026-10-01"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var period: AuditPeriod

  @Option(name: .customLong("n"), help: ArgumentHelp(Help.text("抜き出す件数", "How many"), valueName: "N"))
  var size = 25

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("抽選の種。同じ種と同じ記録からは同じ決定が出ます", "The same seed draws the same from the same log"), valueName: "S"))
  var seed: String

  func validate() throws {
    guard size > 0 else { throw ValidationError(Help.text("--n は 1 以上です。", "--n is 1 or more.")) }
  }

  func work(at desk: Desk) throws -> Exit {
    let (from, to) = period.moments(in: desk.office.settings.timeZone)
    let report = try SampleDecisions(desk.office).run(size: size, seed: seed, from: from, to: to)
    if format.json {
      try desk.console.say(json: SampleJSON(report, seed: seed))
    } else {
      say(report, at: desk)
    }
    return .done
  }

  private func say(_ report: SampleDecisions.Report, at desk: Desk) {
    let language = desk.console.language
    for stratum in report.strata {
      let outcome = stratum.outcome.sentence
      desk.console.say(AuditSampleWording.stratum(outcome, drawn: stratum.drawn.count, of: stratum.count))
    }
    desk.console.say(AuditSampleWording.drawn(seed: seed, head: report.head.text))
    var number = 0
    for stratum in report.strata where !stratum.drawn.isEmpty {
      desk.console.say("")
      desk.console.say("== \(stratum.outcome.sentence.in(language))")
      for question in AuditSampleWording.questions(stratum.outcome) {
        desk.console.say("   ? \(question.in(language))")
      }
      for drawn in stratum.drawn {
        number += 1
        lines(drawn, number: number, at: desk).forEach(desk.console.say)
      }
    }
  }

  private func lines(_ drawn: SampleDecisions.Drawn, number: Int, at desk: Desk) -> [String] {
    let language = desk.console.language
    let decision = drawn.decision
    let moment = desk.moment(decision.moment).in(language)
    let head = AuditSampleWording.decision(
      application: decision.application, entry: decision.entry.sequence, by: LifeView.name(decision.entry.actor),
      fate: decision.fate.sentence)
    var lines = ["", "\(number).  \(moment)  \(head.in(language))"]
    for check in AuditCheck.allCases {
      guard let passes = drawn.passes(check) else { continue }
      lines.append("      \(passes ? "[ok]" : "[!!]") \(check.sentence.in(language))")
    }
    return lines
  }
}

/// The document of `audit sample --json`.
private struct SampleJSON: Encodable {
  struct Stratum: Encodable {
    var outcome: String
    var decisions: Int
    var drawn: Int
  }
  struct Drawn: Encodable {
    var application: Int64
    var entry: Int64
    var outcome: String
    var fate: String
    var decidedAt: String
    var decidedBy: String
    var checks: [String: Bool]

    enum CodingKeys: String, CodingKey {
      case application, entry, outcome, fate, checks
      case decidedAt = "decided_at"
      case decidedBy = "decided_by"
    }
  }
  var seed: String
  var head: String
  var strata: [Stratum]
  var decisions: [Drawn]

  init(_ report: SampleDecisions.Report, seed: String) {
    self.seed = seed
    head = report.head.text
    strata = report.strata.map { Stratum(outcome: $0.outcome.rawValue, decisions: $0.count, drawn: $0.drawn.count) }
    decisions = report.strata.flatMap(\.drawn).map { drawn in
      let decision = drawn.decision
      return Drawn(
        application: decision.application, entry: decision.entry.sequence, outcome: decision.outcome.rawValue,
        fate: decision.fate.rawValue, decidedAt: decision.entry.at, decidedBy: decision.entry.actor.name,
        checks: Dictionary(
          uniqueKeysWithValues: AuditCheck.allCases.compactMap { check in
            drawn.passes(check).map { (check.rawValue, $0) }
          }))
    }
  }
}
