import ArgumentParser
import Foundation

/// The command line (manual: commands).
@main
struct Shinsa: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "shinsa",
      abstract: Help.text(
        "審査：卒業生の証明書発行サービスの利用申請を、大学の側で受け付け、照合し、決定し、通知する",
        "Shinsa: the university's side of a certificate service for graduates: import, cross-check, decide, notify"),
      discussion: Help.text(
        "例：shinsa demo　／　shinsa import　／　shinsa queue　／　shinsa review\n説明書：shinsa manual",
        "Examples: shinsa demo, shinsa import, shinsa queue, shinsa review\nManual: shinsa manual"),
      version: "0.1.0",
      subcommands: [
        InitCommand.self, StaffCommand.self, SampleCommand.self, DemoCommand.self, StudentsCommand.self,
        PostalCommand.self, CalendarCommand.self,
        ImportCommand.self, QuarantineCommand.self, BundleCommand.self, QueueCommand.self, FindCommand.self,
        ShowCommand.self,
        ImageCommand.self, ReviewCommand.self, DecideCommand.self, ConfirmCommand.self, UndoCommand.self,
        ReleaseCommand.self, CorrectCommand.self, NoteCommand.self, MarkCommand.self, WithdrawCommand.self,
        RecheckCommand.self,
        CrosscheckCommand.self, MailCommand.self,
        EvidenceCommand.self, AttachCommand.self,
        AccountsCommand.self, DoctorCommand.self, NightlyCommand.self, PurgeCommand.self, BackupCommand.self,
        RestoreCommand.self, ReportCommand.self, AuditCommand.self, KeysCommand.self, ManualCommand.self,
      ])
  }

  /// Everything that this process makes belongs to its owner alone, unless it is given to a group on purpose.
  static func main() {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if !(error is ExitCode), exitCode(for: error) == .validationFailure {
        FileHandle.standardError.write(
          Data((Help.text("使い方が違います。", "This is not how the command is used.") + "\n").utf8))
      }
      exit(withError: error)
    }
  }
}
