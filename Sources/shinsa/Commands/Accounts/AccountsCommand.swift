import ArgumentParser
import Domain
import Procedures
import Store
import Wording

/// `accounts`: the graduates' accounts.
struct AccountsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accounts", abstract: Help.text("卒業生のアカウント", "The graduates' accounts"),
      discussion: Help.text(
        "例：shinsa accounts list　／　shinsa accounts show 07-1234",
        "Examples: shinsa accounts list, shinsa accounts show 07-1234"),
      subcommands: [
        AccountsList.self, AccountsShow.self, AccountsReissue.self, AccountsSuspend.self, AccountsResume.self,
        AccountsCaution.self,
        AccountsClose.self, AccountsMerge.self, AccountsErase.self, AccountsConfirm.self, AccountsExport.self,
      ])
  }
}

/// `accounts list`.
struct AccountsList: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.text("アカウントの一覧", "List the accounts"),
      discussion: Help.text("例：shinsa accounts list --json", "Example: shinsa accounts list --json"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let (accounts, proposed, bounced) = try desk.office.store.read { reading in
      (
        try reading.accounts(), try reading.accountsWithProposals(),
        Set(try reading.openBounces().compactMap(\.account))
      )
    }
    try RecordLook(desk.office).list(.accounts, rows: accounts.count)
    if format.json {
      try desk.console.say(json: ["accounts": accounts.map(AccountJSON.init)])
    } else if accounts.isEmpty {
      desk.console.say(AccountsWording.empty)
    } else {
      let marks = AccountMarks(proposed: proposed, bounced: bounced)
      AccountTable.lines(accounts, marks, desk.console.language).forEach(desk.console.say)
    }
    return .done
  }
}
