import Domain
import Foundation
import GRDB

/// Which cases are at work, without what they hold: asked for every few seconds by everybody at a screen.
public struct QueueMark: Hashable, Sendable {
  /// Which case.
  public var id: CaseID
  /// Which state of it; grows with every change.
  public var version: Int
  /// Whether a mail about it came back, which does not change the case.
  public var isBounced: Bool
  /// Whether a correction of it waits for a second person, which does not change the case either.
  public var isCorrecting: Bool
}

extension Reading {
  /// What waits, what awaits a second person, what is decided and not announced, what a mail about came back, and what a
  /// correction of is proposed, in the order of submission.
  public func queueMarks() throws -> [QueueMark] {
    let bounced = Set(try openBounces().compactMap(\.application))
    let correcting = Set(try proposedCorrections())
    return try Row.fetchAll(database, sql: Self.needingSomebody).map { row in
      QueueMark(
        id: row[0], version: row[1], isBounced: bounced.contains(row[0]), isCorrecting: correcting.contains(row[0]))
    }
  }

  /// Every branch has an index that holds nothing else: what was announced years ago costs nothing.
  static let needingSomebody = """
    SELECT id, version FROM application WHERE state IN ('waiting', 'proposed')
      OR (state IN ('approved', 'rejected', 'returned') AND announced IS NULL)
      OR id IN (SELECT application FROM bounce WHERE handled IS NULL) OR id IN (SELECT application FROM correction)
    ORDER BY submitted, id
    """

  /// The first that wait, in the order of submission: what a first screen shows does not wait for the rest.
  ///
  /// The index holds them in that order, so that no more rows are touched than are returned.
  public func queueMarks(firstWaiting most: Int) throws -> [QueueMark] {
    try Row.fetchAll(
      database, sql: "SELECT id, version FROM application WHERE state = 'waiting' ORDER BY submitted, id LIMIT ?",
      arguments: [most]
    ).map { row in
      // What waits is not announced, and so nobody corrects it.
      QueueMark(id: row[0], version: row[1], isBounced: try hasOpenBounce(row[0]), isCorrecting: false)
    }
  }

  /// What somebody did with decisions since a moment, by the log behind an entry; and the last entry there is now.
  ///
  /// - Parameter sequence: Looked through before; 0 for the first time, which searches for the moment.
  public func deeds(
    of name: String, _ actions: [AuditAction], since moment: Date, behind sequence: Int64
  ) throws -> (counts: [AuditAction: Int], last: Int64) {
    let last = try auditHead().count
    let first = try sequence > 0 ? sequence + 1 : firstEntry(since: Instant.text(moment), upTo: last)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT json_extract(entry, '$.action') AS action, count(*) FROM audit_entry
        WHERE sequence BETWEEN ? AND ? AND json_extract(entry, '$.actor.name') = ? GROUP BY action
        """, arguments: [first, last, name])
    let counts = rows.compactMap { row in AuditAction(rawValue: row[0] ?? "").map { ($0, row[1] as Int) } }
    return (Dictionary(uniqueKeysWithValues: counts.filter { actions.contains($0.0) }), last)
  }

  /// Entries stand in the order of their moments, so that the first of a day is found by halving.
  private func firstEntry(since moment: String, upTo last: Int64) throws -> Int64 {
    var (low, high) = (Int64(1), last + 1)
    while low < high {
      let middle = (low + high) / 2
      let at: String? = try database.value(
        "SELECT json_extract(entry, '$.at') FROM audit_entry WHERE sequence = ?", [middle])
      if (at ?? "") < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
