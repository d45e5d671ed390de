import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `init`: home, configuration, keys, database; harmless to repeat.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: Help.text("ホーム（設定・鍵・データベース）を作る", "Make a home: configuration, keys, database"),
      discussion: Help.text(
        "例：shinsa init --training --home ~/renshu", "Example: shinsa init --training --home ~/exercise"))
  }

  @OptionGroup var home: HomeOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(Help.text("練習用ホームを作る（実際のホームにはならない）", "Make a training home, which never becomes a real one")))
  var training = false

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      let folders = HomeLocation.folders(home.home)
      let made = try HomeMaking(folders: folders, training: training).run()
      console.say(HomeWording.ready(folders.root.path, training: training, made: made.isNew))
      if made.isNew { console.say(HomeWording.next(supervisor: made.supervisor)) }
      return .done
    }
    if exit != .done { throw exit.code }
  }
}
