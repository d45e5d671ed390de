import ArgumentParser
import Domain
import Wording

/// `staff add NAME --role R`.
struct StaffAdd: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: Help.text("職員を登録する、または役割を変える", "List a member of staff, or change the role"),
      discussion: Help.text(
        "例：shinsa staff add tanaka --role reviewer", "Example: shinsa staff add tanaka --role reviewer"))
  }

  @OptionGroup var home: HomeOptions

  @Argument(
    help: ArgumentHelp(Help.text("利用者名（OS のログイン名）", "The user's name in the operating system"), valueName: "NAME"))
  var name: String

  @Option(
    name: .long, help: ArgumentHelp(Help.text("役割", "The role"), valueName: "importer|reviewer|supervisor|auditor"))
  var role: String

  func validate() throws {
    guard Role(rawValue: role) != nil else {
      throw ValidationError(
        Help.text(
          "役割は importer, reviewer, supervisor, auditor のどれかです。",
          "The role is one of importer, reviewer, supervisor, auditor."))
    }
    let isName = name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2F && $0 != 0x3A }
    guard isName, (1...64).contains(name.utf8.count) else {
      throw ValidationError(Help.text("利用者名は 64 文字までの半角英数字・記号です。", "A name is up to 64 printable ASCII characters."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.manage)
    guard let role = Role(rawValue: role) else { return .usage }
    try desk.office.write { writing in
      if role != .supervisor { try StaffRemove.keepSupervisor(besides: name, try writing.reading.staff()) }
      try writing.addStaff(StaffMember(name: name, role: role))
    }
    desk.console.say(HomeWording.staffAdded(name, role))
    return .done
  }
}
