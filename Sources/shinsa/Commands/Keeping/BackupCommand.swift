import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `backup [FILE]`: an encrypted backup of the home at work.
struct BackupCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: Help.text(
        "運用中のホームの、暗号化したバックアップを作り、開いて確かめる", "Make an encrypted backup of the home at work, and check it"),
      discussion: Help.text(
        "例：shinsa backup　／　shinsa backup export/backups/before-upgrade.backup",
        "Examples: shinsa backup, shinsa backup export/backups/before-upgrade.backup"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(
      Help.text(
        "作るファイル（省くと日時の名前で、保存期間を過ぎたものを消す）",
        "The file to make; without it the name is the moment, and backups whose time is over go"), valueName: "FILE"))
  var file: String?

  private struct Made: Encodable {
    let file: String
    let bytes: Int
    let files: Int
    let head: String
    let missing: [String]
    let removed: [String]
  }

  func work(at desk: Desk) throws -> Exit {
    let report = try BackUpHome(desk.office).run(to: file.map { URL(filePath: $0).standardizedFileURL })
    if format.json {
      try desk.console.say(
        json: Made(
          file: report.file.path, bytes: report.bytes, files: report.files, head: report.head.text,
          missing: report.missing, removed: report.removed))
    } else {
      desk.console.say(BackupWording.made(report.file.path, bytes: report.bytes, files: report.files))
      if !report.removed.isEmpty { desk.console.say(BackupWording.removed(report.removed)) }
    }
    guard report.missing.isEmpty else {
      desk.console.complain(BackupWording.missing(report.missing))
      return .fallsShort
    }
    return .done
  }
}

/// `keys recovery`: the key that opens backups, on standard output and nowhere else.
struct KeysRecovery: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recovery",
      abstract: Help.text(
        "バックアップを開く復旧鍵を作り、標準出力に出す（ホームは不要）", "Make the key that opens backups, on standard output; needs no home"),
      discussion: Help.text(
        "例：shinsa keys recovery > recovery.key", "Example: shinsa keys recovery > recovery.key"))
  }

  @OptionGroup var format: JSONOption

  @Option(name: .long, help: ArgumentHelp(Help.text("表示の言語（ja または en）", "The language: ja or en"), valueName: "ja|en"))
  var lang: String?

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      let (text, publicKey) = try RecoveryKeyFile.make()
      if format.json {
        try console.say(json: ["key": text, "backup_key": publicKey])
      } else {
        console.say(text)
        console.say("# night.backup-key: \(publicKey)")
      }
      console.complain(BackupWording.recoveryKey(public: publicKey))
      return .done
    }
    if exit != .done { throw exit.code }
  }
}
