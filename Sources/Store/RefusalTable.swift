import Domain
import Foundation
import GRDB

/// A bundle or a request that was refused, until somebody has dealt with it.
public struct RefusalRecord: Sendable {
  /// Its number at the desk.
  public var id: Int64
  /// The bundle's file name as it was dropped.
  public var file: String
  /// The bundle's name in `quarantine/`, for a bundle that was refused as a whole.
  public var place: String?
  /// The member that held the request; nil for a whole bundle.
  public var path: String?
  /// The sender's id of the request, if it could be read.
  public var request: String?
  /// When the bundle was read.
  public var at: Date
  /// Why it was refused.
  public var reasons: [WordedReason]
  /// Who has dealt with it.
  public var handledBy: String?

  /// Whether the bundle was refused as a whole.
  public var isBundle: Bool { path == nil }
}

extension Reading {
  /// What was refused, newest first; without `all` only what nobody has dealt with.
  public func refusals(all: Bool) throws -> [RefusalRecord] {
    try refusals(where: "? OR refusal.handled IS NULL", [all])
  }

  /// What was refused under this number.
  public func refusal(_ id: Int64) throws -> RefusalRecord? { try refusals(where: "refusal.id = ?", [id]).first }

  private func refusals(where condition: String, _ arguments: StatementArguments) throws -> [RefusalRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT refusal.id, file, place, path, request, read_at, refusal.reasons AS why, handled_by, outcome
        FROM refusal JOIN bundle ON bundle.id = bundle WHERE \(condition) ORDER BY refusal.id DESC
        """, arguments: arguments
    ).map { row in
      guard let at = Instant.date(row["read_at"]) else { throw StoreError.unreadable(table: "bundle") }
      return RefusalRecord(
        id: row["id"], file: row["file"], place: row["path"] == nil ? row["place"] : nil, path: row["path"],
        request: row["request"], at: at,
        reasons: try JSONColumn.value([WordedReason].self, from: row["why"], table: "refusal"),
        handledBy: row["handled_by"])
    }
  }
}

extension Writing {
  /// Puts a refused bundle, or with `path` one of its requests, on the desk.
  public func insertRefusal(bundle: Int64, path: String?, request: String?, reasons: [WordedReason]) throws {
    try database.execute(
      sql: "INSERT INTO refusal (bundle, path, request, reasons) VALUES (?, ?, ?, ?)",
      arguments: [bundle, path, request, try JSONColumn.text(reasons)])
  }

  /// Takes something off the desk; false if it was off it before.
  public func noteRefusalHandled(_ id: Int64) throws -> Bool {
    try database.execute(
      sql: "UPDATE refusal SET handled = ?, handled_by = ? WHERE id = ? AND handled IS NULL",
      arguments: [Instant.text(scribe.moment), scribe.actor.name, id])
    guard database.changesCount == 1 else { return false }
    try record(AuditDraft(.refusalHandled, subject: "refusal:\(id)"))
    return true
  }

  /// Takes earlier refusals of a request off the desk: it came again and was accepted.
  public func noteRequestAccepted(sender: String, request: String) throws {
    let find = try database.cachedStatement(
      sql: """
        SELECT refusal.id FROM refusal JOIN bundle ON bundle.id = bundle
        WHERE request = ? AND sender = ? AND handled IS NULL
        """)
    let ids = try Int64.fetchAll(find, arguments: [request, sender])
    for id in ids { _ = try noteRefusalHandled(id) }
  }
}
