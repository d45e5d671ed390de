import Domain
import Foundation
import GRDB

extension Reading {
  /// The applications that are known to be of an account's holder: those that it rests on, those that its links brought, and
  /// those that they mend or are mended by, or correct.
  ///
  /// Others with the same address or record may be somebody else's: they are not among them. One that a living account
  /// rests on after a merging belongs to that one.
  public func casesOfPerson(withAccount id: String) throws -> [Case] {
    var ids = try restingCases(of: id)
    ids.formUnion(
      try Int64.fetchSet(database, sql: "SELECT id FROM application WHERE account = ?", arguments: [id]))
    var fresh = ids
    while !fresh.isEmpty {
      var next: Set<CaseID> = []
      for file in fresh {
        next.formUnion(
          try Int64.fetchSet(
            database,
            sql: """
              SELECT id FROM application WHERE mends = ?1 OR corrects = ?1
              UNION SELECT mends FROM application WHERE id = ?1 AND mends IS NOT NULL
              UNION SELECT corrects FROM application WHERE id = ?1 AND corrects IS NOT NULL
              """, arguments: [file]))
      }
      fresh = next.subtracting(ids)
      ids.formUnion(fresh)
    }
    return try ids.sorted().compactMap { try caseFile($0) }.filter { file in
      try !restsElsewhere(file.id, than: id)
    }
  }

  /// What the log of an account says that it rests on: applications that made it, or linked a number that stayed.
  private func restingCases(of id: String) throws -> Set<CaseID> {
    let made = try Int64.fetchSet(
      database,
      sql: """
        SELECT CAST(made.value AS INTEGER) FROM audit_entry, json_each(entry, '$.facts.applications') AS made
        WHERE subject = ? AND json_extract(entry, '$.action') = 'account.created'
        """, arguments: [AuditDraft.subject(ofAccount: id)])
    let linked = try Int64.fetchSet(
      database,
      sql: """
        SELECT json_extract(entry, '$.facts.application') AS linked FROM audit_entry
        JOIN application ON application.id = linked
        WHERE subject = ? AND json_extract(entry, '$.action') IN ('account.number-linked', 'account.address-reserved')
          AND application.state = 'approved' AND application.announced IS NOT NULL AND application.corrected IS NULL
        """, arguments: [AuditDraft.subject(ofAccount: id)])
    return made.union(linked)
  }

  private func restsElsewhere(_ file: CaseID, than id: String) throws -> Bool {
    try database.value("SELECT 1 FROM account_number WHERE application = ? AND account <> ?", [file, id]) ?? false
  }

  /// Whether a mail about an account or one of these applications has not left.
  public func hasMailUnderWay(ofAccount id: String, cases: [CaseID]) throws -> Bool {
    let marks = databaseQuestionMarks(count: cases.count)
    let arguments: StatementArguments = [id]
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM outbox WHERE state IN ('prepared', 'handing-over')
          AND (account = ? OR application IN (\(marks))))
        """, arguments: arguments + StatementArguments(cases)) ?? false
  }

  /// Applications with the same address or student record that may be the same person's, or somebody else's.
  public func casesLike(_ account: Account, besides ids: Set<CaseID>) throws -> [CaseID] {
    var found = try Int64.fetchSet(
      database, sql: "SELECT id FROM application WHERE email_key = ?", arguments: [account.email.key])
    for enrolment in account.enrolments {
      found.formUnion(
        try Int64.fetchSet(
          database, sql: "SELECT id FROM application WHERE json_extract(assessment, '$.record') = ?",
          arguments: [try JSONColumn.text(enrolment.record)]))
    }
    return found.subtracting(ids).sorted()
  }
}

extension Writing {
  /// Takes out of a closed account, and of what lies beside it, all that says whose it was; the portal hears of it.
  public func eraseAccount(_ account: Account) throws {
    let id = account.id
    var keys = try String.fetchSet(
      database, sql: "SELECT email_key FROM account_address WHERE account = ?", arguments: [id])
    keys.insert(account.email.key)
    // What was mailed to an address that is another account's now is that one's.
    for key in keys where try reading.account(email: key) == nil { try eraseTraces(ofAddress: key) }
    let mails = try Int64.fetchAll(
      database, sql: "SELECT id FROM outbox WHERE account = ? AND erased IS NULL", arguments: [id])
    try eraseMails(mails)
    for table in ["account_address", "account_proposal", "link"] {
      try database.run("DELETE FROM \(table) WHERE account = ?", [id])
    }
    let blank = account.erased
    try database.run(
      """
      UPDATE account SET email = ?, email_key = '', content = ?, profile = ?, caution = NULL, password = NULL,
        second_password = NULL, first_password = NULL, first_password_expires = NULL, next_email = NULL,
        next_email_key = NULL, unpublished = 1, erased = ? WHERE id = ?
      """,
      [
        blank.email.asWritten, try JSONColumn.text(blank.name), try JSONColumn.text(blank.profile),
        Instant.text(scribe.moment), id,
      ])
    try eraseOpenings(of: AuditDraft.subject(ofAccount: id))
  }

  /// What was mailed to an address before there was an account, and who failed to sign in with it.
  private func eraseTraces(ofAddress key: String) throws {
    let mails = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM outbox WHERE recipient_key = ? AND application IS NULL AND account IS NULL AND erased IS NULL
        """, arguments: [key])
    try eraseMails(mails)
    try database.run("DELETE FROM link WHERE email_key = ? AND application IS NULL AND account IS NULL", [key])
    try database.run("DELETE FROM credential_failure WHERE email_key = ?", [key])
  }
}
