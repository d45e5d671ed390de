import Foundation
import Secrets

/// Looks at the records of an export that goes by, for what they themselves betray; those of tables and XML betray nothing.
struct RecordCheck {
  private let manifest: ExportManifest
  private let hasRecords: Bool
  private var walk: AuditVerification
  private var count = 0
  private var defects: [ExportDefect] = []
  /// The beginning of a line that has not ended yet.
  private var begun: [UInt8] = []

  /// Begins at the first byte; `heads` are earlier heads that have to lie on an exported chain.
  init(_ manifest: ExportManifest, heads: [ChainHead]) {
    self.manifest = manifest
    hasRecords = manifest.format == "jsonl"
    walk = AuditVerification(heads: heads + [manifest.checkpoint].compactMap { $0.flatMap { ChainHead($0.head) } })
  }

  /// Takes the next bytes.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    guard hasRecords else { return }
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      takeLine(UnsafeRawBufferPointer(rebasing: rest[..<end]))
      rest = rest[(end + 1)...]
    }
    begun.append(contentsOf: rest)
  }

  /// Takes the rest of a line.
  private mutating func takeLine(_ rest: UnsafeRawBufferPointer) {
    guard !begun.isEmpty else { return look(at: rest) }
    let line = begun + rest
    begun.removeAll(keepingCapacity: true)
    line.withUnsafeBytes { look(at: $0) }
  }

  private mutating func look(at line: UnsafeRawBufferPointer) {
    guard !line.isEmpty else { return }
    count += 1
    switch manifest.contents {
    case .entries: walk.take(exported: line)
    case .decisions:
      defects += DecisionLineCheck.defects(in: line, number: count, personalData: manifest.filters.personalData)
    }
  }

  /// Behind the last byte: all that was found.
  mutating func finish() -> [ExportDefect] {
    guard hasRecords else { return [] }
    takeLine(UnsafeRawBufferPointer(start: nil, count: 0))
    if count != manifest.file.rows { defects.append(.rows(stated: manifest.file.rows, found: count)) }
    if manifest.contents == .entries {
      walk.finish(stated: ChainHead(manifest.head))
      defects += walk.faults.map { .chain($0) }
    }
    return defects
  }
}
