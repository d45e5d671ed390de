import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// A change of address that was found to be wrong is taken back whole.
struct WrongTakeoverTests {
  private let address = Takeover.old

  @Test func `a wrong change of address is taken back whole, and the account is suspended`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    var request = BundleBuilder.Request(id: "C-1")
    (request.kind, request.email, request.mark) = (.changeEmail, "new@example.jp", 7)
    let id = try portal.desk.receive(request)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: id)
    try portal.desk.approve(id)
    #expect(try portal.deliver().map(\.purpose) == [.addressObjection])
    portal.desk.home.clock.advance(4 * 86_400)
    let mails = try portal.deliver()
    let first = try #require(mails.first { $0.purpose == .approvedChangeEmail }).mail.password()
    _ = try portal.correct(id)
    let after = try portal.account(id: account.id)
    #expect(after.status == .suspended && after.password == nil)
    #expect(after.enrolments.map(\.record.number) == ["07-1234"])
    let change = try portal.change("new@example.jp", current: first, to: "Fifth-2026", second: "Sixth-2026")
    #expect(try portal.codes(change) == ["request.credentials-refused"])
    #expect(after.email.asWritten == address)
    // Whoever has the wrong one is not told what becomes of the account.
    #expect(try portal.desk.home.store.read { try $0.earlierAddresses(of: account.id) } == [])
  }

  @Test func `a wrong change of address is taken back though the address was changed once more since`() throws {
    let (portal, account, id, _) = try Takeover.approved()
    try Takeover.wait(portal)
    let first = try #require(try portal.deliver().first { $0.purpose == .approvedChangeEmail }).mail.password()
    #expect(try portal.codes(portal.move(Takeover.new, to: "thief@example.jp", current: first)) == [])
    let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    _ = try portal.deliver()
    _ = try portal.correct(id)
    let after = try portal.account(id: account.id)
    #expect(after.status == .suspended && after.password == nil)
    #expect(after.email.asWritten == address)
    #expect(try portal.deliver().allSatisfy { $0.address != "thief@example.jp" })
  }

  @Test func `an account whose holder has its address back already keeps it`() throws {
    let (portal, account, id, _) = try Takeover.approved()
    try Takeover.wait(portal)
    let first = try #require(try portal.deliver().first { $0.purpose == .approvedChangeEmail }).mail.password()
    #expect(try portal.codes(portal.move(Takeover.new, to: address, current: first)) == [])
    let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    _ = try portal.correct(id)
    let after = try portal.account(id: account.id)
    #expect(after.email.asWritten == address && after.status == .suspended)
    #expect(try portal.desk.home.store.read { try $0.earlierAddresses(of: account.id) } == [])
  }
}
