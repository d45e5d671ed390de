import ArgumentParser
import Domain
import Procedures
import Wording

/// `students withdraw ID`.
struct StudentsWithdraw: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: Help.text("手入力学籍を取り下げる（別の職員の確認が必要）", "Withdraw an office record; a second person confirms"),
      discussion: Help.text(
        "例：shinsa students withdraw 3 --reason '学籍ファイルに載りました'",
        "Example: shinsa students withdraw 3 --reason 'the file holds her now'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: OfficeRecordArgument

  @Option(name: .long, help: ArgumentHelp(Help.text("取り下げる理由（記録に残る）", "Why, for the record"), valueName: "TEXT"))
  var reason: String

  func work(at desk: Desk) throws -> Exit {
    let step = try KeepOfficeRecords(desk.office).withdraw(target.number(), because: reason)
    try OfficeRecordReport(desk: desk).say([step], json: format.json) { OfficeRecordWording.withdrawalProposed($0.id) }
    return .done
  }
}
