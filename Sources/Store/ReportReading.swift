import Domain
import Foundation
import GRDB

extension Reading {
  /// What the books say for the report of a day.
  ///
  /// It is read from `case_step` and `event_count`, which outlive what is purged; only what is told as of now comes from
  /// elsewhere.
  public func reportLedger(_ calendar: ReportCalendar) throws -> ReportLedger {
    let standing = try standing(before: calendar.end)
    return ReportLedger(
      balance: try balance(standing.counts, before: calendar.end), open: standing.open,
      decisions: try decisionsStanding(takenIn: calendar.range(of: .year)),
      events: try Dictionary(
        uniqueKeysWithValues: ReportSpan.allCases.map { ($0, try eventCounts(in: calendar.range(of: $0))) }),
      months: try calendar.months.map { month in
        let range = calendar.range(of: month)
        return ReportLedger.Month(
          month: month, events: try eventCounts(in: range), openGrowth: try openGrowth(in: range))
      },
      unsent: try unsentMails(), openBounces: try openBounces().count,
      openCorrections: try proposedCorrections().count, audit: try auditStanding())
  }

  /// Where every case stood when `end` came, and since when the open ones wait.
  ///
  /// Of a group that is asked for its greatest number SQLite gives the other columns from the row that has it.
  private func standing(before end: Date) throws -> (counts: [CaseState: Int], open: [OpenCase]) {
    var counts: [CaseState: Int] = [:]
    var open: [OpenCase] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT state, CASE WHEN state IN ('waiting', 'proposed') THEN received END AS since, count(*) FROM (
          SELECT state, received, max(sequence) FROM case_step WHERE at < ? GROUP BY application
        ) GROUP BY state, since
        """, arguments: [Instant.text(end)])
    while let row = try rows.next() {
      guard let state = CaseState(rawValue: row[0]) else { throw StoreError.unreadable(table: "case_step") }
      let count: Int = row[2]
      counts[state, default: 0] += count
      if let since = (row[1] as String?).flatMap(Instant.date) {
        open += Array(repeating: OpenCase(state: state, received: since), count: count)
      }
    }
    return (counts, open)
  }

  /// The other book: how many cases began, counted as they did.
  private func balance(_ standing: [CaseState: Int], before end: Date) throws -> CaseBalance {
    func count(_ event: CountedEvent) throws -> Int {
      try database.value(
        "SELECT sum(count) FROM event_count WHERE event = ? AND quarter < ?", [event.rawValue, Self.quarter(end)]) ?? 0
    }
    return CaseBalance(
      received: try count(.received), reopened: try count(.reopened), standing: standing, astray: try casesAstray())
  }

  /// Cases of the register whose state now is not the one that their last step led to.
  private func casesAstray() throws -> Int {
    try database.value(
      """
      SELECT count(*) FROM application JOIN (
        SELECT application AS id, state AS logged, max(sequence) FROM case_step GROUP BY application
      ) USING (id) WHERE state <> logged
      """, []) ?? 0
  }

  /// The decisions that took effect in `range` and were not put back until its end.
  private func decisionsStanding(takenIn range: Range<Date>) throws -> [ReportedDecision] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT received, at, outcome, overall, is_found_record, decided_by, name, action, second_person, faculty
        FROM case_step AS taken
        WHERE at >= ?1 AND at < ?2 AND action IN ('decision.made', 'decision.confirmed') AND NOT EXISTS (
          SELECT 1 FROM case_step AS later WHERE later.application = taken.application
            AND later.sequence > taken.sequence AND later.at < ?2 AND later.state IN ('waiting', 'proposed'))
        """, arguments: [Instant.text(range.lowerBound), Instant.text(range.upperBound)])
    var decisions: [ReportedDecision] = []
    while let row = try rows.next() { decisions.append(try Self.decision(row)) }
    return decisions
  }

  private static func decision(_ row: Row) throws -> ReportedDecision {
    guard let received = Instant.date(row[0]), let decided = Instant.date(row[1]),
      let outcome = DecisionOutcome(rawValue: row[2])
    else { throw StoreError.unreadable(table: "case_step") }
    let isConfirmed = row[7] as String == AuditAction.decisionConfirmed.rawValue
    let second: [String] =
      try (row[8] as String?).map {
        try JSONColumn.value([String].self, from: $0, table: "case_step")
      } ?? []
    return ReportedDecision(
      received: received, decided: decided, outcome: outcome, overall: (row[3] as String?).flatMap(Overall.init),
      isFoundRecord: row[4], by: row[5] ?? "", confirmedBy: isConfirmed ? row[6] : nil,
      secondPerson: second.compactMap(SecondPersonReason.init), faculty: row[9])
  }

  private func eventCounts(in range: Range<Date>) throws -> EventCounts {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT event, code, sum(count) FROM event_count WHERE quarter >= ? AND quarter < ? GROUP BY event, code"),
      arguments: [Self.quarter(range.lowerBound), Self.quarter(range.upperBound)])
    return rows.reduce(into: EventCounts()) { counts, row in
      guard let event = CountedEvent(rawValue: row[0]) else { return }
      counts.add(event, row[1], row[2])
    }
  }

  /// How many more cases were open at the end of `range` than at its beginning.
  private func openGrowth(in range: Range<Date>) throws -> Int {
    try database.value(
      """
      SELECT sum((state IN ('waiting', 'proposed')) - coalesce(before IN ('waiting', 'proposed'), 0)) FROM case_step
      WHERE at >= ? AND at < ?
      """, [Instant.text(range.lowerBound), Instant.text(range.upperBound)]) ?? 0
  }

  private func unsentMails() throws -> [NoticePurpose: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT purpose, count(*) FROM outbox WHERE state IN ('prepared', 'handing-over') GROUP BY purpose")
    let counts = rows.compactMap { row in NoticePurpose(rawValue: row[0]).map { ($0, row[1] as Int) } }
    return Dictionary(uniqueKeysWithValues: counts)
  }

  private func auditStanding() throws -> ReportLedger.AuditStanding {
    let head = try auditHead()
    return ReportLedger.AuditStanding(sequence: head.count, hash: head.hash, checkpoint: try checkpoint())
  }

  /// The newest checkpoint, by the entry that says that it was kept.
  private func checkpoint() throws -> ReportLedger.Checkpoint? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT json_extract(entry, '$.facts.head'), json_extract(entry, '$.at') FROM audit_entry
        WHERE subject = 'audit' AND json_extract(entry, '$.action') = ? ORDER BY sequence DESC LIMIT 1
        """, arguments: [AuditAction.checkpointKept.rawValue])
    guard let row, let head: String = row[0], let at = (row[1] as String?).flatMap(Instant.date) else { return nil }
    return ReportLedger.Checkpoint(head: head, at: at)
  }

  /// The quarter of an hour that begins at a moment, or in which it lies, as `event_count` writes it.
  private static func quarter(_ moment: Date) -> String {
    let seconds = (moment.timeIntervalSince1970 / 900).rounded(.down) * 900
    return String(Instant.text(Date(timeIntervalSince1970: seconds)).prefix(16))
  }
}
