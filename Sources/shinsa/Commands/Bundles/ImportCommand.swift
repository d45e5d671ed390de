import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `import`: every bundle in `import/`, oldest first; with files, just those.
struct ImportCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Help.text("import/ の申請データを取り込む", "Take in the bundles in import/"),
      discussion: Help.text(
        "例：shinsa import　／　shinsa import --settle 0 --json", "Example: shinsa import --settle 0 --json"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "最後の変更からこの秒数が過ぎたものを取り込む（既定：設定 bundles.settle）",
        "Take bundles that have lain still for so many seconds (default: the configuration)"), valueName: "SECONDS"))
  var settle: Double?

  @Argument(
    help: ArgumentHelp(Help.text("import/ の中のファイル（なければすべて）", "Files in import/ (none: all)"), valueName: "FILE"))
  var files: [String] = []

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Help.text("終了させるまで見張り、届いたものから取り込み、送信時刻のメールも出す", "Stay, import bundles as they arrive, and send due mail")))
  var watch = false

  @OptionGroup var logging: LogOption

  func validate() throws {
    if !watch, logging.log != .none {
      throw ValidationError(Help.text("--log は --watch と一緒に使います。", "--log goes with --watch."))
    }
    if watch, format.json || !files.isEmpty {
      throw ValidationError(
        Help.text("--watch は --json やファイル名と一緒には使えません。", "--watch goes neither with --json nor with files."))
    }
  }

  var logForm: LogForm { logging.log }

  func work(at desk: Desk) throws -> Exit {
    // A watch is one import that lasts: whoever comes second learns who is at it.
    let lock = try HomeLock(.watching, in: desk.office.folders)
    defer { withExtendedLifetime(lock) {} }
    if watch {
      return try DropFolderWatch(
        desk: desk, settle: settle ?? desk.office.settings.settle, log: logging.log
      ).run()
    }
    let console = desk.console
    let bar = format.json ? nil : ProgressBar(language: console.language)
    defer { bar?.standAside() }
    let report = try ImportBundles(desk.office).run(
      files: files.isEmpty ? nil : try files.map { try file($0, desk.office.folders) },
      settle: settle ?? desk.office.settings.settle,
      progress: { bar?.show($0) },
      each: { bundle in
        guard !format.json else { return }
        let say = { ImportLines.of(bundle).forEach { console.say($0) } }
        if let bar { bar.standAside(for: say) } else { say() }
      })
    bar?.standAside()
    if format.json {
      try console.say(json: ImportJSON(report, console.language))
    } else if report.bundles.isEmpty {
      console.say(ImportWording.nothing)
    }
    report.bundles.compactMap(ImportLines.alarm).forEach(console.complain)
    let unreduced = files.isEmpty ? DoneReduction(office: desk.office).run() : []
    unreduced.forEach(console.complain)
    let isSent = DueMail(desk: desk).send(quietly: format.json)
    return report.fallsShort || !unreduced.isEmpty || !isSent ? .fallsShort : .done
  }

  /// A name in `import/`, or a path that leads there.
  private func file(_ name: String, _ folders: HomeFolders) throws -> URL {
    let plain = folders.drop.appending(path: name, directoryHint: .notDirectory)
    let url = name.contains("/") ? URL(filePath: name).standardizedFileURL : plain
    guard InputFile.isInDropFolder(url, folders) else {
      throw StatedFailure(exit: .usage, sentence: FailureWording.outsideDrop(name))
    }
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw StatedFailure(exit: .missing, sentence: FailureWording.file(name))
    }
    return url
  }
}
