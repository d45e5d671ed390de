import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `crosscheck measure`: what decisions say about verdicts and weights.
struct CrosscheckMeasure: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "measure",
      abstract: Help.text("決定済みの申請から、照合結果と重みの確かさを集計する", "Hold verdicts and weights against the decisions taken"),
      discussion: Help.text(
        "個人の情報は出力しません。例：shinsa crosscheck measure --from 2026-04-01　／　weights.yaml を変えた後：--again",
        "Prints nothing personal. Example: shinsa crosscheck measure --from 2026-04-01; after changing weights.yaml, with --again"
      ))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(name: .long, help: ArgumentHelp(Help.text("この日以後の決定", "Decisions from this day on"), valueName: "YYYY-MM-DD"))
  var from: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("この日より前の決定", "Decisions before this day"), valueName: "YYYY-MM-DD"))
  var to: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "決定時の照合結果ではなく、いまの学籍と重みで照合し直す", "Cross-check anew with today's records and weights, not as the reviewer saw it"))
  )
  var again = false

  func validate() throws {
    for day in [from, to].compactMap(\.self) where CalendarDate(iso: day) == nil {
      throw ValidationError(Help.text("日付は 2026-04-01 の形です。", "A day has the form 2026-04-01."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let zone = desk.office.settings.timeZone
    let selection = MeasureCrossCheck.Selection(
      from: from.flatMap { CalendarDate(iso: $0)?.beginning(in: zone) },
      to: to.flatMap { CalendarDate(iso: $0)?.beginning(in: zone) }, again: again)
    let measurement = try MeasureCrossCheck(desk.office).run(selection)
    let weights = desk.office.settings.weights
    if format.json {
      try desk.console.say(json: MeasurementJSON(measurement, weights, from: from, to: to, again: again))
    } else {
      MeasureSheet(measurement: measurement, weights: weights, again: again).say(desk.console)
    }
    return .done
  }
}
