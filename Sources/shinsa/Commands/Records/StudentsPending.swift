import ArgumentParser
import Domain
import Procedures
import Wording

/// `students pending`.
struct StudentsPending: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pending",
      abstract: Help.text("確認を待つ手入力学籍の一覧", "The office records that await a second person"),
      discussion: Help.text("例：shinsa students pending", "Example: shinsa students pending"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("確認済み・取下げ済みなども表示する", "Those too that await nobody")))
  var all = false

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let states = OfficeRecord.State.allCases.filter { all || $0 == .proposed || $0 == .leaving }
    let records = try desk.office.store.read { try $0.officeRecords(in: Set(states)) }
    try RecordLook(desk.office).list(.officeRecords, rows: records.count)
    guard !format.json else {
      try desk.console.say(json: ["office_records": records.map { OfficeRecordJSON($0, twins: []) }])
      return .done
    }
    guard !records.isEmpty else {
      desk.console.say(OfficeRecordWording.nothing)
      return .done
    }
    let language = desk.console.language
    var table = TextTable(OfficeRecordWording.headers.map { $0.in(language) })
    for entered in records {
      let proposal = entered.state == .leaving ? entered.withdrawal?.proposal : entered.proposal
      table.add([
        String(entered.id), entered.state.sentence.in(language), entered.record.key.number,
        entered.record.name.display, entered.record.birthDate?.description ?? "", entered.origin,
        proposal?.by.name ?? "",
      ])
    }
    table.lines.forEach(desk.console.say)
    return .done
  }
}
