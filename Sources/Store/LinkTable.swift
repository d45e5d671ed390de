import Domain
import Foundation
import GRDB

/// What a one-time link is for.
public enum LinkPurpose: String, Codable, Sendable, CaseIterable {
  case registration, resubmission
}

/// A one-time link, without its token.
public struct Link: Hashable, Sendable {
  /// Its number here.
  public var id: Int64
  /// What it is for.
  public var purpose: LinkPurpose
  /// The application that it mends.
  public var application: CaseID?
  /// The folded address that it was mailed to.
  public var emailKey: String
  /// When it ends.
  public var expires: Date
}

extension Reading {
  /// The link of this token hash, if it still lives at `moment`.
  public func liveLink(hash: String, at moment: Date) throws -> Link? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT id, purpose, application, email_key, expires FROM link
        WHERE hash = ? AND spent IS NULL AND voided IS NULL AND expires > ?
        """, arguments: [hash, Instant.text(moment)])
    return row.flatMap { row in
      guard let purpose = LinkPurpose(rawValue: row["purpose"]), let expires = Instant.date(row["expires"]) else {
        return nil
      }
      return Link(
        id: row["id"], purpose: purpose, application: row["application"], emailKey: row["email_key"], expires: expires)
    }
  }
}

extension Writing {
  /// Stores a new link by the hash of its token.
  public func insertLink(
    hash: String, purpose: LinkPurpose, application: CaseID?, emailKey: String, expires: Date
  ) throws {
    try database.execute(
      sql: "INSERT INTO link (hash, purpose, application, email_key, issued, expires) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        hash, purpose.rawValue, application, emailKey, Instant.text(scribe.moment), Instant.text(expires),
      ])
  }

  /// Spends a link and voids the others of its purpose and application.
  public func spend(_ link: Link) throws {
    let now = Instant.text(scribe.moment)
    try database.execute(sql: "UPDATE link SET spent = ? WHERE id = ?", arguments: [now, link.id])
    try database.execute(
      sql: """
        UPDATE link SET voided = ? WHERE purpose = ? AND application IS ? AND email_key = ?
        AND spent IS NULL AND voided IS NULL
        """, arguments: [now, link.purpose.rawValue, link.application, link.emailKey])
  }

  /// Voids all links of an application that live.
  public func voidLinks(of id: CaseID) throws {
    try database.execute(
      sql: "UPDATE link SET voided = ? WHERE application = ? AND spent IS NULL AND voided IS NULL",
      arguments: [Instant.text(scribe.moment), id])
  }
}
