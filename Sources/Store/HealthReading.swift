import Domain
import Foundation
import GRDB

extension Store {
  /// What SQLite finds wrong with the file, at most twenty lines; empty where nothing is.
  ///
  /// Quick leaves out whether every index agrees with its table. The lines name tables, indexes and rows, no values.
  public func integrityFaults(isFull: Bool) throws -> [String] {
    do {
      return try StoreError.translating {
        try pool.read { database in
          let lines = try String.fetchAll(
            database, sql: isFull ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)")
          return lines == ["ok"] ? [] : lines
        }
      }
    } catch StoreError.damaged {
      // Damage that keeps SQLite from looking any further.
      return ["database disk image is malformed"]
    }
  }
}

extension Reading {
  /// When the newest entry of the audit log was written; nil where there is none, or it cannot be read.
  public func newestAuditMoment() throws -> Date? {
    let text = try String.fetchOne(
      database,
      sql: """
        SELECT CASE WHEN json_valid(entry) THEN json_extract(entry, '$.at') END FROM audit_entry
        ORDER BY sequence DESC LIMIT 1
        """)
    return text.flatMap(Instant.date)
  }

  /// The latest moment that any of the last so many entries of the audit log was written at; nil where there is none.
  ///
  /// After a clock was set back the newest entry may be an early one.
  public func latestAuditMoment(ofLast count: Int) throws -> Date? {
    let text = try String.fetchOne(
      database,
      sql: """
        SELECT max(CASE WHEN json_valid(entry) THEN json_extract(entry, '$.at') END) FROM
          (SELECT entry FROM audit_entry ORDER BY sequence DESC LIMIT ?)
        """, arguments: [count])
    return text.flatMap(Instant.date)
  }

  /// Whether the last entry of the audit log is the one that its head names.
  public func auditEndsAtHead() throws -> Bool {
    let head = try auditHead()
    let row = try Row.fetchOne(
      database, sql: "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1")
    guard let row else { return head.count == 0 }
    return row["sequence"] == head.count && row["hash"] == head.hash
  }

  /// How many bytes each sealed file has to have for the pictures that can still be opened.
  public func evidenceExtents() throws -> [String: Int64] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT evidence, max(start + length) AS extent FROM picture JOIN evidence_key USING (application)
        WHERE NOT EXISTS (SELECT 1 FROM picture_forgotten
          WHERE application = picture.application AND number = picture.number)
        GROUP BY evidence
        """)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["evidence"] as String, $0["extent"] as Int64) })
  }

  /// The wrapped key of the newest case that has one.
  public func newestWrappedKey() throws -> Data? {
    try Data.fetchOne(database, sql: "SELECT wrapped FROM evidence_key ORDER BY application DESC LIMIT 1")
  }

  /// When the home was made.
  public func homeCreated() throws -> Date? {
    try String.fetchOne(database, sql: "SELECT created FROM home").flatMap(Instant.date)
  }
}
