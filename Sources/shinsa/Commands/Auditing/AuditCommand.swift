import ArgumentParser
import Domain

/// `audit`: decision records, and the proof that nobody altered them.
struct AuditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: Help.text("決定の記録の書き出しと検証", "Export and verify the decision records"),
      subcommands: [AuditExportCommand.self, AuditVerifyCommand.self, AuditShowCommand.self])
  }
}
