import ArgumentParser
import Domain
import Foundation
import Outgoing
import Procedures
import Store
import Wording

/// `mail templates`: the texts that a university can edit.
struct MailTemplates: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "templates",
      abstract: Help.text("メールのひな形を templates/ に書き出す、または検査する", "Write the mail templates to templates/, or check them"),
      discussion: Help.text("例：shinsa mail templates --check", "Example: shinsa mail templates --check"))
  }

  @OptionGroup var home: HomeOptions

  @Flag(name: .long, help: ArgumentHelp(Help.text("templates/ のひな形を検査する", "Check the templates in templates/")))
  var check = false

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      let folders = HomeLocation.folders(home.home)
      let store = try Workplace.store(in: folders)
      _ = try Workplace.isTraining(store)
      if check {
        let problems = TemplateLibrary.problems(in: folders.templates)
        for problem in problems { console.complain(problem.sentence) }
        if problems.isEmpty { console.say(OutboxWording.templatesSound) }
        return problems.isEmpty ? .done : .unusableInput
      }
      try FileManager.default.createDirectory(
        at: folders.templates, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for name in try TemplateLibrary.writeOriginals(to: folders.templates) { console.say("templates/\(name)") }
      return .done
    }
    if exit != .done { throw exit.code }
  }
}
