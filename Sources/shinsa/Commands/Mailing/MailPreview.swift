import ArgumentParser
import Domain
import Outgoing
import Procedures
import Store
import Wording

/// `mail preview ID`: the mail of a decided application as it stands in the outbox.
struct MailPreview: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview", abstract: Help.text("決定済みの申請のメールを表示する", "Show the mails of a decided application"),
      discussion: Help.text("例：shinsa mail preview 12", "Example: shinsa mail preview 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let id = try desk.caseID(target.id)
    let notices = try desk.office.store.read { try $0.notices(about: id) }.filter { $0.state != .cancelled }
    guard !notices.isEmpty else { throw StatedFailure(exit: .unusableInput, sentence: OutboxWording.none(id)) }
    try RecordLook(desk.office).mails(about: id)
    for notice in notices { MailText.lines(of: RenderedMail(notice), desk.console.language).forEach(desk.console.say) }
    return .done
  }
}

/// A mail as staff read it before it leaves.
enum MailText {
  static func lines(of mail: RenderedMail, _ language: Language) -> [String] {
    let preview = mail.preview(language)
    let head = [
      "\(OutboxWording.to.in(language))\(preview.recipient.asWritten)",
      "\(OutboxWording.subject.in(language))\(preview.subject)", "",
    ]
    return head + preview.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
