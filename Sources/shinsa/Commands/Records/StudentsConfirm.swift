import ArgumentParser
import Domain
import Procedures
import Wording

/// The office record that a command is about.
struct OfficeRecordArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(Help.text("手入力学籍の番号（3 または office-3）", "The office record: 3 or office-3"), valueName: "ID"))
  var id: String

  /// Its number; text that is none belongs to no office record.
  func number() throws -> Int64 {
    let digits = id.hasPrefix("office-") ? String(id.dropFirst("office-".count)) : id
    guard let number = Int64(digits) else { throw OfficeRecordObstacle.unknown }
    return number
  }
}

/// `students confirm ID`.
struct StudentsConfirm: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "confirm",
      abstract: Help.text(
        "手入力学籍の登録・取下げを、別の職員として確認する", "Confirm an office record, or its withdrawal, that somebody else proposed"),
      discussion: Help.text(
        "例：shinsa students confirm 3　／　shinsa students confirm 3 --refuse --reason '生年が読み違いです'",
        "Example: shinsa students confirm 3, shinsa students confirm 3 --refuse --reason 'the year was misread'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: OfficeRecordArgument

  @Flag(name: .long, help: ArgumentHelp(Help.text("確認せず、差し戻す", "Refuse it instead")))
  var refuse = false

  @Option(
    name: .long, help: ArgumentHelp(Help.text("差し戻す理由（記録に残る）", "Why it is refused, for the record"), valueName: "TEXT"))
  var reason: String?

  func validate() throws {
    guard reason == nil || refuse else {
      throw ValidationError(Help.text("--reason は --refuse とともに書きます。", "--reason goes with --refuse."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let records = KeepOfficeRecords(desk.office)
    let id = try target.number()
    let step = refuse ? try records.refuse(id, because: reason) : try records.confirm(id)
    try OfficeRecordReport(desk: desk).say([step], json: format.json) { OfficeRecordWording.stands($0.id, $0.state) }
    return .done
  }
}
