import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `start-change-email`, `confirm-change-email`, and the objection to it.
struct ChangeAddressTests {
  private let old = "hanako@example.jp"
  private let new = "new@example.jp"
  private let refused = ["request.link-refused"]

  /// A change that was asked for: the token that makes it, and the one that voids it.
  private func asked(_ portal: Portal, to email: String? = nil) throws -> (confirm: String, object: String) {
    #expect(try portal.codes(portal.move(old, to: email ?? new)) == [])
    let mails = try portal.deliver()
    let link = try #require(mails.first { $0.purpose == .changeEmailLink })
    let notice = try #require(mails.first { $0.purpose == .changeEmailNotice })
    #expect(mails.count == 2 && link.address == email ?? new && notice.address == old)
    // The old address is not told which the new one is, and the new one not whose account it is about.
    #expect(!notice.mail.text.contains(email ?? new))
    #expect(!link.mail.text.contains(old) && !link.mail.text.contains("電電 花子"))
    return (try link.mail.token(), try notice.mail.token())
  }

  @Test func `the link in the mail to the new address makes the change, and both addresses are told`() throws {
    let portal = try Portal()
    let before = try portal.settledAccount()
    let links = try asked(portal)
    #expect(try portal.account(old).id == before.id)
    let start = try portal.desk.logLength()
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == [])
    let after = try portal.account(new)
    #expect(after.id == before.id && after.enrolments == before.enrolments)
    #expect(after.password == before.password && after.secondPassword == before.secondPassword && !after.mustChange)
    let mails = try portal.deliver()
    #expect(
      Set(mails.map { "\($0.purpose.rawValue) \($0.address)" })
        == ["address-changed \(new)", "address-changed-notice \(old)"])
    let toOld = try #require(mails.first { $0.address == old })
    #expect(!toOld.mail.text.contains(new))
    #expect(try portal.desk.home.store.read { try $0.earlierAddresses(of: before.id).map(\.asWritten) } == [old])
    #expect(try portal.desk.actions(from: start + 1).contains("account.address-changed"))
    #expect(try portal.newestAccounts().contains("email=\"\(new)\""))
    try portal.desk.expectSoundLog()
  }

  @Test func `afterwards the old address opens nothing, and is free for somebody else`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let links = try asked(portal)
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == [])
    _ = try portal.deliver()
    #expect(try portal.codes(portal.change(old, to: "Another2026")) == ["request.credentials-refused"])
    #expect(try portal.codes(portal.reset(old)) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.codes(portal.register(old)) == [])
    #expect(try portal.deliver().map(\.purpose) == [.registrationLink])
    #expect(try portal.codes(portal.change(new, to: "Another2026")) == [])
  }

  @Test func `the change is made once, and all links of the account are void with it`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let links = try asked(portal)
    let others = try asked(portal, to: "other@example.jp")
    #expect(try portal.codes(portal.reset(old)) == [])
    let reset = try portal.delivered(.resetLink).token()
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == [])
    for request in [
      try portal.confirmMove(links.confirm), try portal.confirmMove(others.confirm), try portal.object(links.object),
      try portal.object(others.object), try portal.setAnew(reset),
    ] {
      #expect(try portal.codes(request) == refused)
    }
    #expect(try portal.account(new).email.asWritten == new)
  }

  @Test func `the link in the mail to the old address voids the change, once, and its reader learns what to do next`()
    throws
  {
    let portal = try Portal()
    let before = try portal.settledAccount()
    let links = try asked(portal)
    #expect(try portal.codes(portal.object(links.object)) == [])
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.objected])
    #expect(mails.map(\.address) == [old])
    #expect(!(try #require(mails.first).mail.text.contains(new)))
    for request in [try portal.confirmMove(links.confirm), try portal.object(links.object)] {
      #expect(try portal.codes(request) == refused)
    }
    #expect(try portal.account(id: before.id) == before)
  }

  @Test func `one objection stops every change that was asked for`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let (first, second) = (try asked(portal), try asked(portal, to: "other@example.jp"))
    // A third waits in the outbox.
    #expect(try portal.codes(portal.move(old, to: "third@example.jp")) == [])
    #expect(try portal.codes(portal.object(first.object)) == [])
    #expect(try portal.codes(portal.confirmMove(second.confirm)) == refused)
    #expect(try portal.deliver().map(\.purpose) == [.objected])
  }

  @Test func `an objection leaves links for other things alone`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let links = try asked(portal)
    #expect(try portal.codes(portal.reset(old)) == [])
    let reset = try portal.delivered(.resetLink).token()
    #expect(try portal.codes(portal.object(links.object)) == [])
    #expect(try portal.codes(portal.setAnew(reset, "Fifth-2026", "Sixth-2026")) == [])
  }

  @Test func `a wrong password or nobody's account moves nothing, mails nothing, and is answered alike`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    for request in [
      try portal.move(old, to: new, current: "Wrong-2026"), try portal.move(old, to: new, current: Portal.second),
      try portal.move("nobody@example.jp", to: new),
    ] {
      #expect(try portal.codes(request) == ["request.credentials-refused"])
    }
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `an address that has an account is told that it has, and nobody learns of it by receipt`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let taken = try portal.settledAccount("taro@example.jp", record: "05-2000", mark: 3)
    #expect(try portal.codes(portal.move(old, to: "taro@example.jp")) == [])
    let mails = try portal.deliver()
    #expect(
      Set(mails.map { "\($0.purpose.rawValue) \($0.address)" })
        == ["account-exists taro@example.jp", "change-email-notice \(old)"])
    let told = try #require(mails.first { $0.purpose == .accountExists })
    #expect(!told.mail.text.contains("電電 花子") && !told.mail.text.contains("again?token="))
    #expect(try portal.account("taro@example.jp") == taken)
  }

  @Test func `an address that got an account since cannot be moved to`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let links = try asked(portal)
    try portal.settledAccount(new, record: "05-2000", mark: 3)
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == refused)
    #expect(try portal.account(old).email.asWritten == old)
  }

  @Test func `an address that an approval is about to give to another account cannot be moved to`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let links = try asked(portal)
    let id = try portal.desk.opened("B-1", mark: 4, email: new)
    try portal.desk.approve(id, record: "05-2000")
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == refused)
    _ = try DecideApplication(portal.desk.sato).undo(id)
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == [])
  }

  @Test func `the address that the account has already needs no change and mails nothing`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.move(old, to: "HANAKO@Example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
  }

  @Test(arguments: ["password", "status"])
  func `a change of the password or the status voids the change of address`(_ change: String) throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    let links = try asked(portal)
    if change == "password" {
      #expect(try portal.codes(portal.change(old, to: "Another2026")) == [])
    } else {
      _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    }
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == refused)
    #expect(try portal.codes(portal.object(links.object)) == refused)
  }

  @Test func `over the limit the answer is the same, and neither address gets a mail`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    for _ in 0..<3 { _ = try asked(portal) }
    #expect(try portal.codes(portal.move(old, to: new)) == [])
    #expect(try portal.deliver().isEmpty)
    // Three notices live at the old address, so that no other change begins either.
    #expect(try portal.codes(portal.move(old, to: "other@example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `the link lives for a day, judged by when the request was sent`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let links = try asked(portal)
    let sent = portal.desk.home.clock.now
    portal.desk.home.clock.advance(86_400)
    #expect(try portal.codes(portal.confirmMove(links.confirm)) == refused)
    let early = try portal.confirmMove(links.confirm, submitted: sent.addingTimeInterval(86_399))
    #expect(try portal.codes(early) == [])
  }

  @Test func `who has only a first password can change the address with it`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    #expect(try portal.codes(portal.move(old, to: new, current: first)) == [])
    let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    #expect(try portal.opens(new, first))
    #expect(try portal.account(new).mustChange)
  }
}
