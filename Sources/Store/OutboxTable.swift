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

  /// Mails about an account in one state, oldest first.
  public func notices(ofAccount id: String, in state: NoticeState) throws -> [Notice] {
    try notices(where: "account = ? AND state = ? ORDER BY id", [id, state.rawValue])
  }

  /// Mails about an account, oldest first.
  public func notices(ofAccount id: String) throws -> [Notice] { try notices(where: "account = ? ORDER BY id", [id]) }

  /// How many mails of these purposes to an address were prepared since `moment`, cancelled ones aside.
  public func mails(_ purposes: [NoticePurpose], to key: String, since moment: Date) throws -> Int {
    try countMails(purposes, to: key, condition: "prepared > ? AND state <> 'cancelled'", [Instant.text(moment)])
  }

  func countMails(
    _ purposes: [NoticePurpose], to key: String, condition: String, _ arguments: StatementArguments
  ) throws -> Int {
    let names = purposes.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let sql = "SELECT count(*) FROM outbox WHERE recipient_key = ? AND purpose IN (\(names)) AND \(condition)"
    return try Int.fetchOne(database.cachedStatement(sql: sql), arguments: [key] + arguments) ?? 0
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
        recipient: recipient, subject: row["subject"], body: row["body"], due: due, isFirm: row["firm"],
        resends: row["resends"], deadline: (row["deadline"] as String?).flatMap(Instant.date), state: state,
        isErased: row["erased"] != nil, withheld: (row["withheld"] as String?).flatMap(Instant.date))
    }
  }
}

extension Writing {
  /// Stores a mail that was rendered.
  public func insertNotice(_ notice: Notice) throws {
    let now = Instant.text(scribe.moment)
    try database.run(
      """
      INSERT INTO outbox (key, application, account, purpose, recipient, recipient_key, subject, body, prepared, due, firm,
        resends, deadline, state, changed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'prepared', ?)
      """,
      [
        notice.key, notice.application, notice.account, notice.purpose.rawValue, notice.recipient.asWritten,
        notice.recipient.key, notice.subject, notice.body, now, Instant.text(notice.due), notice.isFirm, notice.resends,
        notice.deadline.map(Instant.text), now,
      ])
    try recordNotice(.mailPrepared, notice, personal: ["recipient": notice.recipient.asWritten])
  }

  /// Lets a mail that has not left wait for longer.
  public func postpone(_ notice: Notice, to due: Date) throws {
    try database.run(
      "UPDATE outbox SET due = ?, changed = ? WHERE key = ? AND state = 'prepared'",
      [Instant.text(due), Instant.text(scribe.moment), notice.key])
  }

  /// Moves a mail from one state to the next; false if it was not in `from` any more.
  public func moveNotice(_ notice: Notice, from: NoticeState, to next: NoticeState) throws -> Bool {
    try database.run(
      "UPDATE outbox SET state = ?, changed = ? WHERE key = ? AND state = ?",
      [next.rawValue, Instant.text(scribe.moment), notice.key, from.rawValue])
    guard database.changesCount == 1 else { return false }
    switch next {
    case .prepared: break
    case .handingOver: try recordNotice(.mailHandedOver, notice)
    case .sent: try recordNotice(.mailSent, notice)
    case .cancelled: try recordNotice(.mailCancelled, notice)
    }
    return true
  }

  func recordNotice(
    _ action: AuditAction, _ notice: Notice, facts: [String: AuditFact] = [:], personal: [String: String] = [:]
  ) throws {
    let own: [String: AuditFact] = ["key": .text(notice.key), "purpose": .text(notice.purpose.rawValue)]
    try record(
      AuditDraft(
        action, subject: notice.auditSubject, facts: own.merging(facts) { $1 }, personal: personal))
  }
}

extension Notice {
  /// What the log files it under: its application, its account, or itself.
  fileprivate var auditSubject: String {
    if let application { return AuditDraft.subject(of: application) }
    return account.map(AuditDraft.subject(ofAccount:)) ?? "mail:\(key)"
  }
}
