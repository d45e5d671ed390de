import ArgumentParser
import Domain

/// `mail`: what leaves.
struct MailCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mail", abstract: Help.text("メールの送り出し", "Outgoing mail"),
      discussion: Help.text("例：shinsa mail list", "Example: shinsa mail list"),
      subcommands: [
        MailSend.self, MailList.self, MailPreview.self, MailResend.self, MailRelease.self, MailBounce.self,
        MailTemplates.self,
      ])
  }
}
