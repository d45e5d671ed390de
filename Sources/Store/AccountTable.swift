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

  /// The accounts that have an address or are about to get it, closed ones aside.
  public func accounts(claiming key: String) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql:
        "SELECT id FROM account WHERE email_key = ?1 AND status <> 'closed' UNION SELECT id FROM account WHERE next_email_key = ?1",
      arguments: [key])
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

  /// Other addresses that the account had, as they were written, the newest first; those that another account has are left out.
  public func earlierAddresses(of id: String) throws -> [EmailAddress] {
    try String.fetchAll(
      database,
      sql: """
        SELECT email FROM account_address WHERE account = ? AND NOT EXISTS
          (SELECT 1 FROM account WHERE account.email_key = account_address.email_key AND status <> 'closed')
        ORDER BY until DESC, email_key
        """, arguments: [id]
    ).compactMap { EmailAddress($0) }
  }

  /// The address of an account that `email` replaced at `moment`; nil if it is the account's again, or another's.
  public func address(of id: String, replacedBy email: EmailAddress, at moment: Date) throws -> EmailAddress? {
    try String.fetchOne(
      database,
      sql: """
        SELECT email FROM account_address WHERE account = ? AND until = ? AND email_key <> ? AND NOT EXISTS
          (SELECT 1 FROM account WHERE account.email_key = account_address.email_key AND status <> 'closed')
        """, arguments: [id, Instant.text(moment), email.key]
    ).flatMap { EmailAddress($0) }
  }

  private func decodeAccount(_ row: Row) throws -> Account {
    let id: String = row["id"]
    guard let email = EmailAddress(row["email"]), let status = AccountStatus(rawValue: row["status"]),
      let created = Instant.date(row["created"])
    else { throw StoreError.unreadable(table: "account") }
    return Account(
      id: id, email: email, status: status,
      name: try JSONColumn.value(PersonName.self, from: row["content"], table: "account"),
      enrolments: try enrolments(of: id),
      profile: try JSONColumn.value(AccountProfile.self, from: row["profile"], table: "account"),
      caution: row["caution"], nextEmail: (row["next_email"] as String?).flatMap { EmailAddress($0) },
      mustChange: row["must_change"], credentialsChanged: (row["credentials_changed"] as String?).flatMap(Instant.date),
      password: row["password"], secondPassword: row["second_password"], firstPassword: row["first_password"],
      firstPasswordExpires: (row["first_password_expires"] as String?).flatMap(Instant.date), created: created)
  }

  private func enrolments(of id: String) throws -> [LinkedEnrolment] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT content, pending FROM account_number WHERE account = ? ORDER BY source, number"), arguments: [id])
    return try rows.map { row in
      var enrolment = try JSONColumn.value(LinkedEnrolment.self, from: row["content"], table: "account_number")
      enrolment.isPending = row["pending"]
      return enrolment
    }
  }
}
