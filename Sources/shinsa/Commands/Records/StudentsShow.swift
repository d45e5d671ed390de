import ArgumentParser
import Domain
import Procedures
import Wording

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
    let dossier = try LookUpStudents(desk.office).dossier(number)
    guard !format.json else {
      try desk.console.say(json: StudentDossierJSON(dossier))
      return .done
    }
    StudentSheet(dossier: dossier, desk: desk).lines.forEach(desk.console.say)
    guard !dossier.enrolments.isEmpty else { return .done }
    desk.console.say(OfficeRecordWording.enrolments)
    StudentTable.lines(dossier.enrolments, desk.console.language).forEach(desk.console.say)
    return .done
  }
}
