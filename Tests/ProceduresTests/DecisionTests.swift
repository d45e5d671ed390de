import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Procedures

struct DecisionTests {
  private let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))

  @Test func `an approval makes an account that nobody hears of, and undoing it leaves nothing`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let start = try desk.logLength()
    let decided = try DecideApplication(desk.sato).decide(id, Samples.approval())
    #expect(decided.state == .approved)
    let account = try #require(try desk.home.store.read { try $0.account(email: "hanako@example.jp") })
    #expect(account.status == .pending)
    #expect(account.password == nil)
    #expect(account.enrolments.map(\.record.number) == ["07-1234"])
    let mail = try #require(try desk.results(of: id).first)
    #expect(mail.state == .prepared)
    #expect(mail.due == desk.home.clock.now.addingTimeInterval(900))
    #expect(mail.account == account.id)
    desk.home.clock.advance(899)
    #expect(try SendDueMail(desk.nightly).run(includingHeld: false).held == 1)
    #expect(try desk.mails().isEmpty)
    let undone = try DecideApplication(desk.kato).undo(id)
    #expect(undone.state == .waiting)
    #expect(try desk.home.store.read { try $0.accounts() }.isEmpty)
    #expect(try desk.results(of: id).map(\.state) == [.cancelled])
    #expect(try desk.home.store.read { try $0.notices(about: id).map(\.state) } == [.sent, .cancelled])
    desk.home.clock.advance(10_000)
    try expectNothingSent(desk)
    #expect(try desk.home.names(in: desk.home.folders.accounts).isEmpty)
    #expect(
      try desk.actions(from: start + 1) == [
        "decision.made", "account.created", "mail.prepared", "decision.undone", "account.voided", "mail.cancelled",
      ])
    try desk.expectSoundLog()
  }

  @Test func `what was undone is decided again, and one mail leaves`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, rejection)
    _ = try DecideApplication(desk.sato).undo(id)
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    #expect(try desk.send().sent.count == 1)
    #expect(try desk.mails().count == 1)
    #expect(try desk.file(id).announced == desk.home.clock.now)
    #expect(throws: DecisionObstacle.announced(at: desk.home.clock.now)) { try DecideApplication(desk.sato).undo(id) }
  }

  @Test func `after the hold nothing is undone, though the mail has not left`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let decided = try DecideApplication(desk.sato).decide(id, rejection)
    let due = try #require(decided.decision?.due)
    desk.home.clock.advance(900)
    #expect(throws: DecisionObstacle.holdOver(since: due)) { try DecideApplication(desk.sato).undo(id) }
    #expect(try desk.file(id).state == .rejected)
  }

  @Test func `a picture that a colleague opened does not count`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    #expect(throws: DecisionObstacle.picturesUnopened(numbers: [1])) {
      try DecideApplication(desk.kato).decide(id, Samples.approval())
    }
    _ = try OpenPicture(desk.kato).bytes(1, of: id)
    #expect(try DecideApplication(desk.kato).decide(id, Samples.approval()).state == .approved)
  }

  @Test func `what stands in the way changes nothing`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let (before, log) = (try desk.file(id), try desk.logLength())
    #expect(throws: DecisionObstacle.recordUnknown(number: "99-9")) {
      try DecideApplication(desk.sato).decide(id, Samples.approval(number: "99-9"))
    }
    #expect(throws: CaseNotFound.unknown) { try DecideApplication(desk.sato).decide(99, rejection) }
    #expect(throws: DecisionObstacle.roleLacks(.decide)) { try DecideApplication(desk.nightly).decide(id, rejection) }
    #expect(throws: DecisionObstacle.versionMoved) {
      try DecideApplication(desk.sato).decide(id, rejection, seenAt: before.version - 1)
    }
    #expect(try desk.file(id) == before)
    #expect(try desk.logLength() == log)
  }

  @Test func `somebody else's claim keeps a decision off until it ends, and deciding gives one's own back`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    try ManageClaims(desk.kato).claim(id)
    let until = desk.home.clock.now.addingTimeInterval(900)
    #expect(throws: DecisionObstacle.claimedByOther(name: "kato", until: until)) {
      try DecideApplication(desk.sato).decide(id, rejection)
    }
    #expect(throws: DecisionObstacle.notClaimed) { try ManageClaims(desk.sato).release(id) }
    desk.home.clock.advance(900)
    try ManageClaims(desk.sato).claim(id)
    #expect(try DecideApplication(desk.sato).decide(id, rejection).state == .rejected)
    #expect(try desk.home.store.read { try $0.claims(at: desk.home.clock.now) } == [:])
  }

  @Test func `who comes too late to an application does not hold it, and its decision can be undone`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, rejection)
    try ManageClaims(desk.kato).claim(id)
    #expect(try desk.home.store.read { try $0.claims(at: desk.home.clock.now) } == [:])
    #expect(try DecideApplication(desk.sato).undo(id).state == .waiting)
  }

  @Test func `an address or a record that has an account is not given to a second`() throws {
    let desk = try Desk()
    let first = try desk.opened("A-1")
    let second = try desk.opened("A-2", mark: 2)
    let third = try desk.opened("A-3", mark: 3, email: "taro@example.jp")
    _ = try DecideApplication(desk.sato).decide(first, Samples.approval())
    let other = Samples.approval(number: "05-2000", reason: "確認済")
    #expect(throws: DecisionObstacle.addressTaken) { try DecideApplication(desk.sato).decide(second, other) }
    #expect(throws: DecisionObstacle.recordTaken) {
      try DecideApplication(desk.sato).decide(third, Samples.approval(reason: "確認済"))
    }
    _ = try DecideApplication(desk.sato).undo(first)
    #expect(try DecideApplication(desk.sato).decide(third, Samples.approval(reason: "確認済")).decision != nil)
  }

  @Test func `a preview shows the mail and takes no decision`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let (before, log) = (try desk.file(id), try desk.logLength())
    let preview = try DecideApplication(desk.sato).preview(id, rejection)
    #expect(preview.after.state == .rejected)
    #expect(preview.mail?.body.contains("在籍の記録を確認できませんでした。") == true)
    #expect(try desk.file(id) == before)
    #expect(try desk.logLength() == log)
  }

  @Test func `a withdrawn application is out of everybody's hands`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let start = try desk.logLength()
    #expect(try DecideApplication(desk.sato).withdraw(id).state == .withdrawn)
    #expect(throws: DecisionObstacle.notWaiting(state: .withdrawn)) {
      try DecideApplication(desk.sato).decide(id, rejection)
    }
    #expect(try desk.actions(from: start + 1) == ["application.withdrawn"])
    try expectNothingSent(desk)
  }

  private func expectNothingSent(_ desk: Desk) throws {
    let report = try SendDueMail(desk.nightly).run(includingHeld: true)
    #expect(report.sent.isEmpty && report.held == 0 && report.accountFiles == 0 && report.failures.isEmpty)
  }
}
