import ArgumentParser
import Domain
import Foundation
import Procedures
import Secrets
import Store
import Wording

/// `audit verify`: whether the log is as Shinsa wrote it.
struct AuditVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: Help.text("監査記録が書き換えられていないことを確かめる", "Check that nobody altered the audit log"),
      discussion: Help.text(
        "例：shinsa audit verify --head 1024:3f9a…　／　shinsa audit verify entries.jsonl --key BASE64",
        "Examples: shinsa audit verify --head 1024:3f9a…, shinsa audit verify entries.jsonl --key BASE64"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(Help.text("以前に控えた末尾（複数可）", "A head that was noted earlier"), valueName: "N:HASH"))
  var head: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "書き出しの署名を確かめる公開鍵（shinsa keys の sign）", "The public key of an export's signature (sign of `shinsa keys`)"),
      valueName: "BASE64"))
  var key: String?

  @Argument(
    help: ArgumentHelp(
      Help.text("書き出した jsonl（なければホームの記録そのもの）", "An exported jsonl (none: the home's log)"), valueName: "FILE"))
  var file: String?

  func validate() throws {
    for text in head where Self.head(text) == nil {
      throw ValidationError(
        Help.text("--head は 番号:ハッシュ（16 進 64 桁）の形です。", "--head has the form N:HASH (64 hexadecimal digits)."))
    }
    if let key, Data(base64Encoded: key)?.count != 32 {
      throw ValidationError(Help.text("--key は 32 バイトの base64 です。", "--key is the base64 of 32 bytes."))
    }
    if file != nil, key == nil {
      throw ValidationError(Help.text("ファイルの検証には --key が必要です。", "Verifying a file needs --key."))
    }
  }

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      let heads = head.compactMap(Self.head)
      if let file { return try verify(file, heads, console) }
      let store = try Workplace.store(in: HomeLocation.folders(home.home))
      let report = try VerifyAudit.run(store, heads: heads)
      return try say(report, console)
    }
    if exit != .done { throw exit.code }
  }

  /// An export needs no home and no database: signature, then chain.
  private func verify(_ name: String, _ heads: [ChainHead], _ console: Console) throws -> Exit {
    try CallingUser.refuseThroughSudo()
    guard let bytes = try? Data(contentsOf: URL(filePath: name), options: .mappedIfSafe) else {
      throw StatedFailure(exit: .missing, sentence: FailureWording.file(name))
    }
    guard let signature = try? Data(contentsOf: URL(filePath: name + ".sig")) else {
      throw StatedFailure(exit: .missing, sentence: FailureWording.file(name + ".sig"))
    }
    let keys = [key.flatMap { Data(base64Encoded: $0) }].compactMap(\.self)
    guard Signing.isValid(signature, of: bytes, by: keys) else {
      console.complain(AuditLogWording.signatureWrong(name))
      return .fallsShort
    }
    guard name.hasSuffix(".jsonl") else {
      console.say(AuditLogWording.signatureRight(name))
      return .done
    }
    return try say(VerifyAudit.run(lines: bytes, heads: heads), console)
  }

  private struct ReportJSON: Encodable {
    struct Fault: Encodable {
      var code: String
      var entry: Nullable<Int64>
      var text: String
    }
    var intact: Bool
    var entries: Int64
    var head: String
    var faults: [Fault]
  }

  private func say(_ report: VerifyAudit.Report, _ console: Console) throws -> Exit {
    let head = "\(report.head.count):\(report.head.hash)"
    if format.json {
      let faults = report.faults.map {
        ReportJSON.Fault(code: $0.code, entry: Nullable($0.entry), text: $0.sentence.in(console.language))
      }
      try console.say(
        json: ReportJSON(intact: report.faults.isEmpty, entries: report.head.count, head: head, faults: faults))
    } else if report.faults.isEmpty {
      console.say(AuditLogWording.intact(report.head.count, head: head))
    } else {
      console.complain(AuditLogWording.altered(report.faults.count))
      for fault in report.faults { console.say(fault.sentence) }
    }
    return report.faults.isEmpty ? .done : .fallsShort
  }

  private static func head(_ text: String) -> ChainHead? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let count = Int64(parts[0]), count >= 0, parts[1].utf8.count == 64,
      parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    return ChainHead(count: count, hash: parts[1].lowercased())
  }
}
