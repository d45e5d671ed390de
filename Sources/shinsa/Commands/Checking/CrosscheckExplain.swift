import ArgumentParser
import Domain
import Procedures
import ReviewScreen
import Wording

/// `crosscheck explain ID`: every record that was weighed, and what bars `clear`.
struct CrosscheckExplain: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: Help.text(
        "申請の照合を、候補の学籍すべてについて説明する（記録に残る）", "Explain the cross-check of an application, with every candidate (logged)"),
      discussion: Help.text(
        "いまの学籍・アカウント・重みで照合し直して説明します。申請は変わりません。例：shinsa crosscheck explain 12",
        "The check is made anew with today's records, accounts and weights; the application stays as it is. Example: shinsa crosscheck explain 12"
      ))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let report = try ExplainApplication(desk.office).run(try desk.caseID(target.id))
    if format.json {
      try desk.console.say(json: ExplanationJSON(report))
    } else {
      if desk.office.settings.training { desk.console.say(HomeWording.trainingNotice) }
      ExplanationView(
        report.file, report.explanation, language: desk.console.language, width: TerminalWidth.columns,
        ink: TerminalInk.chart
      ).lines.forEach(desk.console.say)
    }
    return .done
  }
}
