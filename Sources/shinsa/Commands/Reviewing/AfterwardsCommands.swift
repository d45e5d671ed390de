import ArgumentParser
import Domain
import Foundation
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
    let decide = DecideApplication(desk.office)
    let after = refuse ? try decide.refuse(id, because: reason) : try decide.confirm(id)
    try DecisionReport(desk: desk).say(after, json: format.json)
    return .done
  }
}

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

/// `withdraw ID`: at the applicant's wish.
struct WithdrawCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: Help.text("申請者の希望により、申請を取り下げる", "Withdraw an application at the applicant's wish"),
      discussion: Help.text("例：shinsa withdraw 12", "Example: shinsa withdraw 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let after = try DecideApplication(desk.office).withdraw(try desk.caseID(target.id))
    try DecisionReport(desk: desk).say(after, json: format.json)
    return .done
  }
}

/// `release ID`: gives a claim back.
struct ReleaseCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "release", abstract: Help.text("確保した申請を手放す（責任者は他人の分も）", "Give back a claim; a supervisor anybody's"),
      discussion: Help.text("例：shinsa release 12", "Example: shinsa release 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    try ManageClaims(desk.office).release(id)
    desk.console.say(QueueWording.released(id))
    return .done
  }
}

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

/// `recheck`: all that waits against the newest student records.
struct RecheckCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recheck",
      abstract: Help.text("審査待ちの申請を、最新の学籍と照合し直す", "Compare all that waits with the newest student records"),
      discussion: Help.text("例：shinsa recheck", "Example: shinsa recheck"))
  }

  @OptionGroup var home: HomeOptions

  func work(at desk: Desk) throws -> Exit {
    let changes = try Recheck(desk.office).run()
    for change in changes { desk.console.say(QueueWording.change(change.id, change.before, change.after)) }
    desk.console.say(QueueWording.rechecked(changes.count))
    return .done
  }
}

/// `image ID N`: one picture to standard output.
struct ImageCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "image",
      abstract: Help.text("画像 1 枚を標準出力に書き出す（記録に残る）", "Write one picture to standard output (logged)"),
      discussion: Help.text("例：shinsa image 12 1 > gazo.jpg", "Example: shinsa image 12 1 > picture.jpg"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  @Argument(help: ArgumentHelp(Help.text("画像の番号（1 から）", "The picture's number, from 1"), valueName: "N"))
  var number: Int

  func validate() throws {
    if isatty(STDOUT_FILENO) == 1 {
      throw ValidationError(
        Help.text(
          "端末には表示できません。ファイルに書き出してください：shinsa image \(target.id) \(number) > gazo.jpg",
          "A terminal cannot show it. Write it to a file: shinsa image \(target.id) \(number) > picture.jpg"))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let bytes = try OpenPicture(desk.office).bytes(number, of: try desk.caseID(target.id))
    try FileHandle.standardOutput.write(contentsOf: bytes)
    return .done
  }
}
