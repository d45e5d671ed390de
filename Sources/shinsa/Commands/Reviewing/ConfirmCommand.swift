import ArgumentParser
import Domain
import Procedures
import Wording

/// `confirm ID`: the second person's confirmation.
struct ConfirmCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "confirm", abstract: Help.text("提案された決定を、別の職員として確認する", "Confirm what somebody else proposed"),
      discussion: Help.text(
        "例：shinsa confirm 12　／　shinsa confirm 12 --refuse --reason '生年月日が違います'",
        "Example: shinsa confirm 12, shinsa confirm 12 --refuse --reason 'the date of birth differs'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  @Flag(name: .long, help: ArgumentHelp(Help.text("確認せず、審査待ちに戻す", "Send it back instead: it waits again")))
  var refuse = false

  @Option(
    name: .long, help: ArgumentHelp(Help.text("戻す理由（記録に残る）", "Why it is sent back, for the record"), valueName: "TEXT"))
  var reason: String?

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    if try CorrectDecision(desk.office).isPending(id) { return try correct(id, at: desk) }
    let decide = DecideApplication(desk.office)
    let after = refuse ? try decide.refuse(id, because: reason) : try decide.confirm(id)
    try DecisionReport(desk: desk).say(after, json: format.json)
    return .done
  }

  /// What is confirmed or sent back is a correction; the account file of a confirmed one leaves at once.
  private func correct(_ id: CaseID, at desk: Desk) throws -> Exit {
    let correction = CorrectDecision(desk.office)
    let after = refuse ? try correction.refuse(id, because: reason) : try correction.confirm(id)
    if format.json {
      try DecisionReport(desk: desk).say(after, json: true)
    } else {
      desk.console.say(refuse ? CorrectionWording.refused(id) : CorrectionWording.confirmed(after.id))
    }
    return refuse || DueMail(desk: desk).send(quietly: format.json) ? .done : .fallsShort
  }
}
