import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// What staff do with accounts.
struct AccountStatusTests {
  private let address = "hanako@example.jp"

  @Test func `a suspended account is told to the portal and to its holder, and a resumed one too`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出").status == .suspended)
    #expect(try portal.deliver().map(\.purpose) == [.suspended])
    #expect(try portal.newestAccounts().contains("status=\"suspended\""))
    #expect(try ManageAccounts(portal.desk.ito).resume(account.id).status == .active)
    #expect(try portal.deliver().map(\.purpose) == [.resumed])
    #expect(try portal.newestAccounts().contains("status=\"active\""))
    // The passwords of before open it again.
    #expect(try portal.codes(portal.change(address, to: "Another2026")) == [])
    try portal.desk.expectSoundLog()
  }

  @Test func `suspending needs somebody who decides, a reason, and an account that is active`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(throws: NotAllowed(deed: .decide, role: .importer)) {
      try ManageAccounts(portal.desk.nightly).suspend(account.id, because: "届出")
    }
    #expect(throws: DecisionObstacle.emptyText) {
      try ManageAccounts(portal.desk.ito).suspend(account.id, because: "")
    }
    #expect(throws: AccountNotFound.unknown) { try ManageAccounts(portal.desk.ito).suspend("none", because: "届出") }
    #expect(throws: AccountObstacle.status(.active)) { try ManageAccounts(portal.desk.ito).resume(account.id) }
    #expect(try portal.account(id: account.id) == account)
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    #expect(throws: AccountObstacle.status(.suspended)) {
      try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    }
  }

  @Test func `an account whose approval is on hold is nobody's to change`() throws {
    let portal = try Portal()
    try portal.desk.approve(portal.desk.opened())
    let id = try portal.account(address).id
    let accounts = ManageAccounts(portal.desk.ito)
    #expect(throws: AccountObstacle.status(.pending)) { try accounts.suspend(id, because: "届出") }
    #expect(throws: AccountObstacle.status(.pending)) { try accounts.reissuePassword(id) }
    #expect(throws: AccountObstacle.status(.pending)) { try accounts.proposeClosing(id, because: "届出") }
  }

  // First passwords.

  @Test func `a reissued first password ends the passwords of before when its mail leaves`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).reissuePassword(account.id)
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
    let first = try portal.delivered(.passwordReissued).password()
    #expect(try portal.opens(address, first))
    #expect(try portal.account(id: account.id).mustChange)
    #expect(try portal.codes(portal.change(address, to: "Another2026")) == ["request.credentials-refused"])
    #expect(
      try portal.codes(portal.change(address, current: first, to: "Fifth-2026", second: "Sixth-2026")) == [])
  }

  @Test func `all links end with a reissued password`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(portal.reset(address)) == [])
    let token = try portal.delivered(.resetLink).token()
    _ = try ManageAccounts(portal.desk.ito).reissuePassword(account.id)
    _ = try portal.deliver()
    #expect(try portal.codes(portal.setAnew(token)) == ["request.link-refused"])
  }

  @Test(arguments: ["suspended", "closed", "holder"])
  func `a first password that waits to leave goes nowhere once the account has changed`(_ change: String) throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).reissuePassword(account.id)
    switch change {
    case "suspended": _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    case "closed":
      _ = try ManageAccounts(portal.desk.ito).proposeClosing(account.id, because: "本人の希望")
      _ = try ManageAccounts(portal.desk.kato).confirm(account.id)
    default: #expect(try portal.codes(portal.change(address, to: "Another2026")) == [])
    }
    #expect(try !portal.deliver().map(\.purpose).contains(.passwordReissued))
    let after = try portal.account(id: account.id)
    #expect(!after.mustChange && after.secondPassword == account.secondPassword)
  }

  @Test func `while a decided change of its address waits no first password is issued besides`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    var request = BundleBuilder.Request(id: "C-1")
    (request.kind, request.email, request.mark) = (.changeEmail, "new@example.jp", 7)
    let id = try portal.desk.receive(request)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: id)
    try portal.desk.approve(id)
    #expect(throws: AccountObstacle.changeUnderWay) { try ManageAccounts(portal.desk.ito).reissuePassword(account.id) }
  }

  @Test func `a first password that ran out is gone for the portal too, and its holder can have both set anew`() throws
  {
    let portal = try Portal()
    let account = try portal.newAccount().account
    portal.desk.home.clock.advance(30 * 86_400)
    let start = try portal.desk.logLength()
    #expect(try LapseReturned(portal.desk.nightly).run().expired == [account.id])
    #expect(try LapseReturned(portal.desk.nightly).run().expired == [])
    #expect(try portal.desk.actions(from: start + 1) == ["account.first-password-expired"])
    #expect(try portal.deliver().isEmpty)
    #expect(
      try portal.newestAccounts().contains("mustChange=\"true\"") && !portal.newestAccounts().contains("<password"))
  }

  // Naming.

  @Test func `staff name an account by id, address or student number, and looking is recorded`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    for name in [account.id, "HANAKO@example.jp", "07-1234", "０７－１２３４", "\(account.enrolments[0].record.qualified)"] {
      #expect(try portal.desk.home.store.read { try $0.resolveAccount(name) } == account.id, "\(name)")
    }
    for name in ["", "nobody@example.jp", "99-9999", "x"] {
      #expect(throws: AccountNotFound.unknown) { try portal.desk.home.store.read { try $0.resolveAccount(name) } }
    }
    let start = try portal.desk.logLength()
    let sheet = try ShowAccount(portal.desk.sato).sheet(account.id)
    #expect(sheet.account == account && sheet.proposal == nil && sheet.failures == CredentialFailures())
    #expect(try portal.desk.actions(from: start + 1) == ["account.shown"])
    #expect(throws: NotAllowed(deed: .look, role: .importer)) { try ShowAccount(portal.desk.nightly).sheet(account.id) }
  }
}
