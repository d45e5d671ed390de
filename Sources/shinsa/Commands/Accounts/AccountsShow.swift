import ArgumentParser
import Domain
import Procedures
import ReviewScreen
import Store
import Wording

/// The account that a command is about.
struct AccountArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Help.text("アカウント：ID、メールアドレス、学籍番号のどれか", "The account: its id, e-mail address or a student number"),
      valueName: "ACCOUNT"))
  var account: String
}

/// `accounts show ACCOUNT`.
struct AccountsShow: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.text("アカウント 1 件を表示する（閲覧は記録される）", "Show one account; looking is recorded"),
      discussion: Help.text("例：shinsa accounts show 07-1234", "Example: shinsa accounts show 07-1234"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("本人から開示を求められたとき：保存しているすべてを読める形で出力する", "For a person who asks: all that is kept, as a readable file")))
  var everything = false

  func work(at desk: Desk) throws -> Exit {
    if everything { return try describe(at: desk) }
    let sheet = try ShowAccount(desk.office).sheet(try desk.accountID(target.account))
    if format.json {
      try desk.console.say(json: AccountSheetJSON(sheet))
    } else {
      AccountSheetView(sheet, desk: desk).lines.forEach(desk.console.say)
    }
    return .done
  }
}

extension AccountsShow {
  private func describe(at desk: Desk) throws -> Exit {
    let report = try DescribePerson(desk.office).run(try desk.accountID(target.account))
    let file = PersonFile(report: report, desk: desk)
    if format.json {
      try desk.console.say(json: ["everything": file.json])
    } else {
      file.lines.forEach(desk.console.say)
    }
    if !report.alike.isEmpty { desk.console.complain(PersonWording.alike(report.alike)) }
    return .done
  }
}

/// An account with what happened to it, as `--json` prints it.
struct AccountSheetJSON: Encodable {
  struct Event: Encodable {
    let at: String
    let name: String
    let action: String
  }

  let account: AccountJSON
  let earlierAddresses: [String]
  let lockedUntil: Nullable<String>
  let proposed: Nullable<String>
  let history: [Event]

  enum CodingKeys: String, CodingKey {
    case account, proposed, history
    case earlierAddresses = "earlier_addresses"
    case lockedUntil = "locked_until"
  }

  init(_ sheet: AccountSheet) {
    account = AccountJSON(sheet.account)
    earlierAddresses = sheet.earlierAddresses.map(\.asWritten)
    lockedUntil = Nullable(sheet.failures.lockedUntil.map(Instant.text))
    proposed = Nullable(
      sheet.proposal.map { proposal in
        switch proposal.deed {
        case .close: "close"
        case .merge(let target): "merge:\(target)"
        case .erase: "erase"
        }
      })
    history = sheet.history.compactMap { entry in
      AuditEntryView(entry.json).map { Event(at: $0.at, name: $0.actor.name, action: $0.action) }
    }
  }
}
