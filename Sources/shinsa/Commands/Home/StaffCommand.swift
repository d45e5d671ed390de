import ArgumentParser
import Domain
import Wording

/// `staff`: who may use the home, and as what.
struct StaffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "staff", abstract: Help.text("職員の登録", "Who may use this home, and as what"),
      subcommands: [StaffAdd.self, StaffList.self, StaffRemove.self])
  }
}

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

/// `staff list`.
struct StaffList: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.text("職員の一覧", "List the staff"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  func work(at desk: Desk) throws -> Exit {
    let staff = try desk.office.store.read { try $0.staff() }
    if format.json {
      try desk.console.say(json: ["staff": staff.map { ["name": $0.name, "role": $0.role.rawValue] }])
    } else {
      var table = TextTable([Help.text("名前", "Name"), Help.text("役割", "Role")])
      for member in staff { table.add([member.name, member.role.sentence.in(desk.console.language)]) }
      table.lines.forEach(desk.console.say)
    }
    return .done
  }
}

/// `staff remove NAME`.
struct StaffRemove: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remove", abstract: Help.text("職員の登録を外す", "Take somebody off the list"))
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
