import Domain
import Foundation
import GRDB

extension Writing {
  /// Takes out of a case what says who the applicant is: what was stated, what was found, notes, keys to find it by, links,
  /// and the openings of its entries in the log, which goes on to verify.
  public func erase(_ file: Case) throws {
    let blank = file.erased(at: scribe.moment)
    try database.run(
      """
      UPDATE application SET content = ?, assessment = ?, decision = ?, email_key = '', search = '', version = ?,
        erased = ? WHERE id = ? AND version = ?
      """,
      [
        try JSONColumn.text(blank.application), try JSONColumn.text(blank.assessment),
        try blank.decision.map(JSONColumn.text), file.version + 1, Instant.text(scribe.moment), file.id, file.version,
      ])
    guard database.changesCount == 1 else { throw CaseMoved(id: file.id) }
    for table in ["note", "dealing_key", "link", "claim"] {
      try database.run("DELETE FROM \(table) WHERE application = ?", [file.id])
    }
    // Whoever named a picture's file may have named the person in it.
    try database.run(
      "UPDATE picture SET content = json_set(content, '$.path', 'erased/' || number) WHERE application = ?", [file.id])
    let mails = try Int64.fetchAll(
      database, sql: "SELECT id FROM outbox WHERE application = ? AND erased IS NULL", arguments: [file.id])
    try eraseMails(mails)
    try eraseOpenings(of: AuditDraft.subject(of: file.id))
  }

  /// Removes the notes on a case, and what the log keeps beside its entries about them.
  public func eraseNotes(on id: CaseID) throws {
    try database.run("DELETE FROM note WHERE application = ?", [id])
    try database.run(
      """
      DELETE FROM audit_opening WHERE sequence IN (SELECT sequence FROM audit_entry
        WHERE subject = ? AND json_extract(entry, '$.action') = 'note.added')
      """, [AuditDraft.subject(of: id)])
  }

  /// Removes text and recipient of mails that left or were cancelled.
  public func eraseMails(_ ids: [Int64]) throws {
    for id in ids {
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT key, application, account FROM outbox WHERE id = ?"), arguments: [id])
      guard let row else { continue }
      try database.run(
        """
        UPDATE outbox SET recipient = ?, recipient_key = '', subject = '', body = '', erased = ?
        WHERE id = ? AND state IN ('sent', 'cancelled')
        """, [EmailAddress.erased.asWritten, Instant.text(scribe.moment), id])
      guard database.changesCount == 1 else { continue }
      let (key, application, account): (String, CaseID?, String?) = (row["key"], row["application"], row["account"])
      let subject =
        application.map(AuditDraft.subject) ?? account.map(AuditDraft.subject(ofAccount:)) ?? "mail:\(key)"
      try database.run(
        """
        DELETE FROM audit_opening WHERE name = 'recipient' AND sequence IN (SELECT sequence FROM audit_entry
          WHERE subject = ? AND json_extract(entry, '$.facts.key') = ?)
        """, [subject, key])
    }
  }

  /// Removes what the log keeps beside these entries.
  public func eraseOpenings(ofEntries sequences: [Int64]) throws {
    for sequence in sequences { try database.run("DELETE FROM audit_opening WHERE sequence = ?", [sequence]) }
  }

  /// Removes all that the log keeps beside its entries about a subject.
  @discardableResult
  public func eraseOpenings(of subject: String) throws -> Int {
    try database.run(
      "DELETE FROM audit_opening WHERE sequence IN (SELECT sequence FROM audit_entry WHERE subject = ?)", [subject])
    return database.changesCount
  }

  /// Removes rows of one-time links, or of bounces that were dealt with.
  public func delete(_ rule: RetentionRule, _ ids: [Int64]) throws {
    let table: String
    switch rule {
    case .links: table = "link"
    case .bounces: table = "bounce"
    case .refusals: table = "refusal"
    case .bundles, .pictures, .quarantine, .cases, .rejected, .notes, .mails, .looks, .passwordFailures,
      .importFailures, .mailFiles, .receiptFiles, .accountFiles, .auditFiles, .reportFiles:
      return
    }
    for id in ids { try database.run("DELETE FROM \(table) WHERE id = ?", [id]) }
  }

  /// Removes what the desk knows of quarantined bundles; that there was one, from whom and when, stays.
  public func eraseQuarantined(_ ids: [Int64]) throws {
    for id in ids {
      try database.run("DELETE FROM refusal WHERE bundle = ?", [id])
      try database.run(
        "UPDATE bundle SET reasons = NULL, receipt = NULL, erased = ? WHERE id = ?", [Instant.text(scribe.moment), id])
    }
  }

  /// Forgets counts of failures that nobody added to since `limit`.
  public func forgetFailures(_ rule: RetentionRule, before limit: Date) throws {
    let table = rule == .passwordFailures ? "credential_failure" : "import_failure"
    try database.execute(sql: "DELETE FROM \(table) WHERE last <= ?", arguments: [Instant.text(limit)])
  }
}
