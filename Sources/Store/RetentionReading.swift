import Domain
import Foundation
import GRDB

/// Something whose time is over.
public struct DueItem: Hashable, Sendable {
  /// Which row: a case, a mail, a link or what else the rule is about.
  public var id: Int64
  /// Since when its time ran.
  public var since: Date
}

extension Reading {
  /// What a rule is about that was over before `limit`, the oldest first; nothing for a rule that is about files.
  ///
  /// - Parameter count: At most so many; nil: all.
  public func due(_ rule: RetentionRule, before limit: Date, count: Int? = nil) throws -> [DueItem] {
    guard let sql = Self.due(rule) else { return [] }
    let rest = count.map { " LIMIT \($0)" } ?? ""
    return try Row.fetchAll(
      database, sql: "SELECT id, since FROM (\(sql)) WHERE since <= ? ORDER BY since, id\(rest)",
      arguments: [Instant.text(limit)]
    ).map { row in
      guard let since = Instant.date(row["since"]) else { throw StoreError.unreadable(table: rule.rawValue) }
      return DueItem(id: row["id"], since: since)
    }
  }

  /// What a rule is about, whatever its age: `id` and `since`.
  private static func due(_ rule: RetentionRule) -> String? {
    switch rule {
    case .pictures: pictures
    case .cases: cases("('withdrawn', 'lapsed', 'superseded')", since: ended)
    case .rejected: cases("('rejected')", since: "announced")
    case .notes:
      """
      SELECT application.id, announced AS since FROM application WHERE announced IS NOT NULL AND \(isFinal)
        AND EXISTS (SELECT 1 FROM note WHERE note.application = application.id)
      """
    case .mails:
      "SELECT id, changed AS since FROM outbox WHERE erased IS NULL AND state IN ('sent', 'cancelled')"
    case .links: links
    case .bounces: "SELECT id, handled AS since FROM bounce WHERE handled IS NOT NULL"
    case .quarantine:
      """
      SELECT id, read_at AS since FROM bundle
      WHERE outcome = 'quarantined' AND erased IS NULL AND settled IS NOT NULL
      """
    case .refusals:
      """
      SELECT refusal.id, read_at AS since FROM refusal JOIN bundle ON bundle.id = bundle
      WHERE outcome <> 'quarantined'
      """
    case .looks:
      """
      SELECT sequence AS id, json_extract(entry, '$.at') AS since FROM audit_entry
      WHERE subject = '\(AuditDraft.anyStudent)'
        AND EXISTS (SELECT 1 FROM audit_opening WHERE audit_opening.sequence = audit_entry.sequence)
      """
    case .passwordFailures: "SELECT 0 AS id, last AS since FROM credential_failure"
    case .importFailures: "SELECT 0 AS id, last AS since FROM import_failure"
    case .bundles, .mailFiles, .receiptFiles, .accountFiles, .auditFiles, .reportFiles: nil
    }
  }

  /// The mail of a decision starts the time; where none was sent, the end of the application does.
  private static let pictures = """
    SELECT application.id, coalesce(announced, \(ended)) AS since FROM evidence_key
    JOIN application ON application.id = evidence_key.application
    WHERE \(isFinal) AND (state IN ('approved', 'rejected') AND announced IS NOT NULL
      OR state = 'returned' AND corrected IS NOT NULL OR state IN ('withdrawn', 'lapsed', 'superseded'))
    """

  private static func cases(_ states: String, since: String) -> String {
    """
    SELECT application.id, \(since) AS since FROM application
    WHERE state IN \(states) AND erased IS NULL AND \(isFinal)
      AND NOT EXISTS (SELECT 1 FROM outbox
        WHERE outbox.application = application.id AND outbox.state IN ('prepared', 'handing-over'))
      AND NOT EXISTS (SELECT 1 FROM account_number WHERE account_number.application = application.id)
    """
  }

  /// When an application ended without a decision of its own, by the log.
  private static let ended = """
    (SELECT max(json_extract(entry, '$.at')) FROM audit_entry WHERE subject = 'application:' || application.id
      AND json_extract(entry, '$.action') IN
        ('application.withdrawn', 'application.lapsed', 'application.superseded'))
    """

  /// Nobody is to decide about it any more, nor about one that took its place, whose reviewers look back at it.
  private static let isFinal = """
    NOT EXISTS (SELECT 1 FROM correction WHERE correction.application = application.id)
    AND NOT EXISTS (SELECT 1 FROM application AS next
      WHERE (next.mends = application.id OR next.corrects = application.id)
      AND (next.state IN ('waiting', 'proposed')
        OR next.state IN ('approved', 'rejected', 'returned') AND next.announced IS NULL))
    """

  /// The deadline of a returned application is that of its link: as long as it waits, the link is kept.
  private static let links = """
    SELECT id, since FROM (
      SELECT id, min(coalesce(spent, '9'), coalesce(voided, '9'), expires) AS since, purpose, application FROM link)
    WHERE NOT (purpose = 'resubmission' AND application IN (SELECT id FROM application WHERE state = 'returned'))
    """

  /// The name under which a quarantined bundle lies; nil where it is not there, or a later one lies under its name.
  public func quarantinePlace(of id: Int64) throws -> String? {
    try database.value(
      """
      SELECT place FROM bundle WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM bundle AS later
        WHERE later.place = bundle.place AND later.outcome = 'quarantined' AND later.id > ?1)
      """, [id])
  }

  /// When a mail of this key left; nil where none did.
  public func departure(ofMail key: String) throws -> Date? {
    try database.value("SELECT changed FROM outbox WHERE key = ? AND state = 'sent'", [key]).flatMap(Instant.date)
  }

  /// When an account file was put in place; nil where it is not.
  public func placing(ofAccountFile sequence: Int64) throws -> Date? {
    try database.value("SELECT placed FROM account_file WHERE sequence = ?", [sequence]).flatMap(Instant.date)
  }

  /// When a page of this name was laid into `export/reports`, by the log; nil where none was.
  public func placing(ofReport name: String) throws -> Date? {
    try database.value(
      """
      SELECT json_extract(entry, '$.at') FROM audit_entry WHERE subject = ? AND json_valid(entry)
      ORDER BY sequence DESC LIMIT 1
      """, [AuditDraft.subject(ofReport: name)]
    ).flatMap(Instant.date)
  }

  /// When a receipt of this name was put in place; nil where none was.
  public func placing(ofReceipt name: String) throws -> Date? {
    try database.value("SELECT max(settled) FROM bundle WHERE receipt_name = ?", [name]).flatMap(Instant.date)
  }
}
