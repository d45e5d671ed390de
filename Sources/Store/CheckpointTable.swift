import Domain
import Foundation
import GRDB

/// A signed statement of where the audit log ended, as it is stored.
public struct StoredCheckpoint: Sendable {
  /// Its number, from 1.
  public var number: Int64
  /// Its bytes.
  public var document: Data
  /// The signature over them.
  public var signature: Data

  /// Puts a statement together.
  public init(number: Int64, document: Data, signature: Data) {
    self.number = number
    self.document = document
    self.signature = signature
  }
}

extension Reading {
  /// All checkpoints, oldest first.
  public func checkpoints() throws -> [StoredCheckpoint] { try checkpoints("") }

  /// The newest checkpoint.
  public func lastCheckpoint() throws -> StoredCheckpoint? {
    try checkpoints("WHERE number = (SELECT max(number) FROM audit_checkpoint)").first
  }

  /// Those whose files may not be in place yet, oldest first.
  public func unplacedCheckpoints() throws -> [StoredCheckpoint] { try checkpoints("WHERE placed IS NULL") }

  /// The hash of an entry; nil where there is none of this number.
  public func auditHash(of sequence: Int64) throws -> String? {
    try String.fetchOne(database, sql: "SELECT hash FROM audit_entry WHERE sequence = ?", arguments: [sequence])
  }

  private func checkpoints(_ condition: String) throws -> [StoredCheckpoint] {
    let sql = "SELECT number, document, signature FROM audit_checkpoint \(condition) ORDER BY number"
    return try Row.fetchAll(database, sql: sql).map {
      StoredCheckpoint(number: $0[0], document: $0[1], signature: $0[2])
    }
  }
}

extension Writing {
  /// Keeps a checkpoint; the entry that says so is the first after the head that it states.
  public func insertCheckpoint(_ checkpoint: StoredCheckpoint, head: String, sha256: String) throws {
    try database.execute(
      sql: "INSERT INTO audit_checkpoint (number, document, signature) VALUES (?, ?, ?)",
      arguments: [checkpoint.number, checkpoint.document, checkpoint.signature])
    try record(
      AuditDraft(
        .checkpointKept, subject: "audit",
        facts: ["checkpoint": .number(checkpoint.number), "head": .text(head), "sha256": .text(sha256)]))
  }

  /// Notes that a checkpoint's file is in place: whoever picks it up deletes it, and it is never laid out again.
  public func notePlaced(checkpoint number: Int64) throws {
    try database.execute(
      sql: "UPDATE audit_checkpoint SET placed = ? WHERE number = ? AND placed IS NULL",
      arguments: [Instant.text(scribe.moment), number])
  }
}
