import ArgumentParser
import Domain
import Procedures
import Wording

/// `mail release`: what becomes of mails that are kept back since the home was restored.
struct MailRelease: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "release",
      abstract: Help.text(
        "復元で保留したメールを送る、または送信済みとする（--left-before）",
        "Send mails that are kept back since a restoration, or book them as sent (--left-before)"),
      discussion: Help.text(
        "例：shinsa mail release KEY　／　shinsa mail release --all　／　shinsa mail release KEY --left-before",
        "Examples: shinsa mail release KEY, shinsa mail release --all, shinsa mail release KEY --left-before"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(help: ArgumentHelp(Help.text("メールのキー（mail list）", "Keys of mails (mail list)"), valueName: "KEY"))
  var keys: [String] = []

  @Flag(name: .long, help: ArgumentHelp(Help.text("保留中のすべて", "All that are kept back")))
  var all = false

  @Flag(name: .long, help: ArgumentHelp(Help.text("送らずに、送信済みとする", "Book them as sent; send nothing")))
  var leftBefore = false

  func validate() throws {
    guard all == keys.isEmpty else {
      throw ValidationError(Help.text("キーか --all のどちらかを書きます。", "Give either keys or --all."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let release = ReleaseMail(desk.office)
    let keys = all ? try release.withheld().map(\.key) : keys
    if leftBefore { try release.bookAsSent(keys) } else { try release.send(keys) }
    if format.json {
      try desk.console.say(json: ["released": keys])
    } else {
      desk.console.say(
        keys.isEmpty ? RestoreWording.nothingWithheld : RestoreWording.released(keys.count, leftBefore: leftBefore))
    }
    return DueMail(desk: desk).send(quietly: format.json) ? .done : .fallsShort
  }
}
