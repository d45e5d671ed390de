import Domain
import Foundation
import GRDB

/// What putting a home back to a backup did to its database.
public struct Restoration: Hashable, Sendable {
  /// One-time links that lived and are void.
  public var links = 0
  /// Mails that may have left since the backup: they are kept back.
  public var withheld: [Notice] = []
  /// Mails that were being handed over: they most likely left.
  public var handingOver: [Notice] = []
  /// Returned applications whose links are void with the others.
  public var returned: [CaseID] = []

  /// Nothing yet.
  public init() {}
}

extension Writing {
  /// Makes true in a database that was put back what can no longer be known: voids all links, keeps back the mails that may
  /// have left, gives up claims.
  public func settleRestoration() throws -> Restoration {
    let now = Instant.text(scribe.moment)
    var result = Restoration()
    result.returned = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT application FROM link JOIN application ON application.id = application
        WHERE purpose = 'resubmission' AND state = 'returned' AND spent IS NULL AND voided IS NULL ORDER BY application
        """)
    try database.execute(
      sql: "UPDATE link SET voided = ?1, restored = ?1 WHERE spent IS NULL AND voided IS NULL", arguments: [now])
    result.links = database.changesCount
    // A wait that nothing shortens was not over: such a mail cannot have left.
    try database.execute(
      sql: """
        UPDATE outbox SET withheld = ?1 WHERE state = 'prepared' AND withheld IS NULL AND (due <= ?1 OR NOT firm)
        """, arguments: [now])
    result.withheld = try reading.notices(in: [.prepared]).filter { $0.withheld != nil }
    result.handingOver = try reading.notices(in: [.handingOver])
    try database.execute(sql: "DELETE FROM claim; DELETE FROM import_failure")
    return result
  }

  /// Keeps on record that the home was put back.
  public func insertRestoration(_ result: Restoration, made: String, head: String, epoch: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO restoration (at, backup_made, backup_head, epoch, withheld, links) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [Instant.text(scribe.moment), made, head, epoch, result.withheld.count, result.links])
    let cases = try Int64.fetchOne(database, sql: "SELECT count(*) FROM application") ?? 0
    try record(
      AuditDraft(
        .homeRestored, subject: "home",
        facts: [
          "made": .text(made), "head": .text(head), "epoch": .number(epoch), "links": .number(Int64(result.links)),
          "withheld": .number(Int64(result.withheld.count)), "cases": .number(cases),
        ]))
  }

  /// Lets a withheld mail leave after all; false if it is not withheld.
  public func releaseNotice(_ notice: Notice) throws -> Bool {
    let now = Instant.text(scribe.moment)
    try database.run(
      "UPDATE outbox SET withheld = NULL, due = min(due, ?), changed = ? WHERE key = ? AND withheld IS NOT NULL",
      [now, now, notice.key])
    return database.changesCount == 1
  }

  /// Notes what somebody settled about a withheld mail.
  public func noteReleased(_ notice: Notice, how: String) throws {
    try recordNotice(.mailReleased, notice, facts: ["how": .text(how)])
  }
}

extension Reading {
  /// The names under which bundles lie in `import/done/`, as far as the database knows.
  public func bundlePlaces() throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT place FROM bundle WHERE place IS NOT NULL")
  }
}

extension Store {
  /// Closes a database for good, as another takes its place: whoever still has it open is told by every write that fails.
  public func retire() throws {
    try StoreError.translating {
      try pool.write { database in
        try database.execute(
          sql: """
            CREATE TRIGGER IF NOT EXISTS home_was_replaced BEFORE INSERT ON audit_entry
              BEGIN SELECT RAISE(ABORT, 'another database has taken the place of this one'); END
            """)
      }
    }
  }
}
