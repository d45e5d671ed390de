import ArgumentParser
import Procedures
import Wording

/// `quarantine handled ID`: takes something off the desk.
struct QuarantineHandled: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "handled", abstract: Help.text("処理済みにする", "Mark it as dealt with"),
      discussion: Help.text("例：shinsa quarantine handled 3", "Example: shinsa quarantine handled 3"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: RefusalArgument

  func work(at desk: Desk) throws -> Exit {
    try desk.dealing { try QuarantineDesk(desk.office).markHandled(target.id) }
    desk.console.say(QuarantineWording.handled(target.id))
    return .done
  }
}
