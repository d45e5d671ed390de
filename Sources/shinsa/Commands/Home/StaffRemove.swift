import ArgumentParser
import Domain
import Wording

/// `staff remove NAME`.
struct StaffRemove: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove", abstract: Help.text("職員の登録を外す", "Take somebody off the list"),
      discussion: Help.text("例：shinsa staff remove tanaka", "Example: shinsa staff remove tanaka"))
  }

  @OptionGroup var home: HomeOptions

  @Argument(help: ArgumentHelp(Help.text("利用者名", "The user's name"), valueName: "NAME"))
  var name: String

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.manage)
    let wasListed = try desk.office.write { writing in
      try Self.keepSupervisor(besides: name, try writing.reading.staff())
      return try writing.removeStaff(name)
    }
    guard wasListed else { throw StatedFailure(exit: .unusableInput, sentence: HomeWording.staffUnknown(name)) }
    desk.console.say(HomeWording.staffRemoved(name))
    return .done
  }

  /// Throws where nobody would be left to manage the home.
  static func keepSupervisor(besides name: String, _ staff: [StaffMember]) throws {
    let others = staff.filter { $0.role == .supervisor && $0.name != name }
    guard others.isEmpty, staff.contains(where: { $0.name == name && $0.role == .supervisor }) else { return }
    throw StatedFailure(exit: .usage, sentence: HomeWording.lastSupervisor)
  }
}
