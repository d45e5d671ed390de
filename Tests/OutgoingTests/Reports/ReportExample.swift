import Domain
import Foundation
import TestSupport

/// The report of a small office: figures that somebody has counted by hand.
enum ReportExample {
  static let day = "2026-11-25"

  /// The facts; a faculty's name is whatever the portal's list has.
  static func facts(faculty: String = "法学部", astray: Int = 0) throws -> ReportFacts {
    let calendar = ReportCalendar(day: try CalendarDate(iso: day).made("day"), zone: try Samples.tokyo())
    let balance = CaseBalance(
      received: 1_240, reopened: 2,
      standing: [
        .waiting: 3, .proposed: 1, .approved: 1_101, .rejected: 87, .returned: 12, .superseded: 28, .lapsed: 6,
        .withdrawn: 4,
      ], astray: astray)
    let ledger = ReportLedger(
      balance: balance, open: try open(), decisions: try decisions(faculty), events: events, months: months(calendar),
      unsent: [.approvedNew: 2], openBounces: 1, openCorrections: 1,
      audit: ReportLedger.AuditStanding(
        sequence: 4_711, hash: String(repeating: "0123456789abcdef", count: 4),
        checkpoint: ReportLedger.Checkpoint(
          head: "4700:" + String(repeating: "fedcba9876543210", count: 4), at: try moment("2026-11-25T17:30:00.000Z"))))
    return ReportFacts(
      ledger, of: calendar, at: try moment("2026-11-25T09:30:00.000Z"), counting: OpeningDays())
  }

  private static func moment(_ text: String) throws -> Date { try Instant.date(text).made("moment") }

  private static func open() throws -> [OpenCase] {
    [
      OpenCase(state: .waiting, received: try moment("2026-11-25T00:00:00.000Z")),
      OpenCase(state: .waiting, received: try moment("2026-11-24T00:00:00.000Z")),
      OpenCase(state: .proposed, received: try moment("2026-11-20T00:00:00.000Z")),
      OpenCase(state: .waiting, received: try moment("2026-11-09T00:00:00.000Z")),
    ]
  }

  private static func decisions(_ faculty: String) throws -> [ReportedDecision] {
    func decision(
      _ received: String, _ decided: String, _ outcome: DecisionOutcome, _ overall: Overall, _ by: String,
      found: Bool? = nil, second: [SecondPersonReason] = [], confirmedBy: String? = nil, faculty: String?
    ) throws -> ReportedDecision {
      ReportedDecision(
        received: try moment("\(received):00.000Z"), decided: try moment("\(decided):00.000Z"), outcome: outcome,
        overall: overall, isFoundRecord: found ?? (outcome == .approve ? true : nil), by: by,
        confirmedBy: confirmedBy, secondPerson: second, faculty: faculty)
    }
    return [
      try decision("2026-11-24T01:00", "2026-11-25T02:30", .approve, .clear, "sato", faculty: faculty),
      try decision("2026-11-20T01:00", "2026-11-25T03:00", .reject, .noRecord, "sato", faculty: faculty),
      try decision("2026-11-18T01:00", "2026-11-19T08:00", .sendBack, .clear, "kato", faculty: "文学部"),
      try decision(
        "2026-11-16T01:00", "2026-11-20T04:45", .approve, .conflict, "kato", found: false,
        second: [.conflict, .otherRecord], confirmedBy: "sato", faculty: "文学部"),
      try decision("2026-09-01T01:00", "2026-09-02T02:00", .approve, .look, "tanaka", faculty: nil),
    ]
  }

  private static let events: [ReportSpan: EventCounts] = {
    var counts: [ReportSpan: EventCounts] = [:]
    for (span, scale) in [(ReportSpan.day, 1), (.month, 8), (.year, 60)] {
      var events = EventCounts()
      events.add(.bundleRead, "imported", scale)
      events.add(.requestsInBundles, "imported", 9 * scale)
      events.add(.received, "new", 5 * scale)
      events.add(.received, "change-email", scale)
      events.add(.requestServed, "set-password", 2 * scale)
      events.add(.requestRefused, "", scale)
      events.add(.refusalReason, "image.truncated", scale)
      if span != .day { events.add(.refusalReason, "form.missing-field", 3 * scale) }
      events.add(.mailPrepared, "received", 6 * scale)
      events.add(.mailSent, "received", 6 * scale)
      events.add(.mailPrepared, "approved-new", 4 * scale)
      events.add(.mailSent, "approved-new", 3 * scale)
      events.add(.mailCancelled, "approved-new", scale)
      if span == .year { events.add(.correctionConfirmed, "", 2) }
      if span == .year { events.add(.reopened, "new", 2) }
      events.add(.decisionUndone, "approve", scale)
      events.add(.mailBounced, "", scale / 8)
      counts[span] = events
    }
    return counts
  }()

  private static func months(_ calendar: ReportCalendar) -> [ReportLedger.Month] {
    calendar.months.enumerated().map { index, month in
      var events = EventCounts()
      events.add(.received, "new", [40, 38, 61, 120, 310, 150, 70, 66, 41, 180, 110, 54][index])
      events.add(.requestRefused, "", index)
      if index == 4 { events.add(.correctionConfirmed, "", 1) }
      if index > 8 { events.add(.mailBounced, "", index - 8) }
      return ReportLedger.Month(
        month: month, events: events, openGrowth: [0, 2, 3, 10, 40, -30, -12, -5, 0, 21, -18, -7][index])
    }
  }
}
