import ArgumentParser
import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store
import Wording

/// `audit verify`: whether the log, or an export of it, is as Shinsa wrote it.
struct AuditVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: Help.text("監査記録や書き出しが書き換えられていないことを確かめる", "Check that nobody altered the audit log or an export"),
      discussion: Help.text(
        "例：shinsa audit verify --head 1024:3f9a…　／　shinsa audit verify decisions-….csv --key BASE64　／　shinsa audit verify --checkpoint checkpoint-7.json --key BASE64",
        "Examples: shinsa audit verify --head 1024:3f9a…, shinsa audit verify decisions-….csv --key BASE64, shinsa audit verify --checkpoint checkpoint-7.json --key BASE64"
      ))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text("以前に控えた末尾（複数可）", "A head that was noted earlier; may be repeated"), valueName: "N:HASH"))
  var head: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text(
        "以前に受け取った確認点（署名は FILE.sig、複数可）",
        "A checkpoint that was picked up earlier (signature: FILE.sig); may be repeated"),
      valueName: "FILE"))
  var checkpoint: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "書き出しや確認点の署名を確かめる公開鍵（shinsa keys の sign）",
        "The public key of the signature of an export or checkpoint (sign of `shinsa keys`)"),
      valueName: "BASE64"))
  var key: String?

  @Argument(
    help: ArgumentHelp(
      Help.text("書き出したファイルか目録（なければホームの記録そのもの）", "An exported file or its manifest (none: the home's log)"),
      valueName: "FILE"))
  var file: String?

  func validate() throws {
    for text in head where ChainHead(text) == nil {
      throw ValidationError(
        Help.text("--head は 番号:ハッシュ（16 進 64 桁）の形です。", "--head has the form N:HASH (64 hexadecimal digits)."))
    }
    if let key, Data(base64Encoded: key)?.count != 32 {
      throw ValidationError(Help.text("--key は 32 バイトの base64 です。", "--key is the base64 of 32 bytes."))
    }
    if file != nil || !checkpoint.isEmpty, key == nil {
      throw ValidationError(
        Help.text("ファイルや確認点の検証には --key が必要です。", "Verifying a file or a checkpoint needs --key."))
    }
  }

  func run() throws {
    let console = Console(language: Help.language)
    let exit = console.guarding {
      let key = key.flatMap { Data(base64Encoded: $0) } ?? Data()
      if file != nil || !checkpoint.isEmpty { try CallingUser.refuseThroughSudo() }
      let (stated, untrue) = try CheckpointFiles.heads(checkpoint, key: key)
      let heads = head.compactMap(ChainHead.init) + stated
      let finding: AuditFinding
      if let file {
        finding = try export(file, key, heads)
      } else {
        let folders = HomeLocation.folders(home.home)
        let store = try Workplace.store(in: folders)
        let keys = try? Workplace.keys(in: folders).publicSignKeys
        finding = AuditFinding(try VerifyAudit.run(store, heads: heads, keys: keys))
      }
      return try finding.adding(untrue).say(console, json: format.json)
    }
    if exit != .done { throw exit.code }
  }

  /// An export needs no home and no database.
  private func export(_ name: String, _ key: Data, _ heads: [ChainHead]) throws -> AuditFinding {
    let url = URL(filePath: name)
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw StatedFailure(exit: .missing, sentence: FailureWording.file(name))
    }
    return AuditFinding(ExportVerification(url, key: key).run(heads: heads), name: url.lastPathComponent)
  }
}

/// Checkpoints that were picked up: the heads of those that the key signed, and what is wrong with the others.
enum CheckpointFiles {
  static func heads(_ names: [String], key: Data) throws -> (heads: [ChainHead], faults: [AuditFinding.Fault]) {
    var heads: [ChainHead] = []
    var faults: [AuditFinding.Fault] = []
    for name in names {
      let url = URL(filePath: name)
      guard let bytes = try? Data(contentsOf: url),
        let signature = try? Data(contentsOf: url.appendingPathExtension("sig"))
      else { throw StatedFailure(exit: .missing, sentence: FailureWording.file(name)) }
      if Signing.isValid(signature, of: bytes, by: [key]), let statement = AuditCheckpoint(bytes: bytes),
        let head = ChainHead(statement.head)
      {
        heads.append(head)
      } else {
        faults.append(
          AuditFinding.Fault(
            code: "checkpoint-signature", sentence: CheckpointWording.signatureWrong(url.lastPathComponent)))
      }
    }
    return (heads, faults)
  }
}
