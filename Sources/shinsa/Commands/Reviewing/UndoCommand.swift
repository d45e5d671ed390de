import ArgumentParser
import Domain
import Procedures

/// `undo ID`: back to waiting, while the mail is on hold.
struct UndoCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: Help.text("送信待ちの間に、決定を取り消す", "Undo a decision while its mail is on hold"),
      discussion: Help.text("例：shinsa undo 12", "Example: shinsa undo 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let after = try DecideApplication(desk.office).undo(try desk.caseID(target.id))
    try DecisionReport(desk: desk).say(after, json: format.json)
    return .done
  }
}
