import Domain
import Foundation
import Secrets
import Store

/// Verifies the audit log of a home against itself and against heads that were handed out earlier.
public struct VerifyAudit {
  /// What a verification found.
  public struct Report: Sendable {
    /// Where the log ends.
    public var head: ChainHead
    /// What is wrong with it, in the chain's order.
    public var faults: [ChainFault]
  }

  /// Walks the whole chain of one state of the database.
  public static func run(_ store: Store, heads: [ChainHead]) throws -> Report {
    try store.read { reading in
      var verification = AuditVerification(heads: heads)
      try reading.eachAuditEntry { entry, openings in
        verification.take(
          ChainedEntry(sequence: entry.sequence, json: entry.json, hash: entry.hash),
          openings: openings.map {
            Opening(sequence: entry.sequence, name: $0.name, salt: $0.salt, value: $0.value)
          })
      }
      let stated = try reading.auditHead()
      verification.finish(stated: ChainHead(count: stated.count, hash: stated.hash))
      return Report(head: verification.head, faults: verification.faults)
    }
  }

  /// Walks an export: one entry a line, as it was hashed.
  public static func run(lines: Data, heads: [ChainHead]) -> Report {
    var verification = AuditVerification(heads: heads)
    for line in lines.split(separator: 0x0A) {
      let json = String(decoding: line, as: UTF8.self)
      verification.take(
        ChainedEntry(sequence: verification.head.count + 1, json: json, hash: Digest.sha256Hex(of: json)), openings: [])
    }
    verification.finish(stated: nil)
    return Report(head: verification.head, faults: verification.faults)
  }
}
