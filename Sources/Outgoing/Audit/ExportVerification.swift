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
    guard let contents = try? Data(contentsOf: file, options: .mappedIfSafe) else {
      report.defects.append(.fileMissing(name: manifest.file.name))
      return report
    }
    report.defects += Self.defects(of: contents, manifest.file)
    report.defects += Self.records(contents, manifest, heads)
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

  /// Where the file is not the one that was signed.
  static func defects(of contents: Data, _ stated: ExportManifest.File) -> [ExportDefect] {
    var defects: [ExportDefect] = []
    if contents.count != stated.bytes { defects.append(.length(stated: stated.bytes, found: contents.count)) }
    let found = ExportManifest.File.pieces(of: contents, size: stated.pieceBytes)
    for place in 0..<max(found.count, stated.pieces.count) {
      let isThere = place < found.count && place < stated.pieces.count
      guard !isThere || found[place] != stated.pieces[place] else { continue }
      let from = min(place * stated.pieceBytes, contents.count)
      let to = min(from + stated.pieceBytes, contents.count)
      defects.append(.piece(from: from, to: to, lines: lines(from, to, of: contents)))
      // Behind bytes that were put in or taken out all pieces differ: the first says where.
      if contents.count != stated.bytes { break }
    }
    if defects.isEmpty, Digest.sha256Hex(contents) != stated.sha256 {
      defects.append(.piece(from: 0, to: contents.count, lines: lines(0, contents.count, of: contents)))
    }
    return defects
  }

  private static func lines(_ from: Int, _ to: Int, of contents: Data) -> ClosedRange<Int> {
    let start = contents.startIndex
    let before = contents[start..<start + from].count { $0 == 0x0A }
    let within = contents[start + from..<start + max(from, to - 1)].count { $0 == 0x0A }
    return before + 1...before + 1 + within
  }

  /// What the records themselves betray.
  private static func records(
    _ contents: Data, _ manifest: ExportManifest, _ heads: [ChainHead]
  ) -> [ExportDefect] {
    guard manifest.format == "jsonl" else { return [] }
    var defects: [ExportDefect] = []
    var count = 0
    var walk = AuditVerification(heads: heads + [manifest.checkpoint].compactMap { $0.flatMap { ChainHead($0.head) } })
    for line in contents.split(separator: 0x0A, omittingEmptySubsequences: true) {
      count += 1
      switch manifest.contents {
      case .entries: take(line, number: Int64(count), into: &walk)
      case .decisions:
        defects += DecisionLineCheck.defects(
          in: Data(line), number: count, personalData: manifest.filters.personalData)
      }
    }
    if count != manifest.file.rows { defects.append(.rows(stated: manifest.file.rows, found: count)) }
    if manifest.contents == .entries {
      walk.finish(stated: ChainHead(manifest.head))
      defects += walk.faults.map { .chain($0) }
    }
    return defects
  }

  /// A line has the number that it states: so that one that is gone shows once, not in all that follow.
  private static func take(_ line: Data, number: Int64, into walk: inout AuditVerification) {
    let hash = Digest.sha256Hex(line)
    let stated = line.withUnsafeBytes { RecordedEntry($0.assumingMemoryBound(to: UInt8.self))?.sequence }
    var text = hash
    text.withUTF8 { digits in
      line.withUnsafeBytes { bytes in
        walk.take(stated ?? number, bytes, hash: UnsafeRawBufferPointer(digits), [])
      }
    }
  }
}
