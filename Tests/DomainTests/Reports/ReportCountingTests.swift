import Domain
import Foundation
import TestSupport
import Testing

struct ReportCountingTests {
  private func moment(_ text: String) throws -> Date { try Instant.date(text).made("moment") }

  private func decision(
    _ outcome: DecisionOutcome = .approve, _ overall: Overall = .clear, found: Bool? = nil, by name: String = "sato",
    second: [SecondPersonReason] = [], confirmedBy: String? = nil, faculty: String? = "法学部"
  ) -> ReportedDecision {
    ReportedDecision(
      received: FixedClock.start, decided: FixedClock.start.addingTimeInterval(3_600), outcome: outcome,
      overall: overall,
      isFoundRecord: found ?? (outcome == .approve ? true : nil), by: name, confirmedBy: confirmedBy,
      secondPerson: second, faculty: faculty)
  }

  @Test func `books add up only if every case is accounted for and none stands elsewhere than the log says`() {
    let standing: [CaseState: Int] = [
      .waiting: 2, .proposed: 1, .approved: 3, .superseded: 1, .lapsed: 1, .withdrawn: 1,
    ]
    #expect(CaseBalance(received: 8, reopened: 1, standing: standing, astray: 0).addsUp)
    #expect(!CaseBalance(received: 8, reopened: 0, standing: standing, astray: 0).addsUp)
    #expect(!CaseBalance(received: 8, reopened: 1, standing: standing, astray: 1).addsUp)
    #expect(CaseBalance(received: 8, reopened: 1, standing: standing, astray: 0).decided == 3)
    #expect(CaseBalance(received: 0, reopened: 0, standing: [:], astray: 0).addsUp)
  }

  @Test func `percentiles are nearest ranks, so that each is a value that occurred`() {
    #expect(Turnaround([]) == nil)
    let one = Turnaround([7])
    #expect(one?.median == 7 && one?.ninetieth == 7 && one?.longest == 7)
    let ten = Turnaround((1...10).map(Double.init).shuffled())
    #expect(ten?.median == 5 && ten?.ninetieth == 9 && ten?.longest == 10)
    let eleven = Turnaround((1...11).map(Double.init))
    #expect(eleven?.median == 6 && eleven?.ninetieth == 10)
  }

