import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

@Suite struct ReportTests {
  private static let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))

  /// A day at a desk: one approved, one rejected and undone, one withdrawn, one waits.
  private func desk() throws -> (desk: Desk, approved: CaseID) {
    let desk = try Desk()
    let approved = try desk.opened("A-1")
    let undone = try desk.opened("A-2", mark: 1, email: "two@example.jp")
    let withdrawn = try desk.opened("A-3", mark: 2, email: "three@example.jp")
    desk.home.clock.advance(3_600)
    _ = try DecideApplication(desk.sato).decide(approved, Samples.approval())
    _ = try DecideApplication(desk.kato).decide(undone, Self.rejection)
    _ = try DecideApplication(desk.kato).undo(undone)
    _ = try DecideApplication(desk.sato).withdraw(withdrawn)
    return (desk, approved)
  }

  @Test func `a day at the desk is in its report`() throws {
    let (desk, _) = try desk()
    let facts = try DrawUpReport(desk.nightly).run()
    let balance = facts.ledger.balance
    #expect(facts.addsUp)
    #expect(balance.intake == 3 && balance.decided == 1 && balance.count(.waiting) == 1)
    #expect(balance.count(.withdrawn) == 1)
    let day = facts.decisions(.day)
    #expect(day.outcomes[.approve] == 1 && day.outcomes.total == 1)
    #expect(day.reviewers.map(\.name) == ["sato"])
    #expect(day.faculties.first?.name != nil)
    #expect(day.overalls[.clear]?.total == 1)
    #expect(facts.events(.day).count(.decisionUndone) == 1)
    #expect(facts.events(.day).count(.mailSent, "received") == 3)
    #expect(facts.turnaround[.day]?.hours?.median ?? 0 >= 1)
    #expect(facts.ledger.audit.sequence == (try desk.logLength()))
  }

  @Test func `a correction counts as an incident, leaves its case decided, and begins another`() throws {
    let (desk, approved) = try desk()
    try desk.send()
    let supervisor = Actor(name: "tanaka", osUser: "tanaka", role: .supervisor)
    try CorrectDecision(desk.home.office(supervisor)).propose(approved, because: "別人でした")
    _ = try CorrectDecision(desk.kato).confirm(approved)
    let facts = try DrawUpReport(desk.sato).run()
    #expect(facts.addsUp)
    #expect(facts.ledger.balance.received == 3 && facts.ledger.balance.reopened == 1)
    #expect(facts.ledger.balance.decided == 1 && facts.ledger.balance.count(.waiting) == 2)
    #expect(facts.events(.day).count(.correctionConfirmed) == 1)
  }

  @Test func `an earlier day is reported as it was`() throws {
    let (desk, _) = try desk()
    let today = DrawUpReport(desk.sato).today
    let then = try DrawUpReport(desk.sato).run()
    desk.home.clock.advance(2 * 86_400)
    _ = try DecideApplication(desk.kato).decide(
      try desk.home.store.read { try $0.caseIDs(in: .waiting)[0] }, Self.rejection)
    let again = try DrawUpReport(desk.sato).run(day: today)
    #expect(again.ledger.balance == then.ledger.balance)
    #expect(again.decisions == then.decisions)
    #expect(again.events(.day) == then.events(.day))
    #expect(try DrawUpReport(desk.sato).run().ledger.balance.decided == 2)
  }

  @Test(arguments: [Role.importer, .reviewer, .supervisor, .auditor])
  func `everybody of the staff may draw up a report: it says nothing of applicants`(_ role: Role) throws {
    let (desk, _) = try desk()
    let office = desk.home.office(Actor(name: "x", osUser: "x", role: role))
    let report = DrawUpReport(office)
    let facts = try report.run()
    for language in Language.allCases {
      let page = String(decoding: report.page(facts, language: language), as: UTF8.self)
      for word in ["花子", "hanako", "A-1", "07-1234", "example.jp"] { #expect(!page.contains(word), "\(word)") }
    }
  }

  @Test func `a day that has not begun has no report`() throws {
    let desk = try Desk(records: false)
    let day = try CalendarDate(iso: "2030-01-01").made("day")
    #expect(throws: DrawUpReport.DayAhead(day: day)) { try DrawUpReport(desk.sato).run(day: day) }
  }

  @Test func `a page is laid where it is fetched, closed to others, and replaced by a later one`() throws {
    let (desk, _) = try desk()
    let report = DrawUpReport(desk.nightly)
    let facts = try report.run()
    let file = try report.place(facts, language: .japanese)
    #expect(file.lastPathComponent == "report-\(facts.calendar.day).html")
    #expect(file.deletingLastPathComponent().path == desk.home.folders.reports.path)
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    _ = try report.place(facts, language: .english)
    #expect(try desk.home.names(in: desk.home.folders.reports) == [file.lastPathComponent])
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self).contains("lang=\"en\""))
  }
}
