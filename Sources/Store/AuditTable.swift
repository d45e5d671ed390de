import Domain
import Foundation
import GRDB

/// An entry of the audit log as it is stored.
public struct StoredEntry: Sendable {
  /// Its number.
  public var sequence: Int64
  /// Its JSON.
  public var json: String
  /// Its hash.
  public var hash: String
}

/// A personal value kept beside an entry.
public struct StoredOpening: Sendable {
  /// Its name in the entry.
  public var name: String
  /// Its salt.
  public var salt: Data
  /// The value.
  public var value: String
}

extension Writing {
  /// Appends an entry: with its openings and the head, in this transaction.
  public func record(_ draft: AuditDraft) throws {
    let head = try reading.auditHead()
    let entry = try scribe.chaining(draft, scribe.actor, scribe.moment, head.count, head.hash)
    let sequence = head.count + 1
    try database.run(
      "INSERT INTO audit_entry (sequence, entry, hash) VALUES (?, ?, ?)", [sequence, entry.json, entry.hash])
    for opening in entry.openings {
      try database.run(
        "INSERT INTO audit_opening VALUES (?, ?, ?, ?)", [sequence, opening.name, opening.salt, opening.value])
    }
    try database.run("UPDATE audit_head SET count = ?, hash = ?", [sequence, entry.hash])
  }
}

extension Reading {
  /// The number of entries and the hash of the last, as the database keeps them.
  public func auditHead() throws -> (count: Int64, hash: String) {
    let statement = try database.cachedStatement(sql: "SELECT count, hash FROM audit_head")
    guard let row = try Row.fetchOne(statement) else { return (0, "") }
    return (row["count"], row["hash"])
  }

  /// The entries about one subject, oldest first.
  public func auditEntries(about subject: String) throws -> [StoredEntry] {
    try Row.fetchAll(
      database, sql: "SELECT sequence, entry, hash FROM audit_entry WHERE subject = ? ORDER BY sequence",
      arguments: [subject]
    ).map { StoredEntry(sequence: $0[0], json: $0[1], hash: $0[2]) }
  }

  /// The personal values that are still kept of an entry, by name.
  public func openings(of sequence: Int64) throws -> [String: String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, value FROM audit_opening WHERE sequence = ?", arguments: [sequence])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as String) })
  }
}
