import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Closing an account, and merging one into another: one proposes, another confirms.
struct ClosingTests {
  private let address = "hanako@example.jp"

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
    let file = try portal.newestAccounts()
    #expect(file.contains("status=\"closed\"") && !file.contains("assword>") && !file.contains("<enrolment"))
    #expect(throws: AccountObstacle.nothingProposed) { try ManageAccounts(portal.desk.kato).confirm(account.id) }
    let again = try portal.desk.opened("A-9", mark: 9)
    try portal.desk.approve(again)
    portal.desk.home.clock.advance(900)
    #expect(try portal.deliver().map(\.purpose) == [.approvedNew])
    #expect(try portal.account(address).id != account.id)
    try portal.desk.expectSoundLog()
  }

  @Test func `a case that took up the account of a corrected one goes back to wait when that account is closed`() throws
  {
    let portal = try Portal()
    let account = try portal.newAccount().account
    let new = try portal.correct(try #require(account.enrolments.first).application)
    _ = try portal.deliver()
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: new.id)
    try portal.desk.approve(new.id, record: "05-2000")
    _ = try ManageAccounts(portal.desk.ito).proposeClosing(account.id, because: "本人の希望")
    _ = try ManageAccounts(portal.desk.kato).confirm(account.id)
    portal.desk.home.clock.advance(900)
    #expect(try portal.deliver(includingHeld: true).map(\.purpose) == [.closed])
    #expect(try portal.desk.file(new.id).state == .waiting)
    let after = try portal.account(id: account.id)
    #expect(after.status == .closed && after.password == nil && after.enrolments.isEmpty)
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
    let file = try portal.newestAccounts()
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
}
