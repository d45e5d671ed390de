import Domain
import Foundation
import GRDB

/// A mail that came back.
public struct Bounce: Hashable, Sendable {
  /// Its number here.
  public var id: Int64
  /// The key of the mail.
  public var mail: String
  /// The application that the mail was about.
  public var application: CaseID?
  /// The account that the mail was about.
  public var account: String?
  /// What the report says became of it.
  public var action: String
  /// The status code of RFC 3463.
  public var status: String?
  /// When we were told.
  public var at: Date
}

extension Reading {
  /// Bounces that nobody has dealt with, oldest first.
  public func openBounces() throws -> [Bounce] {
    try Row.fetchAll(database, sql: "SELECT * FROM bounce WHERE handled IS NULL ORDER BY id").compactMap { row in
      Instant.date(row["at"]).map {
        Bounce(
          id: row["id"], mail: row["mail"], application: row["application"], account: row["account"],
          action: row["action"], status: row["status"], at: $0)
      }
    }
  }

  /// Whether it was noted of a mail that it came back, dealt with or not.
  public func hasBounced(mail key: String) throws -> Bool {
    try database.value("SELECT 1 FROM bounce WHERE mail = ? LIMIT 1", [key]) ?? false
  }

  /// Whether a mail about a case came back and nobody has dealt with that.
  func hasOpenBounce(_ id: CaseID) throws -> Bool {
    try database.value("SELECT 1 FROM bounce WHERE application = ? AND handled IS NULL LIMIT 1", [id]) ?? false
  }
}

extension Writing {
  /// Stores that a mail came back.
  public func insertBounce(of notice: Notice, action: String, status: String?) throws {
    try database.execute(
      sql: "INSERT INTO bounce (mail, application, account, action, status, at) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [notice.key, notice.application, notice.account, action, status, Instant.text(scribe.moment)])
    var facts: [String: AuditFact] = ["key": .text(notice.key), "action": .text(action)]
    if let status { facts["status"] = .text(status) }
    let subject =
      notice.application.map(AuditDraft.subject) ?? notice.account.map(AuditDraft.subject(ofAccount:))
      ?? "mail:\(notice.key)"
    try record(AuditDraft(.mailBounced, subject: subject, facts: facts))
  }

  /// Marks the bounces of a mail as dealt with; returns how many there were.
  public func handleBounces(ofMail key: String) throws -> Int {
    try database.execute(
      sql: "UPDATE bounce SET handled = ?, handled_by = ? WHERE mail = ? AND handled IS NULL",
      arguments: [Instant.text(scribe.moment), scribe.actor.name, key])
    let count = database.changesCount
    if count > 0 { try record(AuditDraft(.bounceHandled, subject: "mail:\(key)", facts: ["key": .text(key)])) }
    return count
  }
}
