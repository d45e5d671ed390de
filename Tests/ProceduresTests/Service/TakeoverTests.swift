import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// `change-email` by an application: how somebody who lost an address gets the account back, and a thief must not.
struct TakeoverTests {
  private let old = "hanako@example.jp"
  private let new = "new@example.jp"
  private let refused = ["request.link-refused"]

  /// An account, and a waiting application from another address for it, which 佐藤 has looked at.
  private func applied(as kind: ApplicationKind = .changeEmail) throws -> (portal: Portal, account: Account, id: CaseID)
  {
    let portal = try Portal()
    let account = try portal.settledAccount()
    var request = BundleBuilder.Request(id: "C-1")
    (request.kind, request.email, request.mark) = (kind, new, 7)
    let id = try portal.desk.receive(request)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: id)
    return (portal, account, id)
  }

  /// The same, approved and confirmed; the token with which the old address can object.
  private func approved() throws -> (portal: Portal, account: Account, id: CaseID, token: String) {
    let (portal, account, id) = try applied()
    try portal.desk.approve(id)
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.addressObjection])
    #expect(mails.map(\.address) == [old])
    let mail = try #require(mails.first).mail
    #expect(!mail.text.contains(new))
    return (portal, account, id, try mail.token())
  }

  /// Goes on to just before the change takes effect, or to that moment: the Wednesday after a Sunday.
  private func wait(_ portal: Portal, until seconds: TimeInterval = 0) throws {
    let due = try #require(try portal.desk.home.store.read { try $0.notices(in: [.prepared]) }.first { $0.isFirm }?.due)
    portal.desk.home.clock.advance(due.timeIntervalSince(portal.desk.home.clock.now) + seconds)
  }

  @Test func `the change takes effect after three opening days, which nothing shortens`() throws {
    let (portal, account, id, _) = try approved()
    let due = try #require(try portal.desk.file(id).decision?.due)
    // Decided on Sunday 22 November at 0:15 and a few seconds: Monday, Tuesday, Wednesday.
    #expect(due.timeIntervalSince(portal.desk.home.clock.now) == 3 * 86_400)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    try wait(portal, until: -0.001)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    #expect(try portal.account(old) == portal.account(id: account.id))
    try wait(portal)
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
    let (portal, _, id) = try applied()
    try portal.desk.home.office(TestHome.nightly).write {
      try $0.replaceHolidays([Holiday(day: try #require(CalendarDate(iso: "2026-11-23")), name: "勤労感謝の日")])
    }
    try portal.desk.approve(id)
    let due = try #require(try portal.desk.file(id).decision?.due)
    #expect(due.timeIntervalSince(portal.desk.home.clock.now) == 4 * 86_400)
  }

  @Test func `until then the account is the old one's, and the new address opens nothing`() throws {
    let (portal, account, _, _) = try approved()
    #expect(try portal.account(id: account.id).nextEmail?.asWritten == new)
    #expect(try portal.codes(portal.reset(new)) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.opens(old, Portal.password, second: Portal.second))
  }

  @Test func `one person alone never changes an address`() throws {
    let (portal, account, id) = try applied()
    let decided = try DecideApplication(portal.desk.sato).decide(id, Samples.approval(reason: "窓口で確認"))
    #expect(decided.state == .proposed)
    #expect(decided.decision?.secondPersonReasons.contains(.changeEmail) == true)
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try DecideApplication(portal.desk.sato).confirm(id) }
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    #expect(try portal.account(id: account.id).nextEmail == nil)
  }

  @Test func `the old address objects, and the case waits again with a mark`() throws {
    let (portal, account, id, token) = try approved()
    let start = try portal.desk.logLength()
    #expect(try portal.codes(portal.object(token)) == [])
    let file = try portal.desk.file(id)
    #expect(file.state == .waiting && file.decision == nil && file.objected == portal.desk.home.clock.now)
    #expect(try portal.desk.flags(file).contains(.objected))
    #expect(try portal.account(id: account.id).nextEmail == nil)
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.objected])
    #expect(mails.map(\.address) == [old])
    #expect(try portal.desk.actions(from: start + 1).contains("application.objected"))
    portal.desk.home.clock.advance(30 * 86_400)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    #expect(try portal.account(old).id == account.id)
    #expect(try portal.codes(portal.object(token)) == refused)
    try portal.desk.expectSoundLog()
  }

  @Test func `what was objected to can be decided again, and every step is told anew`() throws {
    let (portal, account, id, token) = try approved()
    #expect(try portal.codes(portal.object(token)) == [])
    _ = try portal.deliver()
    try portal.desk.approve(id)
    #expect(try portal.deliver().map(\.purpose) == [.addressObjection])
    try wait(portal)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedChangeEmail))
    #expect(try portal.account(new).id == account.id)
  }

  @Test func `an objection comes too late once the change was made, and in time until then`() throws {
    let (portal, account, _, token) = try approved()
    try wait(portal)
    _ = try portal.deliver()
    #expect(try portal.codes(portal.object(token)) == refused)
    #expect(try portal.account(new).id == account.id)
    let (late, other, id, inTime) = try approved()
    try wait(late, until: -1)
    #expect(try late.codes(late.object(inTime)) == [])
    #expect(try late.desk.file(id).state == .waiting)
    #expect(try late.account(old).id == other.id)
  }

  @Test func `the waiting time begins when the old address is told, however long that mail was held up`() throws {
    let (portal, account, id) = try applied()
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
    let (portal, account, id) = try applied()
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
    try wait(portal)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedChangeEmail))
  }

  @Test func `an objection that was sent in time counts as long as the change has not been made`() throws {
    let (portal, account, id, token) = try approved()
    try wait(portal, until: 3_600)
    let inTime = portal.desk.home.clock.now.addingTimeInterval(-3_601)
    #expect(try portal.codes(portal.object(token, submitted: inTime)) == [])
    #expect(try portal.desk.file(id).state == .waiting)
    #expect(try portal.deliver().map(\.purpose) == [.objected])
    #expect(try portal.account(old).id == account.id)
  }

  @Test func `who changes a password has not lost the account: the case goes back`() throws {
    let (portal, account, id, token) = try approved()
    #expect(try portal.codes(portal.change(old, to: "Another2026")) == [])
    let file = try portal.desk.file(id)
    #expect(file.state == .waiting && file.objected == portal.desk.home.clock.now)
    #expect(try portal.account(id: account.id).nextEmail == nil)
    portal.desk.home.clock.advance(30 * 86_400)
    #expect(try portal.deliver(includingHeld: true).map(\.purpose) == [.objected, .passwordChanged])
    #expect(try portal.codes(portal.object(token)) == refused)
  }

  @Test func `so does who sets both anew by a link, or gives the account another address`() throws {
    for isReset in [true, false] {
      let (portal, account, id, _) = try approved()
      if isReset {
        #expect(try portal.codes(portal.reset(old)) == [])
        let token = try portal.delivered(.resetLink).token()
        #expect(try portal.codes(portal.setAnew(token, "Fifth-2026", "Sixth-2026")) == [])
      } else {
        #expect(try portal.codes(portal.move(old, to: "third@example.jp")) == [])
        let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
        #expect(try portal.codes(portal.confirmMove(token)) == [])
        #expect(try portal.account("third@example.jp").id == account.id)
      }
      #expect(try portal.desk.file(id).state == .waiting)
      #expect(try portal.account(id: account.id).nextEmail == nil)
    }
  }

  @Test func `an objection to one change of address stops the other too, whichever notice it came by`() throws {
    let (portal, account, id, _) = try approved()
    // A thief who knows the password asks for a change besides: the holder clicks the link of that notice.
    #expect(try portal.codes(portal.move(old, to: "thief@example.jp")) == [])
    let notice = try #require(try portal.deliver().first { $0.purpose == .changeEmailNotice })
    #expect(try portal.codes(portal.object(notice.mail.token())) == [])
    #expect(try portal.desk.file(id).state == .waiting)
    portal.desk.home.clock.advance(30 * 86_400)
    _ = try portal.deliver(includingHeld: true)
    #expect(try portal.account(old).id == account.id)
  }

  @Test func `every address that the account ever had can object, and one objection is enough`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(portal.move(old, to: "second@example.jp")) == [])
    let move = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(move)) == [])
    _ = try portal.deliver()
    var request = BundleBuilder.Request(id: "C-1")
    (request.kind, request.email, request.mark) = (.changeEmail, new, 7)
    let id = try portal.desk.receive(request)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: id)
    try portal.desk.approve(id)
    let mails = try portal.deliver()
    #expect(Set(mails.map(\.address)) == [old, "second@example.jp"])
    #expect(Set(mails.map(\.purpose)) == [.addressObjection])
    let earlier = try #require(mails.first { $0.address == old }).mail.token()
    let current = try #require(mails.first { $0.address != old }).mail.token()
    #expect(try portal.codes(portal.object(earlier)) == [])
    #expect(try portal.desk.file(id).state == .waiting)
    #expect(try portal.codes(portal.object(current)) == refused)
    #expect(try portal.account("second@example.jp").id == account.id)
  }

  @Test func `the new address is kept: nobody else gets it while the change waits`() throws {
    let (portal, _, _, _) = try approved()
    let other = try portal.desk.opened("B-1", mark: 4, email: new)
    #expect(throws: DecisionObstacle.addressTaken) { try portal.desk.approve(other, record: "05-2000") }
    let taro = try portal.settledAccount("taro@example.jp", record: "05-2001", mark: 5)
    #expect(try portal.codes(portal.move("taro@example.jp", to: new)) == [])
    let mails = try portal.deliver()
    if let token = try mails.first(where: { $0.purpose == .changeEmailLink })?.mail.token() {
      #expect(try portal.codes(portal.confirmMove(token)) == refused)
    }
    #expect(try portal.account("taro@example.jp").id == taro.id)
  }

  @Test func `while one change waits no other is approved`() throws {
    let (portal, _, _, _) = try approved()
    for (id, email, mark) in [("C-2", "other@example.jp", UInt8(8)), ("C-3", new, 9)] {
      var request = BundleBuilder.Request(id: id)
      (request.kind, request.email, request.mark) = (.changeEmail, email, mark)
      let file = try portal.desk.receive(request)
      _ = try OpenPicture(portal.desk.sato).bytes(1, of: file)
      #expect(throws: DecisionObstacle.changeUnderWay) { try portal.desk.approve(file) }
    }
  }

  @Test func `undoing while it waits gives the address free and voids the link`() throws {
    let (portal, account, id, token) = try approved()
    portal.desk.home.clock.advance(86_400)
    #expect(try DecideApplication(portal.desk.sato).undo(id).state == .waiting)
    #expect(try portal.account(id: account.id).nextEmail == nil)
    #expect(try portal.codes(portal.object(token)) == refused)
    portal.desk.home.clock.advance(30 * 86_400)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
  }

  @Test func `an account that is suspended meanwhile keeps its address`() throws {
    let (portal, account, id, _) = try approved()
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "本人からの電話")
    #expect(try portal.desk.file(id).state == .waiting)
    portal.desk.home.clock.advance(30 * 86_400)
    #expect(try portal.deliver(includingHeld: true).map(\.purpose) == [.suspended])
    #expect(try portal.account(old).status == .suspended)
  }

  @Test func `what was sent as new by somebody with an account is decided as a change of address`() throws {
    let (portal, account, id) = try applied(as: .new)
    #expect(throws: DecisionObstacle.recordTaken) { try portal.desk.approve(id) }
    try portal.desk.approve(id, as: .changeEmail)
    #expect(try portal.deliver().map(\.purpose) == [.addressObjection])
    try wait(portal)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedChangeEmail))
    #expect(try portal.account(new).id == account.id)
  }

  @Test func `who finds the password again moves to the same address at once`() throws {
    let (portal, account, id, _) = try approved()
    #expect(try portal.codes(portal.move(old, to: new)) == [])
    let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    let after = try portal.account(new)
    #expect(after.id == account.id && after.nextEmail == nil && !after.mustChange)
    #expect(try portal.opens(new, Portal.password, second: Portal.second))
    #expect(try portal.desk.file(id).state == .waiting)
  }

  @Test func `a link that leaves beside the change opens nothing`() throws {
    let (portal, _, _, _) = try approved()
    try wait(portal, until: -1)
    try portal.send([portal.reset(old), portal.add(old)])
    portal.desk.home.clock.advance(1)
    let mails = try portal.deliver()
    let first = try #require(mails.first { $0.purpose == .approvedChangeEmail }).mail.password()
    for mail in mails where mail.purpose == .resetLink {
      #expect(try portal.codes(portal.setAnew(mail.mail.token())) == refused)
    }
    #expect(try portal.opens(new, first))
  }

  @Test func `the fresh first password ends the old passwords, their lock and all links`() throws {
    let (portal, _, _, _) = try approved()
    #expect(try portal.codes(portal.reset(old)) == [])
    let reset = try portal.delivered(.resetLink).token()
    try wait(portal)
    let mails = try portal.deliver()
    let first = try #require(mails.first { $0.purpose == .approvedChangeEmail }).mail.password()
    // The link would have ended by itself; what is proved is that neither address makes anything of it.
    #expect(try portal.codes(portal.setAnew(reset, submitted: portal.desk.home.clock.now)) == refused)
    #expect(try portal.codes(portal.change(new, to: "Another2026")) == ["request.credentials-refused"])
    #expect(
      try portal.codes(portal.change(new, current: first, to: "Fifth-2026", second: "Sixth-2026")) == [])
  }
}
