import ArgumentParser
import Domain
import Store

/// `students`: the registrar's records.
struct StudentsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "students", abstract: Help.text("学籍の読み込みと検索", "Load and look up student records"),
      discussion: Help.text("例：shinsa students find 髙橋", "Example: shinsa students find 髙橋"),
      subcommands: [
        StudentsImport.self, StudentsFind.self, StudentsShow.self, StudentsSnapshots.self, StudentsAdd.self,
        StudentsPending.self, StudentsConfirm.self, StudentsWithdraw.self,
      ])
  }
}
