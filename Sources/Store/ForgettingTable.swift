import Domain
import Foundation
import GRDB

extension Forgetting {
  /// Reads when and why from columns; nil where they are empty.
  init?(at: String?, reason: String?, shown: String? = nil, table: String) throws {
    guard let at, let reason else { return nil }
    guard let moment = Instant.date(at), let why = ForgettingReason(rawValue: reason) else {
      throw StoreError.unreadable(table: table)
    }
    self.init(at: moment, reason: why, shown: shown.flatMap(ForbiddenContent.init))
  }
}

extension Reading {
  /// When and why the pictures of a case were made unreadable; nil where nobody has.
  public func forgetting(of id: CaseID) throws -> Forgetting? {
    try Row.fetchOne(
      database, sql: "SELECT at, reason FROM evidence_forgotten WHERE application = ?", arguments: [id]
    ).flatMap { try Forgetting(at: $0["at"], reason: $0["reason"], table: "evidence_forgotten") }
  }

  /// Evidence files of which a key is left that opens something in them: the others can be opened by nobody any more.
  public func evidenceFilesWithKeys() throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT DISTINCT evidence FROM picture JOIN evidence_key USING (application)
        WHERE NOT EXISTS (SELECT 1 FROM picture_forgotten
          WHERE application = picture.application AND number = picture.number)
        """)
  }
}

extension Writing {
  /// Deletes the key of a case's pictures; what is known of them stays.
  ///
  /// False if there was no key.
  public func forgetEvidenceKey(of id: CaseID, reason: ForgettingReason) throws -> Bool {
    let pictures = try reading.pictures(of: id).count(where: \.isKept)
    try database.execute(sql: "DELETE FROM evidence_key WHERE application = ?", arguments: [id])
    guard database.changesCount == 1 else { return false }
    try database.execute(
      sql: "INSERT OR REPLACE INTO evidence_forgotten (application, at, reason) VALUES (?, ?, ?)",
      arguments: [id, Instant.text(scribe.moment), reason.rawValue])
    try record(
      AuditDraft(
        .evidenceForgotten, subject: AuditDraft.subject(of: id),
        facts: ["reason": .text(reason.rawValue), "pictures": .number(Int64(pictures))]))
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
