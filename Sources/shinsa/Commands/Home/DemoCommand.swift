import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `demo`: the whole day in a throw-away home, through the commands that staff use.
struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: Help.text("使い捨てのホームで、一日の流れを通して見せる", "Show the whole day in a throw-away home"),
      discussion: Help.text("例：shinsa demo", "Example: shinsa demo"))
  }

  @Option(name: .long, help: ArgumentHelp(Help.text("表示の言語（ja または en）", "The language: ja or en"), valueName: "ja|en"))
  var lang: String?

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      try CallingUser.refuseThroughSudo()
      let root = FileManager.default.temporaryDirectory.appending(path: "shinsa-demo-\(UUID().uuidString.prefix(8))")
      let demo = DemoDay(console: console, folders: HomeFolders(root: root))
      console.say(DemoWording.opening)
      try demo.run()
      console.say("")
      console.say(DemoWording.closing(root.path))
      return .done
    }
    if exit != .done { throw exit.code }
  }
}
