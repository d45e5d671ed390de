import Domain
import Foundation
import GRDB

extension Reading {
  /// The account of this id.
  public func account(_ id: String) throws -> Account? {
    try Row.fetchOne(database, sql: "SELECT * FROM account WHERE id = ?", arguments: [id]).map(decodeAccount)
  }

  /// The account that has this address, closed ones aside.
  public func account(email key: String) throws -> Account? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM account WHERE email_key = ? AND status <> 'closed'", arguments: [key]
    ).map(decodeAccount)
  }

  /// The account that this student record is linked to.
  public func account(record key: RecordKey) throws -> Account? {
    try Row.fetchOne(
      database,
      sql: "SELECT account.* FROM account JOIN account_number ON account.id = account WHERE source = ? AND number = ?",
      arguments: [key.source, key.number]
    ).map(decodeAccount)
  }

  /// The accounts that the portal has not heard of in their present form; pending ones aside.
  public func unpublishedAccounts() throws -> [Account] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM account WHERE unpublished AND status <> 'pending' ORDER BY created, id"
    ).map(decodeAccount)
  }

  /// All accounts that the portal may know, oldest first.
  public func accounts() throws -> [Account] {
    try Row.fetchAll(database, sql: "SELECT * FROM account ORDER BY created, id").map(decodeAccount)
  }

  private func decodeAccount(_ row: Row) throws -> Account {
    let id: String = row["id"]
    guard let email = EmailAddress(row["email"]), let status = AccountStatus(rawValue: row["status"]),
      let created = Instant.date(row["created"])
    else { throw StoreError.unreadable(table: "account") }
    let enrolments = try String.fetchAll(
      database, sql: "SELECT content FROM account_number WHERE account = ? ORDER BY source, number", arguments: [id]
    ).map { try JSONColumn.value(LinkedEnrolment.self, from: $0, table: "account_number") }
    return Account(
      id: id, email: email, status: status,
      name: try JSONColumn.value(PersonName.self, from: row["content"], table: "account"), enrolments: enrolments,
      mustChange: row["must_change"], credentialsChanged: (row["credentials_changed"] as String?).flatMap(Instant.date),
      password: row["password"], secondPassword: row["second_password"],
      firstPasswordExpires: (row["first_password_expires"] as String?).flatMap(Instant.date), created: created)
  }
}

extension Writing {
  /// Stores a new account and its student numbers; the schema refuses an address or a number that is taken.
  public func insertAccount(_ account: Account) throws {
    try database.execute(
      sql: """
        INSERT INTO account (id, email, email_key, status, content, created, must_change, unpublished)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
        """,
      arguments: [
        account.id, account.email.asWritten, account.email.key, account.status.rawValue,
        try JSONColumn.text(account.name), Instant.text(account.created), account.mustChange,
      ])
    for enrolment in account.enrolments {
      try database.execute(
        sql: "INSERT INTO account_number VALUES (?, ?, ?, ?, ?)",
        arguments: [
          enrolment.record.source, enrolment.record.number, account.id, enrolment.application,
          try JSONColumn.text(enrolment),
        ])
    }
    try record(
      AuditDraft(
        .accountCreated, subject: "account:\(account.id)",
        facts: ["applications": .list(account.enrolments.map { String($0.application) })],
        personal: [
          "email": account.email.asWritten,
          "student_numbers": account.enrolments.map(\.record.qualified).joined(separator: "\n"),
        ]))
  }

  /// Gives a pending account its first password, which makes it active.
  public func activateAccount(_ id: String, firstPassword hash: String, expires: Date) throws {
    let now = Instant.text(scribe.moment)
    try database.execute(
      sql: """
        UPDATE account SET status = 'active', password = ?, must_change = 1, credentials_changed = ?,
        first_password_expires = ?, unpublished = 1 WHERE id = ?
        """, arguments: [hash, now, Instant.text(expires), id])
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
      try database.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [id])
      try record(
        AuditDraft(
          .accountVoided, subject: "account:\(id)", facts: ["application": .number(application)]))
    }
  }
}
