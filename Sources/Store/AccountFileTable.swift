import Domain
import Foundation
import GRDB

/// A file of accounts for the portal: kept whole until it is in place, then its hash for ever.
public struct AccountFileRecord: Sendable {
  /// Its number, without gaps.
  public var sequence: Int64
  /// Counts restorations of backups.
  public var epoch: Int64
  /// `changes` or `complete`.
  public var scope: String
  /// SHA-256 of its bytes.
  public var sha256: String
  /// When it was made.
  public var created: Date
  /// Whether it lies complete beside its place: from then on it is never written again.
  public var isStaged: Bool
  /// The file, until it is in place.
  public var bytes: Data?
  /// Its signature, until it is in place.
  public var signature: Data?

  /// Puts a record together.
  public init(
    sequence: Int64, epoch: Int64, scope: String, sha256: String, created: Date, isStaged: Bool = false,
    bytes: Data?, signature: Data?
  ) {
    self.sequence = sequence
    self.epoch = epoch
    self.scope = scope
    self.sha256 = sha256
    self.created = created
    self.isStaged = isStaged
    self.bytes = bytes
    self.signature = signature
  }
}

extension Reading {
  /// The newest file.
  public func lastAccountFile() throws -> AccountFileRecord? {
    try accountFiles("ORDER BY sequence DESC LIMIT 1").first
  }

  /// Files that were made and may not be in place yet, oldest first.
  public func unplacedAccountFiles() throws -> [AccountFileRecord] {
    try accountFiles("WHERE placed IS NULL ORDER BY sequence")
  }

  private func accountFiles(_ rest: String) throws -> [AccountFileRecord] {
    try Row.fetchAll(database, sql: "SELECT * FROM account_file \(rest)").compactMap { row in
      Instant.date(row["created"]).map {
        AccountFileRecord(
          sequence: row["sequence"], epoch: row["epoch"], scope: row["scope"], sha256: row["sha256"], created: $0,
          isStaged: row["staged"] != nil, bytes: row["bytes"], signature: row["signature"])
      }
    }
  }
}

extension Writing {
  /// Stores a file that was made of these accounts, which are published with it.
  public func insertAccountFile(_ file: AccountFileRecord, accounts: [String]) throws {
    try database.execute(
      sql: """
        INSERT INTO account_file (sequence, epoch, scope, sha256, created, bytes, signature)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        file.sequence, file.epoch, file.scope, file.sha256, Instant.text(file.created), file.bytes, file.signature,
      ])
    for id in accounts {
      try database.execute(sql: "UPDATE account SET unpublished = 0 WHERE id = ?", arguments: [id])
    }
    try record(
      AuditDraft(
        .accountsExported, subject: "accounts:\(file.sequence)",
        facts: [
          "accounts": .number(Int64(accounts.count)), "scope": .text(file.scope), "sha256": .text(file.sha256),
        ]))
  }

  /// Notes that a file lies complete beside its place.
  public func noteStaged(accountFile sequence: Int64) throws {
    try database.execute(
      sql: "UPDATE account_file SET staged = ? WHERE sequence = ?",
      arguments: [Instant.text(scribe.moment), sequence])
  }

  /// Notes that a file is in place; its bytes are no longer needed.
  public func notePlaced(accountFile sequence: Int64) throws {
    try database.execute(
      sql: "UPDATE account_file SET placed = ?, bytes = NULL, signature = NULL WHERE sequence = ?",
      arguments: [Instant.text(scribe.moment), sequence])
  }
}
