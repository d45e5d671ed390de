import ArgumentParser
import Domain
import Procedures
import Wording

/// `students find TEXT`.
struct StudentsFind: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find",
      abstract: Help.text("学籍を氏名・番号・電話で探す", "Find student records by name, number, telephone"),
      discussion: Help.text("例：shinsa students find 髙橋", "Example: shinsa students find 髙橋"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(Help.text("探す語（字体・全角半角・かなの違いは問わない）", "What to look for, in any script"), valueName: "TEXT"))
  var text: String

  private static let limit = 100

  func work(at desk: Desk) throws -> Exit {
    let records = try LookUpStudents(desk.office).find(text, limit: Self.limit)
    try StudentList.say(records, json: format.json, desk.console)
    if records.count == Self.limit { desk.console.complain(QueueWording.more(Self.limit)) }
    return .done
  }
}
