import ArgumentParser
import Domain
import Wording

/// `staff list`.
struct StaffList: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.text("職員の一覧", "List the staff"),
      discussion: Help.text("例：shinsa staff list --json", "Example: shinsa staff list --json"))
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
