import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `start-add-student-number`, and what approving the application does that follows.
struct AdditionTests {
  private func application(_ id: String, _ token: String, email: String = "hanako@example.jp") -> BundleBuilder.Request
  {
    var request = BundleBuilder.Request(id: id)
    (request.kind, request.token, request.email) = (.addStudentNumber, token, email)
    (request.number, request.hasPicture) = ("05-2000", false)
    return request
  }

  /// An account, and the token of a link to apply for a second number.
  private func asked() throws -> (portal: Portal, account: Account, token: String) {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(portal.add("hanako@example.jp")) == [])
    return (portal, account, try portal.delivered(.additionLink).token())
  }

  /// The same with the application taken in.
  private func applied() throws -> (portal: Portal, account: Account, id: CaseID) {
    let (portal, account, token) = try asked()
    let id = try portal.desk.receive(application("B-1", token))
    return (portal, account, id)
  }

  private func numbers(_ portal: Portal, _ email: String = "hanako@example.jp") throws -> [String: Bool] {
    let pairs = try portal.account(email).enrolments.map { ($0.record.number, $0.isPending) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func `the link lets one application in, which knows whose account it is about`() throws {
    let (portal, account, token) = try asked()
    let id = try portal.desk.receive(application("B-1", token))
    let file = try portal.desk.file(id)
    #expect(file.account == account.id)
    #expect(file.application.kind == .addStudentNumber)
    #expect(try portal.desk.flags(file).contains(.takeover))
    #expect(try portal.codes(application("B-2", token)) == ["request.link-refused"])
  }

  @Test func `a second number is linked while it is on hold, and the portal hears of it with the mail`() throws {
    let (portal, account, id) = try applied()
    try portal.desk.approve(id, record: "05-2000", seen: nil)
    #expect(try numbers(portal) == ["07-1234": false, "05-2000": true])
    #expect(try portal.deliver().isEmpty)
    #expect(try !portal.newestAccounts().contains("05-2000"))
    portal.desk.home.clock.advance(900)
    let mail = try portal.delivered(.approvedAddition)
    #expect(try mail.line(after: "学籍番号：") == "05-2000")
    #expect(!mail.text.contains("初回パスワード"))
    #expect(try numbers(portal) == ["07-1234": false, "05-2000": false])
    #expect(try portal.newestAccounts().contains("number=\"05-2000\""))
    // Nothing else of the account has changed.
    let after = try portal.account(id: account.id)
    #expect(after.password == account.password && after.secondPassword == account.secondPassword)
    #expect(try portal.opens("hanako@example.jp", Portal.password, second: Portal.second))
    try portal.desk.expectSoundLog()
  }

  @Test func `a second number needs a second person unless the finding is clear`() throws {
    let (portal, _, id) = try applied()
    let approval = Decision.approve(Approval(record: RecordKey(number: "05-2000"), seen: nil, reason: "窓口で確認"))
    #expect(try DecideApplication(portal.desk.sato).decide(id, approval).state == .proposed)
    #expect(try numbers(portal) == ["07-1234": false])
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try DecideApplication(portal.desk.sato).confirm(id) }
  }

  @Test func `undoing takes the number back, and it is free again`() throws {
    let (portal, _, id) = try applied()
    try portal.desk.approve(id, record: "05-2000", seen: nil)
    _ = try DecideApplication(portal.desk.sato).undo(id)
    #expect(try numbers(portal) == ["07-1234": false])
    #expect(try portal.deliver(includingHeld: true).isEmpty)
    try portal.desk.approve(id, record: "05-2000", seen: nil)
    #expect(try numbers(portal)["05-2000"] == true)
  }

  @Test func `every other address known for the account is told, and the number is not named there`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try move(portal, to: "second@example.jp")
    #expect(try portal.codes(portal.add("second@example.jp")) == [])
    let token = try portal.delivered(.additionLink).token()
    let id = try portal.desk.receive(application("B-1", token, email: "second@example.jp"))
    try portal.desk.approve(id, record: "05-2000", seen: nil)
    #expect(try portal.deliver().isEmpty)
    portal.desk.home.clock.advance(900)
    let mails = try portal.deliver()
    #expect(
      Set(mails.map { "\($0.purpose.rawValue) \($0.address)" })
        == ["approved-addition second@example.jp", "addition-notice hanako@example.jp"])
    let notice = try #require(mails.first { $0.purpose == .additionNotice })
    #expect(!notice.mail.text.contains("05-2000") && !notice.mail.text.contains("second@example.jp"))
  }

  /// Gives the account of 花子 another address, as its holder does.
  private func move(_ portal: Portal, to email: String) throws {
    #expect(try portal.codes(portal.move("hanako@example.jp", to: email)) == [])
    let token = try portal.delivered(.changeEmailLink).token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    _ = try portal.deliver()
    #expect(try portal.account(email).email.asWritten == email)
  }

  @Test func `nobody without an account gets a link, nor a suspended one`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.add("nobody@example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    _ = try portal.deliver()
    #expect(try portal.codes(portal.add("hanako@example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `a link is its account's own, and for an application of its kind`() throws {
    let (portal, _, token) = try asked()
    #expect(try portal.codes(application("B-1", token, email: "taro@example.jp")) == ["request.link-refused"])
    for kind in [ApplicationKind.new, .changeEmail] {
      var other = BundleBuilder.Request(id: "B-\(kind.rawValue)")
      (other.kind, other.token, other.mark) = (kind, token, 7)
      #expect(try portal.codes(other) == ["request.link-refused"])
    }
    #expect(try portal.codes(portal.setAnew(token)) == ["request.link-refused"])
    #expect(try portal.codes(application("B-2", token)) == [])
  }

  @Test(arguments: ["password", "address", "status"])
  func `a change of the account's password, address or status voids the link`(_ change: String) throws {
    let (portal, account, token) = try asked()
    switch change {
    case "password": #expect(try portal.codes(portal.change("hanako@example.jp", to: "Another2026")) == [])
    case "address": try move(portal, to: "second@example.jp")
    default: _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    }
    #expect(try portal.codes(application("B-1", token)) == ["request.link-refused"])
    if change == "address" {
      #expect(try portal.codes(application("B-2", token, email: "second@example.jp")) == ["request.link-refused"])
    }
  }

  @Test func `a mail with a link that has not left is cancelled with the links`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try portal.send([
      portal.add("hanako@example.jp"), portal.reset("hanako@example.jp"),
      portal.change("hanako@example.jp", to: "Another2026"),
    ])
    #expect(try portal.deliver().map(\.purpose) == [.passwordChanged])
  }
}
