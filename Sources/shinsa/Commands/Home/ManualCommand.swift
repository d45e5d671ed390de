import ArgumentParser
import Manual

/// `manual`: the documentation, embedded.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual", abstract: Help.text("説明書を読む", "Read the manual"),
      discussion: Help.text("例：shinsa manual bundle-format", "Example: shinsa manual bundle-format"))
  }

  @OptionGroup var home: HomeOptions

  @Argument(help: ArgumentHelp(Help.text("項目（なければ項目の一覧）", "The topic (without one: the list)"), valueName: "TOPIC"))
  var topic: String?

  func run() throws {
    let console = Console(language: Help.language)
    guard let topic else {
      for topic in ManualTopic.all { console.say("\(topic.name)\t\(topic.title)") }
      return
    }
    guard let found = ManualTopic.all.first(where: { $0.name == topic }) else {
      let names = ManualTopic.all.map(\.name).joined(separator: ", ")
      throw ValidationError(Help.text("その項目はありません。項目：\(names)", "There is no such topic. Topics: \(names)"))
    }
    console.say(found.text)
  }
}
