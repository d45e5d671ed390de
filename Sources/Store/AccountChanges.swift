import Domain
import Foundation
import GRDB

extension Writing {
  /// Stores a new account and its student numbers; the schema refuses an address or a number that is taken.
  public func insertAccount(_ account: Account) throws {
    try database.execute(
      sql: """
        INSERT INTO account (id, email, email_key, status, content, created, must_change, unpublished, profile)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
        """,
      arguments: [
        account.id, account.email.asWritten, account.email.key, account.status.rawValue,
        try JSONColumn.text(account.name), Instant.text(account.created), account.mustChange,
        try JSONColumn.text(account.profile),
      ])
    for enrolment in account.enrolments { try insertNumber(enrolment, of: account.id) }
    try record(
      AuditDraft(
        .accountCreated, subject: AuditDraft.subject(ofAccount: account.id),
        facts: ["applications": .list(account.enrolments.map { String($0.application) })],
        personal: [
          "email": account.email.asWritten,
          "student_numbers": account.enrolments.map(\.record.qualified).joined(separator: "\n"),
        ]))
  }

  /// Removes an account that an undone approval had made: nobody has heard of it.
  public func removePendingAccount(of application: CaseID) throws {
    let ids = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT account.id FROM account JOIN account_number ON account.id = account
        WHERE application = ? AND status = 'pending'
        """, arguments: [application])
    for id in ids {
      // What is said of it stays in the log; rows that point to it would keep it.
      try database.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [id])
      try record(
        AuditDraft(
          .accountVoided, subject: AuditDraft.subject(ofAccount: id), facts: ["application": .number(application)]))
    }
  }

  /// Changes how an account stands.
  public func setStatus(_ status: AccountStatus, of id: String, reason: String?) throws {
    try database.execute(
      sql: "UPDATE account SET status = ?, unpublished = 1 WHERE id = ?", arguments: [status.rawValue, id])
    try record(
      AuditDraft(
        .statusChanged, subject: AuditDraft.subject(ofAccount: id), facts: ["status": .text(status.rawValue)],
        personal: reason.map { ["reason": $0] } ?? [:]))
  }

  /// Puts a caution on an account; nil takes it off.
  ///
  /// What it says stands in the account, and in the log as a commitment.
  public func setCaution(_ text: String?, of id: String) throws {
    try database.execute(sql: "UPDATE account SET caution = ? WHERE id = ?", arguments: [text, id])
    try record(
      AuditDraft(
        .cautionSet, subject: AuditDraft.subject(ofAccount: id), facts: ["caution": .text(text == nil ? "no" : "yes")],
        personal: text.map { ["caution": $0] } ?? [:]))
  }

  /// Stores another profile and name of an account, and in the log which items changed.
  public func setProfile(of account: Account, changed items: [AccountItem]) throws {
    try database.execute(
      sql: "UPDATE account SET content = ?, profile = ?, unpublished = max(unpublished, ?) WHERE id = ?",
      // Of all that can change, the name alone is published.
      arguments: [
        try JSONColumn.text(account.name), try JSONColumn.text(account.profile), items.contains(.name), account.id,
      ])
    try record(
      AuditDraft(
        .profileChanged, subject: AuditDraft.subject(ofAccount: account.id),
        facts: ["items": .list(items.map(\.rawValue))],
        personal: items.contains(.name) ? ["name": account.name.display] : [:]))
  }
}

// Student numbers.

extension Writing {
  /// Links a student number to an account; while pending, the portal does not hear of it.
  public func linkNumber(_ enrolment: LinkedEnrolment, to id: String) throws {
    try insertNumber(enrolment, of: id)
    if !enrolment.isPending { try markUnpublished(id) }
    try record(
      AuditDraft(
        .numberLinked, subject: AuditDraft.subject(ofAccount: id),
        facts: [
          "application": .number(enrolment.application), "pending": .text(enrolment.isPending ? "yes" : "no"),
        ], personal: ["student_number": enrolment.record.qualified]))
  }

  /// Publishes the pending numbers that an application brought an account.
  public func confirmNumbers(of application: CaseID, in id: String) throws {
    try database.execute(
      sql: "UPDATE account_number SET pending = 0 WHERE account = ? AND application = ? AND pending",
      arguments: [id, application])
    try markUnpublished(id)
  }

  /// Unlinks the numbers that rest on an application; returns the accounts that had them.
  @discardableResult
  public func unlinkNumbers(of application: CaseID, pendingOnly: Bool) throws -> [String] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT account, source, number, pending FROM account_number WHERE application = ? AND (pending OR NOT ?)",
      arguments: [application, pendingOnly])
    for row in rows {
      let (id, key): (String, RecordKey) = (row["account"], RecordKey(source: row["source"], number: row["number"]))
      try database.execute(
        sql: "DELETE FROM account_number WHERE source = ? AND number = ?", arguments: [key.source, key.number])
      if !(row["pending"] as Bool) { try markUnpublished(id) }
      try record(
        AuditDraft(
          .numberUnlinked, subject: AuditDraft.subject(ofAccount: id), facts: ["application": .number(application)],
          personal: ["student_number": key.qualified]))
    }
    return rows.map { $0["account"] }
  }

  /// Unlinks all numbers of an account that is closed, so that the person can apply anew.
  public func unlinkAllNumbers(of id: String) throws {
    let numbers = try reading.account(id)?.enrolments ?? []
    try database.execute(sql: "DELETE FROM account_number WHERE account = ?", arguments: [id])
    for number in numbers {
      try record(
        AuditDraft(
          .numberUnlinked, subject: AuditDraft.subject(ofAccount: id),
          facts: ["application": .number(number.application)], personal: ["student_number": number.record.qualified]))
    }
  }

  /// Moves all numbers of an account to another.
  public func moveNumbers(from id: String, to target: String) throws {
    try database.execute(sql: "UPDATE account_number SET account = ? WHERE account = ?", arguments: [target, id])
    try markUnpublished(id)
    try markUnpublished(target)
    try record(
      AuditDraft(
        .accountMerged, subject: AuditDraft.subject(ofAccount: target), facts: ["from": .text("account:\(id)")]))
  }

  /// The portal has to be told of an account.
  func markUnpublished(_ id: String) throws {
    try database.execute(sql: "UPDATE account SET unpublished = 1 WHERE id = ?", arguments: [id])
  }

  private func insertNumber(_ enrolment: LinkedEnrolment, of id: String) throws {
    try database.execute(
      sql:
        "INSERT INTO account_number (source, number, account, application, content, pending) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        enrolment.record.source, enrolment.record.number, id, enrolment.application, try JSONColumn.text(enrolment),
        enrolment.isPending,
      ])
  }
}

extension AuditDraft {
  /// The subject of an entry about an account.
  public static func subject(ofAccount id: String) -> String { "account:\(id)" }
}
