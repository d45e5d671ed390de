import Domain
import Foundation
import GRDB

extension Reading {
  /// Mails in these states, the earliest due first.
  public func notices(in states: Set<NoticeState>) throws -> [Notice] {
    let marks = databaseQuestionMarks(count: states.count)
    return try notices(
      where: "state IN (\(marks)) ORDER BY due, id", StatementArguments(states.map(\.rawValue).sorted()))
  }

  /// Mails about a case, oldest first.
  public func notices(about id: CaseID) throws -> [Notice] {
    try notices(where: "application = ? ORDER BY id", [id])
  }

  /// The mail of this key.
  public func notice(key: String) throws -> Notice? { try notices(where: "key = ?", [key]).first }

  private func notices(where condition: String, _ arguments: StatementArguments) throws -> [Notice] {
    try Row.fetchAll(database, sql: "SELECT * FROM outbox WHERE \(condition)", arguments: arguments).map { row in
      guard let purpose = NoticePurpose(rawValue: row["purpose"]), let state = NoticeState(rawValue: row["state"]),
        let recipient = EmailAddress(row["recipient"]), let due = Instant.date(row["due"])
      else { throw StoreError.unreadable(table: "outbox") }
      return Notice(
        key: row["key"], application: row["application"], account: row["account"], purpose: purpose,
        recipient: recipient, subject: row["subject"], body: row["body"], due: due, state: state)
    }
  }
}

extension Writing {
  /// Stores a mail that was rendered.
  public func insertNotice(_ notice: Notice) throws {
    let now = Instant.text(scribe.moment)
    try database.execute(
      sql: """
        INSERT INTO outbox (key, application, account, purpose, recipient, subject, body, prepared, due, state, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'prepared', ?)
        """,
      arguments: [
        notice.key, notice.application, notice.account, notice.purpose.rawValue, notice.recipient.asWritten,
        notice.subject, notice.body, now, Instant.text(notice.due), now,
      ])
    try recordNotice(.mailPrepared, notice, personal: ["recipient": notice.recipient.asWritten])
  }

  /// Moves a mail from one state to the next; false if it was not in `from` any more.
  public func moveNotice(_ notice: Notice, from: NoticeState, to next: NoticeState) throws -> Bool {
    try database.execute(
      sql: "UPDATE outbox SET state = ?, changed = ? WHERE key = ? AND state = ?",
      arguments: [next.rawValue, Instant.text(scribe.moment), notice.key, from.rawValue])
    guard database.changesCount == 1 else { return false }
    switch next {
    case .prepared: break
    case .handingOver: try recordNotice(.mailHandedOver, notice)
    case .sent: try recordNotice(.mailSent, notice)
    case .cancelled: try recordNotice(.mailCancelled, notice)
    }
    return true
  }

  private func recordNotice(_ action: AuditAction, _ notice: Notice, personal: [String: String] = [:]) throws {
    try record(
      AuditDraft(
        action, subject: notice.application.map(AuditDraft.subject) ?? "mail:\(notice.key)",
        facts: ["key": .text(notice.key), "purpose": .text(notice.purpose.rawValue)], personal: personal))
  }
}
