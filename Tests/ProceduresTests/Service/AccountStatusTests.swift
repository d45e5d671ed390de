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

  private func newest(_ portal: Portal) throws -> String {
    let folder = portal.desk.home.folders.accounts
    let name = try portal.desk.home.names(in: folder).filter { $0.hasSuffix(".xml") }.last.made("account file")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func `a suspended account is told to the portal and to its holder, and a resumed one too`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出").status == .suspended)
    #expect(try portal.deliver().map(\.purpose) == [.suspended])
    #expect(try newest(portal).contains("status=\"suspended\""))
    #expect(try ManageAccounts(portal.desk.ito).resume(account.id).status == .active)
    #expect(try portal.deliver().map(\.purpose) == [.resumed])
    #expect(try newest(portal).contains("status=\"active\""))
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
    #expect(try newest(portal).contains("mustChange=\"true\"") && !newest(portal).contains("<password"))
  }

  // Closing and merging.

  @Test func `closing takes two people, ends everything, and lets the person apply anew`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    let accounts = ManageAccounts(portal.desk.ito)
    _ = try accounts.proposeClosing(account.id, because: "本人の希望")
    #expect(try portal.account(id: account.id).status == .active)
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try accounts.confirm(account.id) }
    #expect(try ManageAccounts(portal.desk.kato).confirm(account.id).status == .closed)
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.closed])
    #expect(mails.map(\.address) == [address])
    let file = try newest(portal)
    #expect(file.contains("status=\"closed\"") && !file.contains("assword>") && !file.contains("<enrolment"))
    #expect(throws: AccountObstacle.nothingProposed) { try ManageAccounts(portal.desk.kato).confirm(account.id) }
    let again = try portal.desk.opened("A-9", mark: 9)
    try portal.desk.approve(again)
    portal.desk.home.clock.advance(900)
    #expect(try portal.deliver().map(\.purpose) == [.approvedNew])
    #expect(try portal.account(address).id != account.id)
    try portal.desk.expectSoundLog()
  }

  @Test func `a proposal that is taken back changes nothing`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).proposeClosing(account.id, because: "本人の希望")
    _ = try ManageAccounts(portal.desk.kato).refuse(account.id)
    #expect(throws: AccountObstacle.nothingProposed) { try ManageAccounts(portal.desk.kato).confirm(account.id) }
    #expect(throws: AccountObstacle.nothingProposed) { try ManageAccounts(portal.desk.kato).refuse(account.id) }
    #expect(try portal.account(id: account.id) == account)
  }

  @Test func `merging moves the numbers, closes the one account and tells both addresses without naming either`() throws
  {
    let portal = try Portal()
    let gone = try portal.settledAccount()
    let kept = try portal.settledAccount("taro@example.jp", record: "05-2000", mark: 3)
    _ = try ManageAccounts(portal.desk.ito).proposeMerging(gone.id, into: kept.id, because: "同一人")
    _ = try ManageAccounts(portal.desk.kato).confirm(gone.id)
    #expect(try portal.account(id: gone.id).status == .closed)
    let after = try portal.account(id: kept.id)
    #expect(Set(after.enrolments.map(\.record.number)) == ["07-1234", "05-2000"])
    #expect(after.password == kept.password && after.email == kept.email)
    let mails = try portal.deliver()
    #expect(
      Set(mails.map { "\($0.purpose.rawValue) \($0.address)" }) == ["merged \(address)", "merged taro@example.jp"])
    #expect(mails.allSatisfy { !$0.mail.text.contains(address) && !$0.mail.text.contains("taro@example.jp") })
    let file = try newest(portal)
    #expect(
      file.contains("status=\"closed\"") && file.contains("number=\"07-1234\"") && file.contains("number=\"05-2000\""))
    // Either opens what it opened before, or nothing.
    #expect(try portal.codes(portal.change(address, to: "Another2026")) == ["request.credentials-refused"])
    #expect(try portal.codes(portal.change("taro@example.jp", to: "Another2026")) == [])
    try portal.desk.expectSoundLog()
  }

  @Test func `an account is merged into another one that is active`() throws {
    let portal = try Portal()
    let gone = try portal.settledAccount()
    let kept = try portal.settledAccount("taro@example.jp", record: "05-2000", mark: 3)
    let accounts = ManageAccounts(portal.desk.ito)
    #expect(throws: AccountObstacle.sameAccount) { try accounts.proposeMerging(gone.id, into: gone.id, because: "x") }
    #expect(throws: AccountNotFound.unknown) { try accounts.proposeMerging(gone.id, into: "none", because: "x") }
    _ = try accounts.proposeMerging(gone.id, into: kept.id, because: "同一人")
    _ = try accounts.suspend(kept.id, because: "届出")
    #expect(throws: AccountObstacle.status(.suspended)) { try ManageAccounts(portal.desk.kato).confirm(gone.id) }
    #expect(try portal.account(id: gone.id).enrolments.map(\.record.number) == ["07-1234"])
    #expect(throws: AccountObstacle.status(.suspended)) {
      try accounts.proposeMerging(gone.id, into: kept.id, because: "同一人")
    }
    // What was proposed still stands.
    _ = try accounts.resume(kept.id)
    #expect(try ManageAccounts(portal.desk.kato).confirm(gone.id).status == .closed)
  }

  @Test func `what is approved for one of two merged accounts and on hold goes back to wait`() throws {
    let portal = try Portal()
    let gone = try portal.settledAccount()
    let kept = try portal.settledAccount("taro@example.jp", record: "05-2000", mark: 3)
    var cases: [CaseID] = []
    for (index, email) in [address, "taro@example.jp"].enumerated() {
      #expect(try portal.codes(portal.add(email)) == [])
      var request = BundleBuilder.Request(id: "B-\(index)")
      (request.kind, request.email) = (.addStudentNumber, email)
      request.token = try portal.delivered(.additionLink).token()
      (request.number, request.hasPicture) = ("05-200\(index + 1)", false)
      let id = try portal.desk.receive(request)
      try portal.desk.approve(id, record: "05-200\(index + 1)", seen: nil)
      cases.append(id)
    }
    _ = try ManageAccounts(portal.desk.ito).proposeMerging(gone.id, into: kept.id, because: "同一人")
    _ = try ManageAccounts(portal.desk.kato).confirm(gone.id)
    for id in cases { #expect(try portal.desk.file(id).state == .waiting) }
    #expect(Set(try portal.account(id: kept.id).enrolments.map(\.record.number)) == ["07-1234", "05-2000"])
    portal.desk.home.clock.advance(900)
    #expect(Set(try portal.deliver().map(\.purpose)) == [.merged])
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
