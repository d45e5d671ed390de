import ArgumentParser
import Domain
import Procedures
import Store
import Wording

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
    try RecordLook(desk.office).list(.mails, rows: notices.count)
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
        (notice.withheld == nil ? notice.state.sentence : RestoreWording.withheldMark).in(language),
        desk.moment(notice.due).in(language), notice.recipient.asWritten,
        notice.key,
      ])
    }
    table.lines.forEach(desk.console.say)
    return .done
  }
}
