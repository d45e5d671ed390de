import Domain
import Foundation
import GRDB

extension Reading {
  /// The newest edition of a published table; nil if none was ever loaded.
  public func newestEdition(of table: PublishedTable) throws -> PublishedEdition? {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM published_edition WHERE kind = ? ORDER BY id DESC LIMIT 1",
      arguments: [table.rawValue])
    return try row.map { row in
      guard let loaded = Instant.date(row["loaded"]) else { throw StoreError.unreadable(table: "published_edition") }
      return PublishedEdition(
        number: row["id"], loaded: loaded, loadedBy: row["loaded_by"], sha256: row["sha256"],
        encoding: row["encoding"], entries: row["entries"], unusable: row["unusable"])
    }
  }
}

extension Writing {
  /// Notes what a load brought, in the log too.
  public func recordEdition(
    of table: PublishedTable, sha256: String, encoding: String, entries: Int, unusable: Int
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO published_edition (kind, loaded, loaded_by, sha256, encoding, entries, unusable)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        table.rawValue, Instant.text(scribe.moment), scribe.actor.name, sha256, encoding, entries, unusable,
      ])
    let action: AuditAction =
      switch table {
      case .postalCodes: .postalCodesImported
      case .holidays: .calendarImported
      }
    try record(
      AuditDraft(
        action, subject: "\(table.rawValue):\(database.lastInsertedRowID)",
        facts: [
          "sha256": .text(sha256), "entries": .number(Int64(entries)), "unusable": .number(Int64(unusable)),
        ]))
  }
}
