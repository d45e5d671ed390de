import Domain
import Foundation
import GRDB

/// When and why the pictures of an application were made unreadable.
public struct Forgetting: Hashable, Sendable {
  /// When.
  public var at: Date
  /// Why.
  public var reason: ForgettingReason

  /// States when and why.
  public init(at: Date, reason: ForgettingReason) {
    self.at = at
    self.reason = reason
  }
}

extension Reading {
  /// When and why the pictures of a case were made unreadable; nil where nobody has.
  public func forgetting(of id: CaseID) throws -> Forgetting? {
    let row = try Row.fetchOne(
      database, sql: "SELECT at, reason FROM evidence_forgotten WHERE application = ?", arguments: [id])
    return try row.map { row in
      guard let at = Instant.date(row["at"]), let reason = ForgettingReason(rawValue: row["reason"]) else {
        throw StoreError.unreadable(table: "evidence_forgotten")
      }
      return Forgetting(at: at, reason: reason)
    }
  }

  /// Evidence files of which a key is left: the others can be opened by nobody any more.
  public func evidenceFilesWithKeys() throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT DISTINCT evidence FROM picture JOIN evidence_key USING (application)")
  }
}

extension Writing {
  /// Deletes the key of a case's pictures; what is known of them stays.
  ///
  /// False if there was no key.
  public func forgetEvidenceKey(of id: CaseID, reason: ForgettingReason) throws -> Bool {
    let pictures = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM picture WHERE application = ?", arguments: [id])
    try database.execute(sql: "DELETE FROM evidence_key WHERE application = ?", arguments: [id])
    guard database.changesCount == 1 else { return false }
    try database.execute(
      sql: "INSERT OR REPLACE INTO evidence_forgotten (application, at, reason) VALUES (?, ?, ?)",
      arguments: [id, Instant.text(scribe.moment), reason.rawValue])
    try record(
      AuditDraft(
        .evidenceForgotten, subject: AuditDraft.subject(of: id),
        facts: ["reason": .text(reason.rawValue), "pictures": .number(Int64(pictures ?? 0))]))
    return true
  }
}

extension Store {
  /// Brings everything into the database file and empties the write-ahead log, where erased bytes would live on.
  ///
  /// Throws `StoreError.busy` where a reader is still at an older state; then a later call can be made.
  public func emptyLog() throws {
    try StoreError.translating { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
  }
}
