import ArgumentParser
import Domain
import Procedures
import Wording

/// `recheck`: all that waits against the newest student records.
struct RecheckCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recheck",
      abstract: Help.text("審査待ちの申請を、最新の学籍と照合し直す", "Compare all that waits with the newest student records"),
      discussion: Help.text("例：shinsa recheck", "Example: shinsa recheck"))
  }

  @OptionGroup var home: HomeOptions

  func work(at desk: Desk) throws -> Exit {
    let changes = try Recheck(desk.office).run()
    for change in changes { desk.console.say(QueueWording.change(change.id, change.before, change.after)) }
    desk.console.say(QueueWording.rechecked(changes.count))
    return .done
  }
}
