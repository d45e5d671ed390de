import ArgumentParser
import Domain
import Foundation
import Procedures
import Secrets
import Wording

/// `restore FILE`: puts a home back to a backup.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: Help.text("バックアップからホームを復元する", "Put a home back to a backup"),
      discussion: Help.text(
        "例：shinsa restore FILE.backup --key recovery.key --check　／　shinsa restore FILE.backup --key recovery.key --home DIR",
        "Examples: shinsa restore FILE.backup --key recovery.key --check, shinsa restore FILE.backup --key recovery.key --home DIR"
      ))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(help: ArgumentHelp(Help.text("バックアップ", "The backup"), valueName: "FILE"))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("復旧鍵のファイル（keys recovery）", "The file of the recovery key (keys recovery)"), valueName: "FILE"))
  var key: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("パスフレーズを 1 行目に書いたファイル", "A file whose first line is the passphrase"), valueName: "FILE"))
  var passphraseFile: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("今あるホームを置き換える（今の状態は別名で残る）", "Replace the home that is there, which stays beside it")))
  var replace = false

  @Flag(name: .long, help: ArgumentHelp(Help.text("復元せず、開いて確かめるだけ", "Restore nothing; open it and check it")))
  var check = false

  func validate() throws {
    guard (key == nil) != (passphraseFile == nil) else {
      throw ValidationError(
        Help.text("--key か --passphrase-file のどちらかを書きます。", "Give either --key or --passphrase-file."))
    }
  }

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding { try work(console) }
    if exit != .done { throw exit.code }
  }

  private func work(_ console: Console) throws -> Exit {
    let folders = HomeLocation.folders(home.home)
    let backup = URL(filePath: file).standardizedFileURL
    let opener: BackupOpener =
      if let key {
        .recoveryKey(privateKey: try RecoveryKeyFile.read(URL(filePath: key)))
      } else {
        .passphrase(try PassphraseFile.read(URL(filePath: passphraseFile ?? "")))
      }
    guard access(backup.path, R_OK) == 0 else {
      throw StatedFailure(exit: .missing, sentence: FailureWording.file(backup.lastPathComponent))
    }
    if check {
      let found = try RestoreHome.check(backup, opener: opener)
      if format.json {
        try console.say(json: found)
      } else {
        console.say(BackupWording.sound(made: found.made, files: found.files.count, head: found.head))
      }
      return .done
    }
    return try restore(backup, opener, folders, console)
  }

  private func restore(
    _ backup: URL, _ opener: BackupOpener, _ folders: HomeFolders, _ console: Console
  ) throws -> Exit {
    let user = CallingUser.current(homeOwner: geteuid(), environment: ProcessInfo.processInfo.environment)
    guard !user.isThroughSudo else {
      throw StatedFailure(exit: .notAllowed, sentence: RestoreWording.ownerOnly)
    }
    let actor = Actor(name: user.name, osUser: user.name, role: .supervisor)
    let restore = RestoreHome(
      into: folders, by: actor, clock: { try Workplace.clock(training: $0)() }, chance: .system)
    let report = try restore.run(backup, opener: opener, replacing: replace)
    let sheet = RestoreSheet(report: report)
    if format.json { try console.say(json: sheet.json) } else { sheet.sentences.forEach(console.say) }
    return publish(console) ? sheet.exit : .fallsShort
  }

  /// Puts the complete account file in place; where that cannot be done now, the next sending does it.
  private func publish(_ console: Console) -> Bool {
    do {
      _ = try PublishAccounts(try Workplace.office(home: home.home, as: nil)).run()
      return true
    } catch {
      Failure(error).sentences.forEach(console.complain)
      return false
    }
  }
}

/// What restoring did and what people have to do now, as sentences and as JSON.
struct RestoreSheet {
  let report: RestoreHome.Report

  /// In the order in which it matters.
  var sentences: [Sentence] {
    let settled = report.settled
    var all = [RestoreWording.done(made: report.made), RestoreWording.unknown, RestoreWording.links(settled.links)]
    if !settled.returned.isEmpty { all.append(RestoreWording.returned(settled.returned)) }
    all.append(RestoreWording.epoch(report.epoch))
    if !settled.withheld.isEmpty {
      all.append(RestoreWording.withheld(settled.withheld.count))
      all += settled.withheld.map(line)
    }
    if !settled.handingOver.isEmpty {
      all.append(RestoreWording.handingOver(settled.handingOver.count))
      all += settled.handingOver.map(line)
    }
    if !report.laterBundles.isEmpty { all.append(RestoreWording.laterBundles(report.laterBundles)) }
    if !report.laterPapers.isEmpty { all.append(RestoreWording.laterPapers(report.laterPapers)) }
    if !report.missing.isEmpty { all.append(RestoreWording.missing(report.missing.count)) }
    if let aside = report.aside { all.append(RestoreWording.aside(aside.lastPathComponent)) }
    return all
  }

  private func line(_ notice: Notice) -> Sentence {
    RestoreWording.mail(notice.key, notice.purpose.sentence, notice.application)
  }

  /// A backup without all its evidence falls short.
  var exit: Exit { report.missing.isEmpty ? .done : .fallsShort }

  /// One JSON document.
  var json: RestoreJSON {
    RestoreJSON(
      made: report.made, head: report.head, epoch: report.epoch, links: report.settled.links,
      withheld: report.settled.withheld.map(\.key), handingOver: report.settled.handingOver.map(\.key),
      returned: report.settled.returned, laterBundles: report.laterBundles, laterPapers: report.laterPapers,
      missing: report.missing, aside: Nullable(report.aside?.lastPathComponent))
  }
}

/// A restoration as `--json` prints it.
struct RestoreJSON: Encodable {
  let made: String
  let head: String
  let epoch: Int64
  let links: Int
  let withheld: [String]
  let handingOver: [String]
  let returned: [CaseID]
  let laterBundles: [String]
  let laterPapers: [String]
  let missing: [String]
  let aside: Nullable<String>

  enum CodingKeys: String, CodingKey {
    case made, head, epoch, links, withheld, returned, missing, aside
    case handingOver = "handing_over"
    case laterBundles = "later_bundles"
    case laterPapers = "later_papers"
  }
}
