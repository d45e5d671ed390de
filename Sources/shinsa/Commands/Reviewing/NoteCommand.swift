import ArgumentParser
import Domain
import Procedures
import Wording

/// `note ID TEXT`: an internal note.
struct NoteCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: Help.text("内部メモを付ける（申請者には送られない）", "Add an internal note, never mailed"),
      discussion: Help.text("例：shinsa note 12 '電話で本人に確認'", "Example: shinsa note 12 'phoned the applicant'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  @Argument(help: ArgumentHelp(Help.text("メモ", "The note"), valueName: "TEXT"))
  var text: String

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    try ManageClaims(desk.office).note(text, on: id)
    desk.console.say(QueueWording.noted(id))
    return .done
  }
}
