import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Who still reads at an old address, or knows the password, stops a decided change of address.
struct ObjectionTests {
  private let old = Takeover.old
  private let new = Takeover.new
  private let refused = ["request.link-refused"]

  @Test func `the old address objects, and the case waits again with a mark`() throws {
    let (portal, account, id, token) = try Takeover.approved()
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
    let (portal, account, id, token) = try Takeover.approved()
    #expect(try portal.codes(portal.object(token)) == [])
    _ = try portal.deliver()
    try portal.desk.approve(id)
    #expect(try portal.deliver().map(\.purpose) == [.addressObjection])
    try Takeover.wait(portal)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedChangeEmail))
    #expect(try portal.account(new).id == account.id)
  }

  @Test func `an objection comes too late once the change was made, and in time until then`() throws {
    let (portal, account, _, token) = try Takeover.approved()
    try Takeover.wait(portal)
    _ = try portal.deliver()
    #expect(try portal.codes(portal.object(token)) == refused)
    #expect(try portal.account(new).id == account.id)
    let (late, other, id, inTime) = try Takeover.approved()
    try Takeover.wait(late, until: -1)
    #expect(try late.codes(late.object(inTime)) == [])
    #expect(try late.desk.file(id).state == .waiting)
    #expect(try late.account(old).id == other.id)
  }

  @Test func `an objection that was sent in time counts as long as the change has not been made`() throws {
    let (portal, account, id, token) = try Takeover.approved()
    try Takeover.wait(portal, until: 3_600)
    let inTime = portal.desk.home.clock.now.addingTimeInterval(-3_601)
    #expect(try portal.codes(portal.object(token, submitted: inTime)) == [])
    #expect(try portal.desk.file(id).state == .waiting)
    #expect(try portal.deliver().map(\.purpose) == [.objected])
    #expect(try portal.account(old).id == account.id)
  }

  @Test func `who changes a password has not lost the account: the case goes back`() throws {
    let (portal, account, id, token) = try Takeover.approved()
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
      let (portal, account, id, _) = try Takeover.approved()
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
    let (portal, account, id, _) = try Takeover.approved()
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
}
