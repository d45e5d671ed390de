import ArgumentParser
import Domain

/// `staff`: who may use the home, and as what.
struct StaffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "staff", abstract: Help.text("職員の登録", "Who may use this home, and as what"),
      discussion: Help.text("例：shinsa staff list", "Example: shinsa staff list"),
      subcommands: [StaffAdd.self, StaffList.self, StaffRemove.self])
  }
}
