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

  func work(at desk: Desk) throws -> Exit {
    let console = desk.console
    let report = try ImportBundles(desk.office).run(
      files: files.isEmpty ? nil : try files.map { try file($0, desk.office.folders) },
      settle: settle ?? desk.office.settings.settle,
      each: { bundle in
        if !format.json { ImportLines.of(bundle).forEach { console.say($0) } }
      })
    if format.json {
      try console.say(json: ImportJSON(report, console.language))
    } else if report.bundles.isEmpty {
      console.say(ImportWording.nothing)
    }
    return report.fallsShort ? .fallsShort : .done
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

/// A bundle's fate as sentences.
enum ImportLines {
  static func of(_ bundle: ImportReport.Bundle) -> [Sentence] {
    switch bundle.outcome {
    case .imported:
      let counts = Dictionary(grouping: bundle.requests, by: \.outcome).mapValues(\.count)
      let head = ImportWording.imported(
        bundle.file, accepted: counts[.accepted] ?? 0, repeated: counts[.repeat] ?? 0, refused: counts[.refused] ?? 0)
      return [head] + bundle.requests.filter { $0.outcome == .refused }.flatMap(lines)
    case .repeat: return [ImportWording.repeated(bundle.file)]
    case .quarantined:
      return [ImportWording.quarantined(bundle.file)] + bundle.reasons.map { ImportWording.reason($0, $0.sentence) }
    case .skipped: return bundle.left.map { [sentence($0, bundle.file)] } ?? []
    }
  }

  static func lines(_ request: ImportReport.Request) -> [Sentence] {
    [ImportWording.refusedRequest(request.id, request.path)]
      + request.reasons.map { ImportWording.reason($0, $0.sentence) }
  }

  static func sentence(_ left: ImportReport.LeftReason, _ file: String) -> Sentence {
    switch left {
    case .notSettled: ImportWording.notSettled(file)
    case .noBundle: ImportWording.noBundle(file)
    case .ourFault(let error):
      ImportWording.ourFault(file, Failure(error).sentences.first ?? FailureWording.ours("import"))
    }
  }
}

/// What `import --json` prints; keys are a promise (manual: commands).
struct ImportJSON: Encodable {
  struct Bundle: Encodable {
    var file: String
    var id: Nullable<String>
    var outcome: String
    var reasons: [Reason]
    var requests: [Request]
  }

  struct Request: Encodable {
    var id: Nullable<String>
    var path: String
    var outcome: String
    var reasons: [Reason]
  }

  struct Reason: Encodable {
    var code: String
    var path: Nullable<String>
    var line: Nullable<Int>
    var text: String

    init(_ refusal: Refusal, _ language: Language) {
      code = refusal.code
      path = Nullable(refusal.path)
      line = Nullable(refusal.line)
      text = refusal.sentence.in(language)
    }

    init(_ left: ImportReport.LeftReason, _ file: String, _ language: Language) {
      code =
        switch left {
        case .notSettled: "left.not-settled"
        case .noBundle: "left.no-bundle"
        case .ourFault: "left.our-fault"
        }
      path = Nullable(nil)
      line = Nullable(nil)
      text = ImportLines.sentence(left, file).in(language)
    }
  }

  var bundles: [Bundle]

  init(_ report: ImportReport, _ language: Language) {
    bundles = report.bundles.map { bundle in
      let left = bundle.left.map { [Reason($0, bundle.file, language)] } ?? []
      return Bundle(
        file: bundle.file, id: Nullable(bundle.id), outcome: bundle.outcome.rawValue,
        reasons: bundle.reasons.map { Reason($0, language) } + left,
        requests: bundle.requests.map { request in
          Request(
            id: Nullable(request.id), path: request.path, outcome: request.outcome.rawValue,
            reasons: request.reasons.map { Reason($0, language) })
        })
    }
  }
}
