import ArgumentParser
import Domain

/// `audit`: decision records, and the proof that nobody altered them.
struct AuditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: Help.text("決定の記録の書き出しと検証", "Export and verify the decision records"),
      discussion: Help.text("例：shinsa audit verify", "Example: shinsa audit verify"),
      subcommands: [
        AuditExportCommand.self, AuditVerifyCommand.self, AuditShowCommand.self, AuditSampleCommand.self,
        AuditCheckpointCommand.self, AuditSchemaCommand.self,
      ])
  }
}