  @Test func `a percentile is not exceeded by its share, whatever the values`() {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 1...40, using: &chance)).map { _ in
        Double(Int.random(in: 0...20, using: &chance))
      }
      guard let turnaround = Turnaround(values) else { continue }
      for (value, share) in [(turnaround.median, 0.5), (turnaround.ninetieth, 0.9)] {
        #expect(values.contains(value))
        #expect(Double(values.count { $0 <= value }) >= share * Double(values.count))
        #expect(Double(values.count { $0 < value }) < share * Double(values.count))
      }
    }
  }

  @Test func `ages fall into brackets without a gap, and those past the due date are overdue`() throws {
    let zone = try Samples.tokyo()
    // 2 to 27 November 2026: Mondays to Fridays, no holidays known.
    let ages = WaitingAges(
      [
        OpenCase(state: .waiting, received: try moment("2026-11-27T00:00:00.000Z")),
        OpenCase(state: .proposed, received: try moment("2026-11-20T00:00:00.000Z")),
        OpenCase(state: .waiting, received: try moment("2026-11-19T00:00:00.000Z")),
        OpenCase(state: .waiting, received: try moment("2026-10-02T00:00:00.000Z")),
      ], at: try moment("2026-11-27T08:00:00.000Z"), counting: OpeningDays(), in: zone)
    #expect(ages.count == 4)
    #expect(ages.overdue == 2)
    #expect(ages.oldest == 40)
    #expect(ages.brackets.first?.waiting == 1)
    #expect(ages.brackets.first { $0.to == 5 }?.proposed == 1)
    for (bracket, next) in zip(ages.brackets, ages.brackets.dropFirst()) {
      #expect(next.from == (bracket.to ?? -2) + 1)
    }
    #expect(ages.brackets.last?.to == nil)
  }

  @Test func `a report's spans end with its day, on the office's clock, and begin where their names say`() throws {
    let day = try CalendarDate(iso: "2026-03-10").made("day")
    let calendar = ReportCalendar(day: day, zone: try Samples.tokyo())
    #expect(calendar.end == (try moment("2026-03-10T15:00:00.000Z")))
    #expect(calendar.range(of: .day).lowerBound == (try moment("2026-03-09T15:00:00.000Z")))
    #expect(calendar.range(of: .month).lowerBound == (try moment("2026-02-28T15:00:00.000Z")))
    #expect(calendar.range(of: .year).lowerBound == (try moment("2025-03-31T15:00:00.000Z")))
    #expect(calendar.months.map(\.description).first == "2025-04")
    #expect(calendar.months.map(\.description).last == "2026-03")
    let ranges = calendar.months.map(calendar.range)
    for (month, next) in zip(ranges, ranges.dropFirst()) { #expect(month.upperBound == next.lowerBound) }
    #expect(ranges.last?.upperBound == calendar.end)
  }

  @Test func `decisions against the cross-check are told apart, and one may be so in two ways`() {
    #expect(decision().overrides == [])
    #expect(decision(.approve, .conflict).overrides == [.approvedAgainstConflict])
    #expect(decision(.approve, .conflict, found: false).overrides == [.approvedAgainstConflict, .approvedOtherRecord])
    #expect(decision(.reject, .clear).overrides == [.clearNotApproved])
    #expect(decision(.sendBack, .clear).overrides == [.clearNotApproved])
    #expect(decision(.reject, .conflict).overrides == [])
    #expect(decision(.approve, .look).overrides == [])
  }

  @Test func `a decision counts for whoever took it, its confirmation for whoever confirmed`() {
    let figures = DecisionFigures([
      decision(), decision(.reject, .look), decision(by: "kato", faculty: nil),
      decision(.approve, .conflict, second: [.conflict, .changeEmail], confirmedBy: "kato"),
      decision(.approve, second: [.changeEmail], confirmedBy: "tanaka"),
    ])
    #expect(figures.outcomes.total == 5 && figures.outcomes[.approve] == 4 && figures.outcomes[.reject] == 1)
    #expect(figures.reviewers.map(\.name) == ["sato", "kato", "tanaka"])
    #expect(figures.reviewers.map(\.decided.total) == [4, 1, 0])
    #expect(figures.reviewers.map(\.confirmed) == [0, 1, 1])
    #expect(figures.faculties.map(\.name) == ["法学部", nil])
    #expect(figures.secondPersons == 2)
    #expect(figures.secondPersonReasons == [.conflict: 1, .changeEmail: 2])
    #expect(figures.overrides == [.approvedAgainstConflict: 1])
    #expect(figures.overalls[.clear]?.total == 3)
  }

  @Test func `what was open at the end of a month is what is open now less what grew since`() throws {
    let calendar = ReportCalendar(day: try CalendarDate(iso: "2026-03-10").made("day"), zone: try Samples.tokyo())
    let months = calendar.months.enumerated().map { index, month in
      ReportLedger.Month(month: month, events: EventCounts(), openGrowth: [3, -1, 0, 2][index % 4])
    }
    let open = (0..<20).map { _ in OpenCase(state: .waiting, received: FixedClock.start) }
    let facts = ReportFacts(
      ReportLedger(
        balance: CaseBalance(received: 20, reopened: 0, standing: [.waiting: 20], astray: 0), open: open, decisions: [],
        events: [:], months: months, unsent: [:], openBounces: 0, openCorrections: 0,
        audit: ReportLedger.AuditStanding(sequence: 1, hash: "h")), of: calendar, at: FixedClock.start,
      counting: OpeningDays())
    #expect(facts.trends.map(\.open) == [11, 10, 10, 12, 15, 14, 14, 16, 19, 18, 18, 20])
    #expect(facts.addsUp)
  }
}
