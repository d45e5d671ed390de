import ArgumentParser
import Domain
import Procedures
import Wording

/// A command that does one thing with one account.
protocol AccountChange: OfficeCommand {
  var format: JSONOption { get }
  var target: AccountArgument { get }
  /// Does it; returns the account as it then is, and what was done.
  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed)
}

extension AccountChange {
  func work(at desk: Desk) throws -> Exit {
    let (account, deed) = try change(try desk.accountID(target.account), ManageAccounts(desk.office), at: desk)
    if format.json {
      try desk.console.say(json: AccountJSON(account))
    } else {
      desk.console.say(AccountsWording.done(deed, account.id))
    }
    // Notices and account files leave at once: nobody should sign in whom the office has stopped.
    return DueMail(desk: desk).send(quietly: format.json) ? .done : .fallsShort
  }
}

/// The reason that stands in the records.
struct AccountReason: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(Help.text("理由（記録に残る）", "Why, for the record"), valueName: "TEXT"))
  var reason: String
}

/// `accounts suspend`.
struct AccountsSuspend: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suspend", abstract: Help.text("アカウントを停止する", "Suspend an account"),
      discussion: Help.text(
        "例：shinsa accounts suspend 07-1234 --reason '本人からの届出'",
        "Example: shinsa accounts suspend 07-1234 --reason 'reported by the holder'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument
  @OptionGroup var why: AccountReason

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.suspend(id, because: why.reason), .suspended)
  }
}

/// `accounts resume`.
struct AccountsResume: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume", abstract: Help.text("停止したアカウントを再開する", "End an account's suspension"),
      discussion: Help.text("例：shinsa accounts resume 07-1234", "Example: shinsa accounts resume 07-1234"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.resume(id), .resumed)
  }
}

/// `accounts caution`.
struct AccountsCaution: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "caution",
      abstract: Help.text(
        "アカウントに注意区分を付ける、または外す（--clear）", "Put a caution on an account, or take it off (--clear)"),
      discussion: Help.text(
        "例：shinsa accounts caution 07-1234 --text '過去に不正な申請'",
        "Example: shinsa accounts caution 07-1234 --text 'fraud in 2025'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument

  @Option(name: .long, help: ArgumentHelp(Help.text("注意の内容", "What to be careful of"), valueName: "TEXT"))
  var text: String?

  @Flag(name: .long, help: ArgumentHelp(Help.text("注意区分を外す", "Take the caution off")))
  var clear = false

  func validate() throws {
    guard (text == nil) == clear else {
      throw ValidationError(Help.text("--text か --clear のどちらかを書きます。", "Give either --text or --clear."))
    }
  }

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.setCaution(text, of: id), clear ? .cautionCleared : .caution)
  }
}

/// `accounts reissue-password`.
struct AccountsReissue: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reissue-password",
      abstract: Help.text("初回パスワードを再発行し、登録アドレスへ送る", "Mail a fresh first password to the account's address"),
      discussion: Help.text(
        "例：shinsa accounts reissue-password 07-1234", "Example: shinsa accounts reissue-password 07-1234"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.reissuePassword(id), .reissued)
  }
}

/// `accounts close`.
struct AccountsClose: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: Help.text("アカウントの廃止を提案する（別の職員が確認する）", "Propose to close an account; a second person confirms"),
      discussion: Help.text(
        "例：shinsa accounts close 07-1234 --reason '本人の希望'",
        "Example: shinsa accounts close 07-1234 --reason 'the holder asked for it'"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument
  @OptionGroup var why: AccountReason

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.proposeClosing(id, because: why.reason), .closing)
  }
}

/// `accounts merge`.
struct AccountsMerge: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: Help.text(
        "同じ人のアカウント 2 件の統合を提案する（別の職員が確認する）", "Propose to merge two accounts of one person; a second person confirms"),
      discussion: Help.text(
        "例：shinsa accounts merge 07-1234 95-00021 --reason '同一人'（1 番目を廃止し、学籍番号を 2 番目へ移す）",
        "Example: shinsa accounts merge 07-1234 95-00021 --reason 'one person' (closes the first, moves its numbers)"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument

  @Argument(
    help: ArgumentHelp(Help.text("残すアカウント", "The account that is kept"), valueName: "INTO"))
  var into: String

  @OptionGroup var why: AccountReason

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.proposeMerging(id, into: try desk.accountID(into), because: why.reason), .merging)
  }
}

/// `accounts erase`.
struct AccountsErase: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: Help.text(
        "廃止したアカウントの本人の情報をすべて消すことを提案する（別の職員が確認する。取り消せない）",
        "Propose to erase all that is kept about a closed account's holder; a second person confirms, for good"),
      discussion: Help.text(
        "例：shinsa accounts erase ID --reason '本人の求め'（ID は accounts list）",
        "Example: shinsa accounts erase ID --reason 'the holder asked for it' (ID of accounts list)"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument
  @OptionGroup var why: AccountReason

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    (try accounts.proposeErasing(id, because: why.reason), .erasing)
  }
}

/// `accounts confirm`.
struct AccountsConfirm: AccountChange {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "confirm",
      abstract: Help.text(
        "提案された廃止・統合・消去を、別の職員として確認する", "Confirm closing, merging or erasing that somebody else proposed"),
      discussion: Help.text(
        "例：shinsa accounts confirm 07-1234　／　shinsa accounts confirm 07-1234 --refuse",
        "Example: shinsa accounts confirm 07-1234, shinsa accounts confirm 07-1234 --refuse"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: AccountArgument

  @Flag(name: .long, help: ArgumentHelp(Help.text("確認せず、差し戻す", "Send it back instead")))
  var refuse = false

  func change(_ id: String, _ accounts: ManageAccounts, at desk: Desk) throws -> (Account, AccountsWording.Deed) {
    if refuse { return (try accounts.refuse(id), .refused) }
    let account = try accounts.confirm(id)
    return (account, account.email == .erased ? .erased : .confirmed)
  }
}
