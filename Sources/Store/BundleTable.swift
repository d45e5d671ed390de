import Domain
import Foundation
import GRDB

/// How a bundle ended.
public enum BundleOutcome: String, Codable, Sendable, CaseIterable {
  case imported, `repeat`, quarantined
}

/// A bundle that was read, and what remains to be done in the file system once that is committed.
public struct BundleRecord: Sendable {
  /// Its number here; 0 before it has one.
  public var id: Int64
  /// The file's name in the drop folder.
  public var file: String
  /// The manifest's sender, if it could be read.
  public var sender: String?
  /// The manifest's id, if it could be read.
  public var name: String?
  /// The manifest's SHA-256, if it could be read.
  public var manifestSHA256: String?
  /// How it ended.
  public var outcome: BundleOutcome
  /// What tells this file from a later one of the same name.
  public var identity: String
  /// The receipt's file name.
  public var receiptName: String
  /// The receipt, until it is in place.
  public var receipt: Data?
  /// The text beside a quarantined bundle.
  public var reasons: String?

  /// Puts a record together.
  public init(
    id: Int64 = 0, file: String, sender: String?, name: String?, manifestSHA256: String?, outcome: BundleOutcome,
    identity: String, receiptName: String, receipt: Data?, reasons: String?
  ) {
    self.id = id
    self.file = file
    self.sender = sender
    self.name = name
    self.manifestSHA256 = manifestSHA256
    self.outcome = outcome
    self.identity = identity
    self.receiptName = receiptName
    self.receipt = receipt
    self.reasons = reasons
  }
}

extension Reading {
  /// The manifest's SHA-256 of the bundle that was imported under this id of this sender.
  public func importedManifest(sender: String, name: String) throws -> String? {
    try String.fetchOne(
      database,
      sql: "SELECT manifest_sha256 FROM bundle WHERE sender = ? AND name = ? AND outcome = 'imported'",
      arguments: [sender, name])
  }

  /// Bundles whose receipt or move was not finished, oldest first; with `file` those of this name alone.
  public func unsettledBundles(of file: String? = nil) throws -> [BundleRecord] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM bundle WHERE settled IS NULL AND (?1 IS NULL OR file = ?1) ORDER BY id",
      arguments: [file]
    ).compactMap { row in
      guard let outcome = BundleOutcome(rawValue: row["outcome"]) else { return nil }
      return BundleRecord(
        id: row["id"], file: row["file"], sender: row["sender"], name: row["name"],
        manifestSHA256: row["manifest_sha256"], outcome: outcome, identity: row["identity"],
        receiptName: row["receipt_name"], receipt: row["receipt"], reasons: row["reasons"])
    }
  }

  /// Whether a receipt of this name is still to be put in place.
  public func receiptIsPending(_ name: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM bundle WHERE receipt_name = ? AND settled IS NULL)",
      arguments: [name]) ?? false
  }
}

extension Writing {
  /// Records a bundle that was read; returns its number.
  public func insertBundle(_ bundle: BundleRecord, facts: [String: AuditFact]) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO bundle (file, sender, name, manifest_sha256, outcome, read_at, identity, receipt_name, receipt, reasons)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        bundle.file, bundle.sender, bundle.name, bundle.manifestSHA256, bundle.outcome.rawValue,
        Instant.text(scribe.moment), bundle.identity, bundle.receiptName, bundle.receipt, bundle.reasons,
      ])
    let id = database.lastInsertedRowID
    var all = facts
    all["outcome"] = .text(bundle.outcome.rawValue)
    if let hash = bundle.manifestSHA256 { all["manifest_sha256"] = .text(hash) }
    try record(AuditDraft(.bundleImported, subject: "bundle:\(id)", facts: all))
    return id
  }

  /// Stores the receipt, which can be written only when the requests' fates are known.
  public func setReceipt(_ receipt: Data, ofBundle id: Int64) throws {
    try database.execute(sql: "UPDATE bundle SET receipt = ? WHERE id = ?", arguments: [receipt, id])
  }

  /// Notes that receipt and move are done; the receipt's bytes are no longer needed.
  ///
  /// `place` is the bundle's name where it was moved to; nil where somebody else had taken it away.
  public func settleBundle(_ id: Int64, place: String?) throws {
    try database.execute(
      sql: "UPDATE bundle SET settled = ?, receipt = NULL, place = ? WHERE id = ?",
      arguments: [Instant.text(scribe.moment), place, id])
  }
}
