import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct SecondReviewerTests {
  /// An approval of a record that the cross-check did not find: it needs a second person.
  private let other = Samples.approval(number: "05-2000", reason: "窓口で確認")

  @Test func `a proposal makes neither account nor mail before it is confirmed`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let start = try desk.logLength()
    let proposed = try DecideApplication(desk.sato).decide(id, other)
    #expect(proposed.state == .proposed)
    #expect(try desk.home.store.read { try $0.accounts() }.isEmpty)
    #expect(try desk.results(of: id).isEmpty)
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try DecideApplication(desk.sato).confirm(id) }
    desk.home.clock.advance(5_000)
    let confirmed = try DecideApplication(desk.kato).confirm(id)
    #expect(confirmed.state == .approved)
    #expect(confirmed.decision?.due == desk.home.clock.now.addingTimeInterval(900))
    #expect(try desk.home.store.read { try $0.account(record: RecordKey(number: "05-2000")) }?.status == .pending)
    #expect(
      try desk.actions(from: start + 1)
        == ["decision.proposed", "decision.confirmed", "account.created", "mail.prepared"])
    try desk.expectSoundLog()
  }

  @Test func `the second person sees the mail that would leave, and it is the one that leaves`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, other)
    let seen = try #require(try DecideApplication(desk.kato).previewConfirmation(id))
    #expect(try desk.results(of: id).isEmpty)
    #expect(try desk.file(id).state == .proposed)
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try DecideApplication(desk.sato).previewConfirmation(id) }
    _ = try DecideApplication(desk.kato).confirm(id)
    let mail = try #require(try desk.results(of: id).first)
    #expect(mail.purpose == seen.purpose)
    #expect(seen.recipient.asWritten == "hanako@example.jp")
  }

  @Test func `in a real home one person under two names confirms nothing`() throws {
    let desk = try Desk(training: false)
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, other)
    let played = desk.home.office(Actor(name: "kato", osUser: "sato", role: .reviewer))
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try DecideApplication(played).confirm(id) }
    #expect(try DecideApplication(desk.kato).confirm(id).state == .approved)
  }

  @Test func `in a training home a played colleague is a second person`() throws {
    let desk = try Desk(training: true)
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, other)
    let played = desk.home.office(Actor(name: "kato", osUser: "sato", role: .reviewer))
    #expect(try DecideApplication(played).confirm(id).state == .approved)
  }

  @Test func `a proposal is sent back with a reason, of which the log holds a commitment`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, other)
    #expect(throws: DecisionObstacle.emptyText) { try DecideApplication(desk.kato).refuse(id, because: " ") }
    #expect(try DecideApplication(desk.kato).refuse(id, because: "写真が違う").state == .waiting)
    let entry = try #require(try desk.home.store.read { try $0.auditEntries(about: "application:\(id)") }.last)
    #expect(entry.json.contains("decision.refused"))
    #expect(!entry.json.contains("写真"))
    #expect(try desk.home.store.read { try $0.openings(of: entry.sequence) } == ["reason": "写真が違う"])
  }

  @Test func `a record that was taken since the proposal stops the confirmation`() throws {
    let desk = try Desk()
    let first = try desk.opened("A-1")
    let second = try desk.opened("A-2", mark: 2, email: "taro@example.jp")
    _ = try DecideApplication(desk.sato).decide(first, other)
    _ = try DecideApplication(desk.sato).decide(second, other)
    _ = try DecideApplication(desk.kato).confirm(first)
    #expect(throws: DecisionObstacle.recordTaken) { try DecideApplication(desk.kato).confirm(second) }
    #expect(try desk.file(second).state == .proposed)
  }
}
