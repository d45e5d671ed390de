import Domain
import Foundation
import GRDB

/// Who holds an application, and until when.
public struct Claim: Hashable, Sendable {
  /// The acting name.
  public var name: String
  /// When the claim ends by itself.
  public var until: Date
}

extension Reading {
  /// The claim on a case that holds at `moment`.
  public func claim(on id: CaseID, at moment: Date) throws -> Claim? {
    let row = try Row.fetchOne(
      database, sql: "SELECT name, until FROM claim WHERE application = ? AND until > ?",
      arguments: [id, Instant.text(moment)])
    return row.flatMap { row in
      Instant.date(row["until"]).map { Claim(name: row["name"], until: $0) }
    }
  }

  /// All claims that hold at `moment`, by case.
  public func claims(at moment: Date) throws -> [CaseID: Claim] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT application, name, until FROM claim WHERE until > ?", arguments: [Instant.text(moment)])
    return rows.reduce(into: [:]) { claims, row in
      guard let until = Instant.date(row["until"]) else { return }
      claims[row["application"]] = Claim(name: row["name"], until: until)
    }
  }
}

extension Writing {
  /// Takes or renews the scribe's claim; returns the claim of somebody else who holds it, in which case nothing changes.
  ///
  /// Claims are leases and no history: they leave no audit entry.
  public func claim(_ id: CaseID, for seconds: TimeInterval) throws -> Claim? {
    if let held = try reading.claim(on: id, at: scribe.moment), held.name != scribe.actor.name { return held }
    try database.execute(
      sql: "INSERT OR REPLACE INTO claim VALUES (?, ?, ?)",
      arguments: [id, scribe.actor.name, Instant.text(scribe.moment.addingTimeInterval(seconds))])
    return nil
  }

  /// Gives back the scribe's claim, or anybody's where the scribe may; true if there was one.
  public func release(_ id: CaseID, heldByAnyone: Bool = false) throws -> Bool {
    try database.execute(
      sql: "DELETE FROM claim WHERE application = ? AND (name = ? OR ?)",
      arguments: [id, scribe.actor.name, heldByAnyone])
    return database.changesCount > 0
  }
}
