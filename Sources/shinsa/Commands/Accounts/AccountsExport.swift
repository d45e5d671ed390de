import ArgumentParser
import Procedures
import Wording

/// `accounts export`: account files for the portal.
struct AccountsExport: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Help.text("ポータル用のアカウントファイルを出す", "Write an account file for the portal"),
      discussion: Help.text(
        "例：shinsa accounts export　／　shinsa accounts export --complete",
        "Examples: shinsa accounts export, shinsa accounts export --complete"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Flag(name: .long, help: ArgumentHelp(Help.text("変更分だけでなく、全アカウントを出す", "All accounts, not just what changed")))
  var complete = false

  func work(at desk: Desk) throws -> Exit {
    let count = try PublishAccounts(desk.office).run(complete: complete)
    if format.json {
      try desk.console.say(json: ["account_files": count])
    } else {
      desk.console.say(AccountsWording.exported(count))
    }
    return .done
  }
}
