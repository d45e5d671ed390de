import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `change-email` by an application: how somebody who lost an address gets the account back, and a thief must not.
struct TakeoverTests {
  private let old = Takeover.old
  private let new = Takeover.new
  private let refused = ["request.link-refused"]

  @Test func `one person alone never changes an address`() throws {
    let (portal, account, id) = try Takeover.applied()
    let decided = try DecideApplication(portal.desk.sato).decide(id, Samples.approval(reason: "窓口で確認"))
    #expect(decided.state == .proposed)
    #expect(decided.decision?.secondPersonReasons.contains(.changeEmail) == true)
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try DecideApplication(portal.desk.sato).confirm(id) }
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    #expect(try portal.account(id: account.id).nextEmail == nil)
  }

  @Test func `the new address is kept: nobody else gets it while the change waits`() throws {
    let (portal, _, _, _) = try Takeover.approved()
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
    let (portal, _, _, _) = try Takeover.approved()
    for (id, email, mark) in [("C-2", "other@example.jp", UInt8(8)), ("C-3", new, 9)] {
      var request = BundleBuilder.Request(id: id)
      (request.kind, request.email, request.mark) = (.changeEmail, email, mark)
      let file = try portal.desk.receive(request)
      _ = try OpenPicture(portal.desk.sato).bytes(1, of: file)
      #expect(throws: DecisionObstacle.changeUnderWay) { try portal.desk.approve(file) }
    }
  }

  @Test func `undoing while it waits gives the address free and voids the link`() throws {
    let (portal, account, id, token) = try Takeover.approved()
    portal.desk.home.clock.advance(86_400)
    #expect(try DecideApplication(portal.desk.sato).undo(id).state == .waiting)
    #expect(try portal.account(id: account.id).nextEmail == nil)
    #expect(try portal.codes(portal.object(token)) == refused)
    portal.desk.home.clock.advance(30 * 86_400)
    #expect(try portal.deliver(includingHeld: true).isEmpty)
  }

  @Test func `an account that is suspended meanwhile keeps its address`() throws {
    let (portal, account, id, _) = try Takeover.approved()
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "本人からの電話")
    #expect(try portal.desk.file(id).state == .waiting)
    portal.desk.home.clock.advance(30 * 86_400)
    #expect(try portal.deliver(includingHeld: true).map(\.purpose) == [.suspended])
    #expect(try portal.account(old).status == .suspended)
  }

  @Test func `what was sent as new by somebody with an account is decided as a change of address`() throws {
    let (portal, account, id) = try Takeover.applied(as: .new)
    #expect(throws: DecisionObstacle.recordTaken) { try portal.desk.approve(id) }
    try portal.desk.approve(id, as: .changeEmail)
    #expect(try portal.deliver().map(\.purpose) == [.addressObjection])
    try Takeover.wait(portal)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedChangeEmail))
    #expect(try portal.account(new).id == account.id)
  }

  @Test func `who finds the password again moves to the same address at once`() throws {
    let (portal, account, id, _) = try Takeover.approved()
    #expect(try portal.codes(portal.move(old, to: new)) == [])
    let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    let after = try portal.account(new)
    #expect(after.id == account.id && after.nextEmail == nil && !after.mustChange)
    #expect(try portal.opens(new, Portal.password, second: Portal.second))
    #expect(try portal.desk.file(id).state == .waiting)
  }

  @Test func `a link that leaves beside the change opens nothing`() throws {
    let (portal, _, _, _) = try Takeover.approved()
    try Takeover.wait(portal, until: -1)
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
    let (portal, _, _, _) = try Takeover.approved()
    #expect(try portal.codes(portal.reset(old)) == [])
    let reset = try portal.delivered(.resetLink).token()
    try Takeover.wait(portal)
    let mails = try portal.deliver()
    let first = try #require(mails.first { $0.purpose == .approvedChangeEmail }).mail.password()
    // The link would have ended by itself; what is proved is that neither address makes anything of it.
    #expect(try portal.codes(portal.setAnew(reset, submitted: portal.desk.home.clock.now)) == refused)
    #expect(try portal.codes(portal.change(new, to: "Another2026")) == ["request.credentials-refused"])
    #expect(
      try portal.codes(portal.change(new, current: first, to: "Fifth-2026", second: "Sixth-2026")) == [])
  }
}
