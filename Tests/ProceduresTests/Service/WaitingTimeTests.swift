import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Between the decision and the change of an address lies a time that nothing shortens.
struct WaitingTimeTests {
  private let old = Takeover.old
  private let new = Takeover.new

  @Test func `the change takes effect after three opening days, which nothing shortens`() throws {
    let (portal, account, id, _) = try Takeover.approved()
    let due = try #require(try portal.desk.file(id).decision?.due)
    // Decided on Sunday 22 November at 0:15 and a few seconds: Monday, Tuesday, Wednesday.
    #expect(due.timeIntervalSince(portal.desk.home.clock.now) == 3 * 86_400)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    try Takeover.wait(portal, until: -0.001)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    #expect(try portal.account(old) == portal.account(id: account.id))
    try Takeover.wait(portal)
    let mails = try portal.deliver()
    #expect(
      Set(mails.map { "\($0.purpose.rawValue) \($0.address)" })
        == ["approved-change-email \(new)", "address-changed-notice \(old)"])
    let mail = try #require(mails.first { $0.purpose == .approvedChangeEmail }).mail
    #expect(mail.text.contains("07-1234"))
    let after = try portal.account(new)
    #expect(after.id == account.id && after.mustChange && after.secondPassword == nil && after.nextEmail == nil)
    #expect(try portal.opens(new, mail.password()))
    #expect(try portal.desk.file(id).announced != nil)
    try portal.desk.expectSoundLog()
  }

  @Test func `holidays and weekends do not count among the days`() throws {
    let (portal, _, id) = try Takeover.applied()
    try portal.desk.home.office(TestHome.nightly).write {
      try $0.replaceHolidays([Holiday(day: try #require(CalendarDate(iso: "2026-11-23")), name: "勤労感謝の日")])
    }
    try portal.desk.approve(id)
    let due = try #require(try portal.desk.file(id).decision?.due)
    #expect(due.timeIntervalSince(portal.desk.home.clock.now) == 4 * 86_400)
  }

  @Test func `until then the account is the old one's, and the new address opens nothing`() throws {
    let (portal, account, _, _) = try Takeover.approved()
    #expect(try portal.account(id: account.id).nextEmail?.asWritten == new)
    #expect(try portal.codes(portal.reset(new)) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.opens(old, Portal.password, second: Portal.second))
  }

  @Test func `the waiting time begins when the old address is told, however long that mail was held up`() throws {
    let (portal, account, id) = try Takeover.applied()
    try portal.desk.approve(id)
    // Nothing left for ten days: the Wednesday after next.
    portal.desk.home.clock.advance(10 * 86_400)
    let mail = try portal.delivered(.addressObjection)
    #expect(try portal.account(id: account.id).email.asWritten == old)
    let due = portal.desk.home.clock.now.addingTimeInterval(5 * 86_400)
    #expect(try portal.desk.file(id).decision?.due == due)
    portal.desk.home.clock.advance(5 * 86_400 - 1)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    #expect(try portal.codes(portal.object(mail.token())) == [])
    #expect(try portal.desk.file(id).state == .waiting)
  }

  @Test func `a notice that cannot leave keeps the change from being made`() throws {
    let (portal, account, id) = try Takeover.applied()
    try portal.desk.approve(id)
    let shell = try DatabaseShell(portal.desk.home.folders.database)
    let spoil = "UPDATE outbox SET body = ? WHERE application = ? AND purpose = 'address-objection'"
    let body = try #require(try portal.desk.results(of: id).first { $0.purpose == .addressObjection }).body
    try shell.run(spoil, [body + "\u{1}password\u{1}", id])
    portal.desk.home.clock.advance(30 * 86_400)
    let report = try SendDueMail(portal.desk.nightly).run(includingHeld: true)
    #expect(report.sent.isEmpty && report.failures.count == 1 && report.held == 1)
    #expect(try portal.account(old).id == account.id)
    try shell.run(spoil, [body, id])
    #expect(try portal.deliver().map(\.purpose) == [.addressObjection])
    try Takeover.wait(portal)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedChangeEmail))
  }
}
