import ArgumentParser
import Domain
import Procedures
import Wording

/// `correct ID --reason TEXT`: a decision that was found to be wrong after its mail.
struct CorrectCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: Help.text(
        "メール送信後に誤りが分かった決定の訂正を提案する（別の職員が confirm で確認する）",
        "Propose to correct a decision that was found wrong after its mail; a second person confirms"),
      discussion: Help.text(
        "例：shinsa correct 12 --reason '別人の学籍だった'　／　shinsa confirm 12",
        "Example: shinsa correct 12 --reason 'record of another person', then shinsa confirm 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  @Option(name: .long, help: ArgumentHelp(Help.text("理由（記録に残る）", "Why, for the record"), valueName: "TEXT"))
  var reason: String

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    try CorrectDecision(desk.office).propose(id, because: reason)
    if format.json {
      try desk.console.say(json: ["correction_proposed": id])
    } else {
      desk.console.say(CorrectionWording.proposed(id))
    }
    return .done
  }
}
