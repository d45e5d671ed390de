import Domain
import Foundation
import GRDB

/// A one-time link, without its token.
public struct Link: Hashable, Sendable {
  /// Its number here.
  public var id: Int64
  /// What it is for.
  public var purpose: LinkPurpose
  /// The application that it mends, or whose approval it objects to.
  public var application: CaseID?
  /// The account that it is about.
  public var account: String?
  /// The folded address that it was mailed to.
  public var emailKey: String
  /// That address as it was written.
  public var email: EmailAddress?
  /// When it ends.
  public var expires: Date
}

/// A link about to be made.
public struct NewLink: Sendable {
  /// The hash of its token.
  public var hash: String
  /// What it is for.
  public var purpose: LinkPurpose
  /// The application that it mends, or whose approval it objects to.
  public var application: CaseID?
  /// The account that it is about.
  public var account: String?
  /// The address that it is mailed to.
  public var email: EmailAddress
  /// The mail that carries it.
  public var mail: String
  /// When it ends.
  public var expires: Date

  /// Puts a link together.
  public init(
    hash: String, purpose: LinkPurpose, application: CaseID?, account: String?, email: EmailAddress, mail: String,
    expires: Date
  ) {
    self.hash = hash
    self.purpose = purpose
    self.application = application
    self.account = account
    self.email = email
    self.mail = mail
    self.expires = expires
  }
}

extension Reading {
  /// The link of this token hash, if it was neither spent nor voided and lives for a request that was sent at `submitted`
  /// and is judged at `moment` (manual: links, section 2).
  public func liveLink(hash: String, submitted: Date, at moment: Date) throws -> Link? {
    let judged = max(submitted, moment.addingTimeInterval(-ServiceRules.transport))
    let row = try Row.fetchOne(
      database,
      sql: "SELECT * FROM link WHERE hash = ? AND spent IS NULL AND voided IS NULL AND expires > ?",
      arguments: [hash, Instant.text(judged)])
    return row.flatMap { row in
      guard let purpose = LinkPurpose(rawValue: row["purpose"]), let expires = Instant.date(row["expires"]) else {
        return nil
      }
      return Link(
        id: row["id"], purpose: purpose, application: row["application"], account: row["account"],
        emailKey: row["email_key"], email: (row["email"] as String?).flatMap { EmailAddress($0) }, expires: expires)
    }
  }

  /// How many links of a purpose live for an address at `moment`, with those whose mail has not been handed over.
  public func liveLinks(_ purpose: LinkPurpose, email key: String, at moment: Date, mails: [NoticePurpose]) throws
    -> Int
  {
    let live =
      try Int.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT count(*) FROM link WHERE email_key = ? AND purpose = ? AND spent IS NULL AND voided IS NULL
            AND expires > ?
            """), arguments: [key, purpose.rawValue, Instant.text(moment)]) ?? 0
    return try live + countMails(mails, to: key, condition: "state = 'prepared'", [])
  }

  /// Whether the link that a mail carried was neither spent nor voided by anybody's deed; it may have run out, or have been
  /// stopped with all others as the home was put back to a backup.
  public func linkStands(ofMail key: String) throws -> Bool {
    try database.value(
      "SELECT 1 FROM link WHERE mail = ? AND spent IS NULL AND (voided IS NULL OR restored IS NOT NULL)", [key])
      ?? false
  }

  /// When the last link to submit an application again ends; nil if there is none that can be used.
  public func resubmissionDeadline(of id: CaseID) throws -> Date? {
    try String.fetchOne(
      database,
      sql: "SELECT max(expires) FROM link WHERE application = ? AND purpose = 'resubmission' AND spent IS NULL",
      arguments: [id]
    ).flatMap(Instant.date)
  }
}

extension Writing {
  /// Stores a new link by the hash of its token.
  public func insertLink(_ link: NewLink) throws {
    try database.run(
      """
      INSERT INTO link (hash, purpose, application, account, email_key, email, mail, issued, expires)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        link.hash, link.purpose.rawValue, link.application, link.account, link.email.key, link.email.asWritten,
        link.mail, Instant.text(scribe.moment), Instant.text(link.expires),
      ])
    try record(
      AuditDraft(
        .linkIssued, subject: link.subject,
        facts: [
          "purpose": .text(link.purpose.rawValue), "expires": .text(Instant.text(link.expires)),
          "key": .text(link.mail),
        ]))
  }

  /// Spends a link and voids the others of its purpose for the same application, account and address.
  public func spend(_ link: Link) throws {
    let now = Instant.text(scribe.moment)
    try database.execute(sql: "UPDATE link SET spent = ? WHERE id = ?", arguments: [now, link.id])
    try database.execute(
      sql: """
        UPDATE link SET voided = ? WHERE purpose = ? AND application IS ? AND account IS ? AND email_key = ?
        AND spent IS NULL AND voided IS NULL
        """, arguments: [now, link.purpose.rawValue, link.application, link.account, link.emailKey])
  }

  /// Voids all links of an application that live.
  public func voidLinks(of id: CaseID) throws {
    try voidLinks(where: "application = ?", [id], subject: AuditDraft.subject(of: id))
  }

  /// Voids all links of an account that live, or those of one purpose, and cancels the mails that would make others.
  ///
  /// Of all purposes, a first password that waits to leave is as void as a link: but for that of a decision, which the one
  /// who decided takes back.
  public func voidLinks(ofAccount id: String, purpose: LinkPurpose? = nil) throws {
    let condition = purpose == nil ? "account = ?" : "account = ? AND purpose = ?"
    let arguments: StatementArguments = purpose.map { [id, $0.rawValue] } ?? [id]
    try voidLinks(where: condition, arguments, subject: AuditDraft.subject(ofAccount: id))
    for notice in try reading.notices(ofAccount: id, in: .prepared) where notice.isVoid(withLinksFor: purpose) {
      _ = try moveNotice(notice, from: .prepared, to: .cancelled)
    }
  }

  /// Voids the links that a mail carried.
  public func voidLinks(ofMail key: String) throws {
    try database.execute(
      sql: "UPDATE link SET voided = ? WHERE mail = ? AND spent IS NULL AND voided IS NULL",
      arguments: [Instant.text(scribe.moment), key])
  }

  private func voidLinks(where condition: String, _ arguments: StatementArguments, subject: String) throws {
    try database.execute(
      sql: "UPDATE link SET voided = ? WHERE \(condition) AND spent IS NULL AND voided IS NULL",
      arguments: [Instant.text(scribe.moment)] + arguments)
    let count = database.changesCount
    if count > 0 {
      try record(AuditDraft(.linksVoided, subject: subject, facts: ["links": .number(Int64(count))]))
    }
  }
}

extension Notice {
  /// Whether it would give what ends with the account's links for a purpose, or with all of them.
  fileprivate func isVoid(withLinksFor purpose: LinkPurpose?) -> Bool {
    if let made = self.purpose.link { return application == nil && (purpose == nil || purpose == made) }
    return self.purpose.givesFirstPassword && purpose == nil && (application == nil || resends != nil)
  }
}

extension NewLink {
  /// What the log files it under.
  fileprivate var subject: String {
    if let application { return AuditDraft.subject(of: application) }
    return account.map(AuditDraft.subject(ofAccount:)) ?? "mail:\(mail)"
  }
}
