import ArgumentParser
import Domain
import Foundation
import Intake
import Procedures
import Wording

/// `bundle check FILE`: what import would say, without a home.
struct BundleCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Help.text("申請データを検査する（ホームは不要、既定のフォームによる）", "Check a bundle; needs no home, and uses the default form"),
      discussion: Help.text(
        "例：shinsa bundle check P-20261121-0001.zip", "Example: shinsa bundle check P-20261121-0001.zip"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    help: ArgumentHelp(
      Help.text("暗号化された申請データのパスフレーズを 1 行目に書いたファイル", "A file whose first line is the passphrase of an encrypted bundle"),
      valueName: "FILE"))
  var passphraseFile: String?

  @Argument(help: ArgumentHelp(Help.text("申請データ", "The bundle"), valueName: "FILE"))
  var file: String

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      try CallingUser.refuseThroughSudo()
      guard FileManager.default.isReadableFile(atPath: file) else {
        throw StatedFailure(exit: .missing, sentence: FailureWording.file(file))
      }
      let zone = TimeZone(identifier: "Asia/Tokyo") ?? .gmt
      let passphrase = try passphraseFile.map { try PassphraseFile.read(URL(filePath: $0)) }
      let rules = IntakeRules(
        acceptsUnknownSenders: true, linkKinds: [], passphrase: passphrase, now: Date(), timeZone: zone)
      let bundle = report(try BundleReader(rules: rules).read(URL(filePath: file)))
      if format.json {
        try console.say(json: ImportJSON(ImportReport(bundles: [bundle]), console.language))
      } else {
        lines(bundle).forEach { console.say($0) }
      }
      return ImportReport(bundles: [bundle]).fallsShort ? .fallsShort : .done
    }
    if exit != .done { throw exit.code }
  }

  private func report(_ reading: BundleReading) -> ImportReport.Bundle {
    let name = URL(filePath: file).lastPathComponent
    switch reading {
    case .refused(let refused):
      return ImportReport.Bundle(
        file: name, id: refused.identity?.id, outcome: .quarantined, reasons: refused.reasons)
    case .read(let bundle):
      let requests = bundle.requests.map { request in
        guard case .refused(let reasons) = request.result else {
          return ImportReport.Request(id: request.id, path: request.path, outcome: .accepted)
        }
        return ImportReport.Request(id: request.id, path: request.path, outcome: .refused, reasons: reasons)
      }
      return ImportReport.Bundle(
        file: name, id: bundle.id, outcome: .imported, requests: requests, notes: bundle.notes)
    }
  }

  private func lines(_ bundle: ImportReport.Bundle) -> [Sentence] {
    if bundle.outcome == .quarantined {
      return [ImportWording.refusedBundle(bundle.file)]
        + bundle.reasons.map { ImportWording.reason($0, $0.sentence) }
    }
    let refused = bundle.requests.filter { $0.outcome == .refused }
    let verdict =
      refused.isEmpty
      ? [ImportWording.sound(bundle.file, requests: bundle.requests.count)] : refused.flatMap(ImportLines.lines)
    return verdict + bundle.notes.map(ImportLines.sentence)
  }
}
