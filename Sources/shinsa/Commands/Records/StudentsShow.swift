import ArgumentParser
import Domain
import Procedures
import Store

/// `students show NUMBER`.
struct StudentsShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.text("学籍を 1 件表示する", "Show one student record"),
      discussion: Help.text("例：shinsa students show 07-1234", "Example: shinsa students show 07-1234"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(Help.text("学籍番号、または 出所:学籍番号", "The student number, or SOURCE:number"), valueName: "NUMBER"))
  var number: String

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let record = try desk.office.store.read { reading in
      try reading.student(try reading.resolveRecord(number))
    }
    guard let record else { throw DecisionObstacle.recordUnknown(number: number) }
    if format.json {
      try desk.console.say(json: StudentJSON(record))
    } else {
      StudentSheet(record: record, language: desk.console.language).lines.forEach(desk.console.say)
    }
    return .done
  }
}
