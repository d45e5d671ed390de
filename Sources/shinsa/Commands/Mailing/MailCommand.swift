import ArgumentParser
import Domain
import Foundation
import Outgoing
import Procedures
import Store
import Wording

/// `mail`: what leaves.
struct MailCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mail", abstract: Help.text("メールの送り出し", "Outgoing mail"),
      subcommands: [MailSend.self, MailList.self, MailPreview.self, MailTemplates.self])
  }
}

/// `mail send`: emits what is due.
struct MailSend: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "send",
      abstract: Help.text("送信時刻になったメールを export/mail に出す", "Emit the mail that is due into export/mail"),
      discussion: Help.text("例：shinsa mail send　／　shinsa mail send --now", "Example: shinsa mail send --now"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("取り消し期間中のものも送る", "Emit what is on hold too")))
  var now = false

  private struct ReportJSON: Encodable {
    var sent: [String]
    var held: Int
    var accountFiles: Int

    enum CodingKeys: String, CodingKey {
      case sent, held
      case accountFiles = "account_files"
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let report = try SendDueMail(desk.office).run(includingHeld: now)
    if format.json {
      try desk.console.say(json: ReportJSON(sent: report.sent, held: report.held, accountFiles: report.accountFiles))
    } else {
      desk.console.say(OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles))
    }
    return .done
  }
}

/// `mail list`: the outbox.
struct MailList: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Help.text("送信前・送信中のメール（--all で送信済みも）", "Mail that has not left (--all: what has, too)"),
      discussion: Help.text("例：shinsa mail list", "Example: shinsa mail list"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("送信済み・取り消し済みも", "Also what has left or was cancelled")))
  var all = false

  private struct NoticeJSON: Encodable {
    var key: String
    var application: Nullable<CaseID>
    var purpose: String
    var state: String
    var due: String
  }

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let states = all ? Set(NoticeState.allCases) : [.prepared, .handingOver]
    let notices = try desk.office.store.read { try $0.notices(in: states) }
    if format.json {
      let list = notices.map {
        NoticeJSON(
          key: $0.key, application: Nullable($0.application), purpose: $0.purpose.rawValue, state: $0.state.rawValue,
          due: Instant.text($0.due))
      }
      try desk.console.say(json: ["mails": list])
      return .done
    }
    let language = desk.console.language
    var table = TextTable(OutboxWording.headers.map { $0.in(language) })
    for notice in notices {
      table.add([
        notice.application.map { String($0) } ?? "", notice.purpose.sentence.in(language),
        notice.state.sentence.in(language), desk.moment(notice.due).in(language), notice.recipient.asWritten,
        notice.key,
      ])
    }
    table.lines.forEach(desk.console.say)
    return .done
  }
}

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
    for notice in notices { MailText.lines(of: RenderedMail(notice), desk.console.language).forEach(desk.console.say) }
    return .done
  }
}

/// `mail templates`: the texts that a university can edit.
struct MailTemplates: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "templates",
      abstract: Help.text("メールのひな形を templates/ に書き出す、または検査する", "Write the mail templates to templates/, or check them"),
      discussion: Help.text("例：shinsa mail templates --check", "Example: shinsa mail templates --check"))
  }

  @OptionGroup var home: HomeOptions

  @Flag(name: .long, help: ArgumentHelp(Help.text("templates/ のひな形を検査する", "Check the templates in templates/")))
  var check = false

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      let folders = HomeLocation.folders(home.home)
      let store = try Workplace.store(in: folders)
      _ = try Workplace.isTraining(store)
      if check {
        let problems = TemplateLibrary.problems(in: folders.templates)
        for problem in problems { console.complain(problem.sentence) }
        if problems.isEmpty { console.say(OutboxWording.templatesSound) }
        return problems.isEmpty ? .done : .unusableInput
      }
      try FileManager.default.createDirectory(
        at: folders.templates, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for name in try TemplateLibrary.writeOriginals(to: folders.templates) { console.say("templates/\(name)") }
      return .done
    }
    if exit != .done { throw exit.code }
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
