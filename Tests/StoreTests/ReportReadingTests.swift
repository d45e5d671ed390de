import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

/// What reports rest on: read from the log as it is written, and never lost.
struct ReportReadingTests {
  private func calendar(daysLater days: Int = 0) throws -> ReportCalendar {
    let zone = try Samples.tokyo()
    return ReportCalendar(
      day: CalendarDate(of: FixedClock.start.addingTimeInterval(Double(days) * 86_400), in: zone), zone: zone)
  }

  private func ledger(_ home: TestStore, daysLater days: Int = 0) throws -> ReportLedger {
    try home.read { try $0.reportLedger(calendar(daysLater: days)) }
  }

  @Test func `random histories add up on every day of them, and say what a plain count says`() throws {
    for seed in 1...6 {
      let history = try RandomHistory(seed: UInt64(seed))
      try history.live(steps: 160)
      for day in 0...history.lastDay {
        let ledger = try ledger(history.home, daysLater: day)
        let end = try calendar(daysLater: day).end
        #expect(ledger.balance.addsUp, "seed \(seed), day \(day)")
        #expect(ledger.balance.standing == history.standing(before: end), "seed \(seed), day \(day)")
        #expect(ledger.balance.reopened == history.reopened(before: end))
        #expect(ledger.open.count == ledger.balance.count(.waiting) + ledger.balance.count(.proposed))
        #expect(ledger.months.map(\.openGrowth).reduce(0, +) == ledger.open.count)
        let decisions = history.decisions(before: end)
        #expect(ledger.decisions.count == decisions.count, "seed \(seed), day \(day)")
        #expect(Set(ledger.decisions.map(\.decided)) == Set(decisions.map(\.at)))
        #expect(Set(ledger.decisions.map(\.received)) == Set(decisions.map(\.received)))
        #expect(
          DecisionFigures(ledger.decisions).secondPersons == decisions.count { $0.confirmedBy != nil })
        #expect(ledger.events[.year]?.count(.received) == ledger.balance.received)
      }
    }
  }

  @Test func `a state that was changed past the log is noticed`() throws {
    let history = try RandomHistory(seed: 9)
    try history.live(steps: 20)
    try history.home.shell(
      "UPDATE application SET state = 'withdrawn' WHERE id = (SELECT min(id) FROM application WHERE state = 'waiting')")
    let balance = try ledger(history.home, daysLater: history.lastDay).balance
    #expect(balance.astray == 1 && !balance.addsUp)
    // The register forgets what is purged; the books do not.
    try history.home.shell("UPDATE application SET content = '{}', assessment = '{}', search = ''")
    #expect(try ledger(history.home, daysLater: history.lastDay).balance == balance)
  }

  @Test func `what reports rest on is neither changed nor removed`() throws {
    let history = try RandomHistory(seed: 3)
    try history.live(steps: 10)
    let home = history.home
    home.expectRefused("UPDATE case_step SET state = 'approved'")
    home.expectRefused("DELETE FROM case_step")
    home.expectRefused("DELETE FROM event_count")
    home.expectRefused("UPDATE event_count SET count = count - 1")
  }

  @Test func `refusals are counted by reason, one with two reasons under both, and outlive their desk`() throws {
    let home = try TestStore()
    func reason(_ code: String) -> WordedReason {
      WordedReason(code: code, path: nil, line: nil, text: Sentence(ja: "x", en: "x"))
    }
    try home.write { writing in
      let bundle = try writing.insertBundle(TestStore.bundle("P-1"), facts: ["requests": .number(3)])
      try writing.insertRefusal(bundle: bundle, path: "a", request: "1", reasons: [reason("x.one"), reason("x.two")])
      try writing.insertRefusal(bundle: bundle, path: "b", request: "2", reasons: [reason("x.one"), reason("x.one")])
      let bad = try writing.insertBundle(TestStore.bundle("P-2", outcome: .quarantined), facts: [:])
      try writing.insertRefusal(bundle: bad, path: nil, request: nil, reasons: [reason("zip.bad")])
    }
    try home.shell("DELETE FROM refusal")
    let events = try #require(try ledger(home).events[.day])
    #expect(events.count(.requestRefused) == 2 && events.count(.bundleRefused) == 1)
    #expect(events.codes(of: .refusalReason) == ["x.one": 2, "x.two": 1, "zip.bad": 1])
    #expect(events.count(.requestsInBundles, "imported") == 3)
    #expect(events.codes(of: .bundleRead) == ["imported": 1, "quarantined": 1])
  }

  @Test func `a quarter of an hour belongs to the day of its zone`() throws {
    let home = try TestStore()
    for seconds in [-1.0, 0, 899, 86_399] {
      try home.write(after: seconds) { try $0.record(AuditDraft(.mailBounced, subject: "mail:k")) }
    }
    #expect(try ledger(home).events[.day]?.count(.mailBounced) == 3)
    #expect(try ledger(home, daysLater: -1).events[.day]?.count(.mailBounced) == 1)
  }

  @Test func `a home of before has its log read once, with the same result`() throws {
    let history = try RandomHistory(seed: 4)
    try history.live(steps: 60)
    let before = try ledger(history.home, daysLater: history.lastDay)
    try history.home.shell(
      """
      DROP TRIGGER audit_entry_is_read; DROP TRIGGER refusal_is_read;
      DROP VIEW audit_event; DROP VIEW counted_event; DROP VIEW refusal_event;
      DROP TABLE case_step; DROP TABLE event_count;
      DELETE FROM grdb_migrations WHERE identifier = '12 reports';
      """)
    try history.home.store.migrate()
    #expect(try ledger(history.home, daysLater: history.lastDay) == before)
  }
}
