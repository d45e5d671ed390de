import Domain
import Foundation
import Secrets
import Store

/// Verifies the audit log of a home against itself, against the checkpoints that it keeps, and against heads that were
/// handed out earlier.
public struct VerifyAudit {
  /// What a verification found.
  public struct Report: Sendable {
    /// Where the log ends.
    public var head: ChainHead
    /// How many checkpoints were held against it.
    public var checkpoints: Int
    /// What is wrong with it, in the chain's order, checkpoints last.
    public var faults: [ChainFault]
  }

  /// Walks the whole chain of one state of the database; `keys` are the public keys that the home signs with now, if the
  /// key file can be read here.
  public static func run(_ store: Store, heads: [ChainHead], keys: [Data]? = nil) throws -> Report {
    try store.read { reading in
      var judgement = CheckpointJudgement()
      for kept in try reading.checkpoints() {
        judgement.take(kept.number, document: kept.document, signature: kept.signature)
      }
      var verification = AuditVerification(heads: heads, checkpoints: judgement.heads)
      var witness = Witness(keys: keys)
      try reading.eachEntry(withOpenings: true) { entry, openings in
        let own = openings.map {
          Opening(sequence: entry.sequence, name: $0.name, salt: $0.salt, value: $0.value)
        }
        verification.take(entry.sequence, entry.json, hash: entry.hash, own)
        witness.take(entry)
      }
      verification.finish(stated: try reading.chainHead())
      return Report(
        head: verification.head, checkpoints: witness.checkpoints.count,
        faults: verification.faults
          + judgement.faults(recorded: witness.checkpoints, keys: witness.keys, home: witness.home))
    }
  }
}

/// What the log itself says of checkpoints and of the keys that sign them.
private struct Witness {
  var checkpoints: [Int64: String] = [:]
  var keys: Set<String>?
  var home = ""

  private static let kept = [UInt8](#"{"action":"audit.checkpoint-kept""#.utf8)
  private static let rotated = [UInt8](#"{"action":"key.rotated""#.utf8)

  init(keys: [Data]?) { self.keys = keys.map { Set($0.map { $0.base64EncodedString() }) } }

  /// Most entries are of no interest, and are told by how they begin.
  mutating func take(_ entry: EntryBytes) {
    if entry.sequence == 1 { home = String(decoding: entry.hash, as: UTF8.self) }
    let bytes = entry.json.assumingMemoryBound(to: UInt8.self)
    if bytes.starts(with: Self.kept), let read = RecordedEntry(bytes), let number = read.number("checkpoint") {
      checkpoints[number] = read.text("sha256")
    } else if bytes.starts(with: Self.rotated), let read = RecordedEntry(bytes), read.text("sort") == "sign" {
      keys?.formUnion(read.list("keys"))
    }
  }
}
