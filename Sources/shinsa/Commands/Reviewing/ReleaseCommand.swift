import ArgumentParser
import Domain
import Procedures
import Wording

/// `release ID`: gives a claim back.
struct ReleaseCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "release", abstract: Help.text("確保した申請を手放す（責任者は他人の分も）", "Give back a claim; a supervisor anybody's"),
      discussion: Help.text("例：shinsa release 12", "Example: shinsa release 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    try ManageClaims(desk.office).release(id)
    desk.console.say(QueueWording.released(id))
    return .done
  }
}
