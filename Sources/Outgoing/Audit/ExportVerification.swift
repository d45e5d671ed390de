import Domain
import Foundation
import Secrets

/// Verifies an export as anybody can who has the office's public key: no home and no database is needed (manual: audit,
/// section 9).
public struct ExportVerification: Sendable {
  /// What a verification found.
  public struct Report: Sendable {
    /// What the manifest says; nil where it cannot be read.
    public var manifest: ExportManifest?
    /// All that differs.
    public var defects: [ExportDefect] = []
  }

  private let folder: URL
  private let name: String
  private let key: Data

  /// Verifies the export that `file` belongs to, be it the records or the manifest, by a public key of 32 bytes.
  public init(_ file: URL, key: Data) {
    folder = file.deletingLastPathComponent()
    let last = file.lastPathComponent
    name = last.hasSuffix(ExportManifest.suffix) ? last : ExportManifest.name(for: last)
    self.key = key
  }

  /// Looks at all of it; `heads` are earlier heads that have to lie on an exported chain.
  public func run(heads: [ChainHead] = []) -> Report {
    var report = Report()
    guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else {
      report.defects.append(.manifestMissing(name: name))
      return report
    }
    let manifest = ExportManifest(bytes: bytes)
    report.manifest = manifest
    report.defects += signatureDefects(bytes, manifest)
    guard let manifest else {
      report.defects.append(.manifestUnreadable(name: name))
      return report
    }
    // Only a name in the manifest's own folder: whoever forges one must not choose what is read.
    let file = folder.appending(path: URL(filePath: manifest.file.name).lastPathComponent)
    var pieces = PieceCheck(manifest.file)
    var records = RecordCheck(manifest, heads: heads)
    do {
      try FileStretches.each(of: file) { stretch in
        pieces.take(stretch)
        records.take(stretch)
      }
      report.defects += pieces.finish() + records.finish()
    } catch {
      report.defects.append(.fileMissing(name: manifest.file.name))
    }
    return report
  }

  private func signatureDefects(_ bytes: Data, _ manifest: ExportManifest?) -> [ExportDefect] {
    guard let signature = try? Data(contentsOf: folder.appending(path: name + ".sig")) else {
      return [.signatureMissing(name: name + ".sig")]
    }
    if Signing.isValid(signature, of: bytes, by: [key]) { return [] }
    let stated = manifest.flatMap { Data(base64Encoded: $0.key) }
    // Signed soundly, by somebody else.
    if let stated, stated != key, Signing.isValid(signature, of: bytes, by: [stated]) {
      return [.otherKey(stated: stated.base64EncodedString())]
    }
    return [.manifestAltered(name: name)]
  }
}
