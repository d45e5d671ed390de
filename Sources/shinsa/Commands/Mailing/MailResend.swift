import ArgumentParser
import Domain
import Procedures
import Wording

/// `mail resend ID`: the last mail about an application, or the mail of a key, once more.
struct MailResend: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resend",
      abstract: Help.text("メールをもう一度送る（リンクや初回パスワードは新しくなる）", "Send a mail again, with a new link or first password"),
      discussion: Help.text(
        "例：shinsa mail resend 12　／　shinsa mail resend KEY（mail list --all のキー）",
        "Examples: shinsa mail resend 12, shinsa mail resend KEY (of mail list --all)"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(
      Help.text("申請の番号か ID、またはメールのキー", "The application's id, or a mail's key"), valueName: "ID|KEY"))
  var id: String

  func work(at desk: Desk) throws -> Exit {
    let isKey = try desk.office.store.read { try $0.notice(key: id) } != nil
    let resend = ResendMail(desk.office)
    let notice = isKey ? try resend.mail(id) : try resend.lastMail(about: try desk.caseID(id))
    if format.json {
      try desk.console.say(json: ["key": notice.key, "purpose": notice.purpose.rawValue])
    } else {
      desk.console.say(ResendWording.prepared(notice.purpose.sentence))
    }
    return DueMail(desk: desk).send(quietly: format.json) ? .done : .fallsShort
  }
}
