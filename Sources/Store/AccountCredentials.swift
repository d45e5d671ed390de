import Domain
import Foundation
import GRDB

extension Writing {
  /// Gives an account a first password, in place of whatever it had; a pending one becomes active with it.
  public func setFirstPassword(_ hash: String, of id: String, expires: Date) throws {
    try database.execute(
      sql: """
        UPDATE account SET status = CASE status WHEN 'pending' THEN 'active' ELSE status END, password = ?1,
        first_password = ?1, second_password = NULL, must_change = 1, credentials_changed = ?2,
        first_password_expires = ?3, unpublished = 1 WHERE id = ?4
        """, arguments: [hash, Instant.text(scribe.moment), Instant.text(expires), id])
    try record(
      AuditDraft(
        .firstPasswordIssued, subject: AuditDraft.subject(ofAccount: id),
        facts: ["expires": .text(Instant.text(expires))]))
  }

  /// Replaces passwords that their holder chose; nil leaves one as it is.
  public func setPasswords(_ password: String?, second: String?, of id: String, by way: String) throws {
    try database.execute(
      sql: """
        UPDATE account SET password = coalesce(?, password), second_password = coalesce(?, second_password),
        must_change = 0, credentials_changed = ?, first_password_expires = NULL, unpublished = 1 WHERE id = ?
        """, arguments: [password, second, Instant.text(scribe.moment), id])
    let changed = [password.map { _ in "password" }, second.map { _ in "second-password" }].compactMap(\.self)
    try record(
      AuditDraft(
        .passwordsChanged, subject: AuditDraft.subject(ofAccount: id),
        facts: ["changed": .list(changed), "by": .text(way)]))
  }

  /// Takes back a first password that nobody has replaced; true if there was one.
  public func voidFirstPassword(of id: String) throws -> Bool {
    try database.execute(
      sql: "UPDATE account SET password = NULL, unpublished = 1 WHERE id = ? AND must_change AND password IS NOT NULL",
      arguments: [id])
    return database.changesCount > 0
  }

  /// Takes back all passwords: whoever chose them may not be the holder.
  public func voidPasswords(of id: String) throws {
    try database.execute(
      sql: """
        UPDATE account SET password = NULL, second_password = NULL, must_change = 1, credentials_changed = ?, unpublished = 1
        WHERE id = ?
        """, arguments: [Instant.text(scribe.moment), id])
  }

  /// Takes back the first passwords that ran out; returns whose.
  public func expireFirstPasswords() throws -> [String] {
    let ids = try String.fetchAll(
      database,
      sql: """
        SELECT id FROM account WHERE must_change AND password IS NOT NULL AND first_password_expires <= ?
        AND status <> 'pending' ORDER BY id
        """, arguments: [Instant.text(scribe.moment)])
    for id in ids where try voidFirstPassword(of: id) {
      try record(AuditDraft(.firstPasswordExpired, subject: AuditDraft.subject(ofAccount: id)))
    }
    return ids
  }
}

// Addresses.

extension Writing {
  /// Keeps an address for the account that an approved application is about to give it; nil gives it back.
  public func reserveAddress(_ email: EmailAddress?, for id: String, by application: CaseID) throws {
    try database.execute(
      sql: "UPDATE account SET next_email = ?, next_email_key = ? WHERE id = ?",
      arguments: [email?.asWritten, email?.key, id])
    try record(
      AuditDraft(
        .addressReserved, subject: AuditDraft.subject(ofAccount: id),
        facts: ["application": .number(application), "reserved": .text(email == nil ? "no" : "yes")],
        personal: email.map { ["email": $0.asWritten] } ?? [:]))
  }

  /// Keeps an address as one that an account had: its holder is told there too of what touches the account.
  public func keepAddress(_ email: EmailAddress, of id: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO account_address (account, email, email_key, until) VALUES (?, ?, ?, ?)",
      arguments: [id, email.asWritten, email.key, Instant.text(scribe.moment)])
  }

  /// Knows an address no longer as one that an account had: it never was its holder's.
  public func dropAddress(_ email: EmailAddress, of id: String) throws {
    try database.execute(
      sql: "DELETE FROM account_address WHERE account = ? AND email_key = ?", arguments: [id, email.key])
  }

  /// Knows the addresses no longer that an account had until `moment` or later: they never were its holder's.
  public func dropAddresses(of id: String, since moment: Date) throws {
    try database.execute(
      sql: "DELETE FROM account_address WHERE account = ? AND until >= ?", arguments: [id, Instant.text(moment)])
  }

  /// Gives an account another address, and keeps the one before as one that it had.
  public func setAddress(_ email: EmailAddress, of account: Account) throws {
    try database.execute(
      sql: """
        UPDATE account SET email = ?, email_key = ?, next_email = NULL, next_email_key = NULL, unpublished = 1
        WHERE id = ?
        """, arguments: [email.asWritten, email.key, account.id])
    try keepAddress(account.email, of: account.id)
    try dropAddress(email, of: account.id)
    try record(
      AuditDraft(
        .addressChanged, subject: AuditDraft.subject(ofAccount: account.id),
        personal: ["email": email.asWritten, "email_before": account.email.asWritten]))
  }
}

// Wrong current passwords.

extension Reading {
  /// What went wrong with the passwords that were stated for an address.
  public func credentialFailures(of key: String) throws -> CredentialFailures {
    let row = try Row.fetchOne(
      database, sql: "SELECT count, locks, locked_until FROM credential_failure WHERE email_key = ?", arguments: [key])
    return row.map {
      CredentialFailures(
        count: $0["count"], locks: $0["locks"], lockedUntil: ($0["locked_until"] as String?).flatMap(Instant.date))
    } ?? CredentialFailures()
  }
}

extension Writing {
  /// Stores what went wrong; nil forgets it.
  ///
  /// Like claims, counts are no history.
  public func setCredentialFailures(_ failures: CredentialFailures?, of key: String) throws {
    guard let failures else {
      try database.execute(sql: "DELETE FROM credential_failure WHERE email_key = ?", arguments: [key])
      return
    }
    try database.execute(
      sql:
        "INSERT OR REPLACE INTO credential_failure (email_key, count, locks, locked_until, last) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        key, failures.count, failures.locks, failures.lockedUntil.map(Instant.text), Instant.text(scribe.moment),
      ])
  }

  /// Forgets what nobody tried again for a while: most of it are addresses without an account.
  public func forgetCredentialFailures(before moment: Date) throws {
    try database.execute(sql: "DELETE FROM credential_failure WHERE last < ?", arguments: [Instant.text(moment)])
  }
}
