import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `mail resend`: the same words in a new mail, with a new secret.
struct ResendTests {
  private let address = "hanako@example.jp"
  private let refused = ["request.link-refused"]

  private func resend(_ portal: Portal, _ purpose: NoticePurpose) throws -> Notice {
    let sent = try portal.desk.home.store.read { try $0.notices(in: [.sent]) }.last { $0.purpose == purpose }
    return try ResendMail(portal.desk.sato).mail(sent.made("sent mail").key)
  }

  @Test func `a first password that did not arrive is replaced by another, and opens nothing any more`() throws {
    let portal = try Portal()
    let (account, first) = try portal.newAccount()
    let id = try #require(account.enrolments.first).application
    let notice = try ResendMail(portal.desk.sato).lastMail(about: id)
    #expect(notice.purpose == .approvedNew && notice.recipient.asWritten == address)
    let second = try portal.delivered(.approvedNew).password()
    #expect(second != first)
    #expect(try portal.opens(address, second))
    let expires = portal.desk.home.clock.now.addingTimeInterval(30 * 86_400)
    #expect(try portal.account(address).firstPasswordExpires == expires)
    let change = try portal.change(address, current: first, to: Portal.password, second: Portal.second)
    #expect(try portal.codes(change) == ["request.credentials-refused"])
    // The decision was announced by the first mail, and stays so.
    #expect(try portal.desk.file(id).announced != nil)
    try portal.desk.expectSoundLog()
  }

  @Test func `a new link takes the old one's place when its mail leaves, with its full time`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    let first = try portal.delivered(.returned)
    portal.desk.home.clock.advance(10 * 86_400)
    _ = try ResendMail(portal.desk.sato).lastMail(about: id)
    let second = try portal.delivered(.returned)
    #expect(second.messageID != first.messageID)
    let deadline = try portal.desk.home.store.read { try $0.resubmissionDeadline(of: id) }
    #expect(deadline == portal.desk.home.clock.now.addingTimeInterval(14 * 86_400))
    var request = BundleBuilder.Request(id: "A-2")
    (request.token, request.resubmits, request.mark) = (try first.token(), "A-1", 9)
    #expect(try portal.codes(request) == refused)
    request.token = try second.token()
    #expect(try portal.codes(request) == [])
  }

  @Test func `the result is what is sent again, not the note that the application arrived`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    #expect(try ResendMail(portal.desk.sato).lastMail(about: id).purpose == .received)
    _ = try portal.deliver()
    _ = try DecideApplication(portal.desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    #expect(try ResendMail(portal.desk.sato).lastMail(about: id).purpose == .received)
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    #expect(try ResendMail(portal.desk.sato).lastMail(about: id).purpose == .rejected)
  }

  @Test func `what has not been sent is not sent again`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    _ = try DecideApplication(portal.desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    let waiting = try #require(try portal.desk.results(of: id).first).key
    #expect(throws: ResendObstacle.noMail) { try ResendMail(portal.desk.sato).mail(waiting) }
    #expect(throws: ResendObstacle.noMail) { try ResendMail(portal.desk.sato).mail("unknown") }
    let auditor = portal.desk.home.office(Actor(name: "kansa", osUser: "kansa", role: .auditor))
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    #expect(throws: NotAllowed(deed: .decide, role: .auditor)) { try ResendMail(auditor).mail(waiting) }
  }

  @Test func `a first password is not sent again to who has chosen others, or is suspended`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    let id = try #require(account.enrolments.first).application
    #expect(throws: ResendObstacle.outdated) { try ResendMail(portal.desk.sato).lastMail(about: id) }
    let other = try Portal()
    let fresh = try other.newAccount().account
    _ = try ManageAccounts(other.desk.ito).suspend(fresh.id, because: "届出")
    _ = try other.deliver()
    #expect(throws: ResendObstacle.outdated) { try resend(other, .approvedNew) }
  }

  @Test func `a holder who chose passwords while a new first password waited keeps them`() throws {
    let portal = try Portal()
    let (_, first) = try portal.newAccount()
    _ = try resend(portal, .approvedNew)
    let change = try portal.change(address, current: first, to: Portal.password, second: Portal.second)
    #expect(try portal.codes(change) == [])
    #expect(try portal.deliver().map(\.purpose) == [.passwordChanged])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `a returned application that was mended or lapsed has no link to send again`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    portal.desk.home.clock.advance(16 * 86_400)
    _ = try LapseReturned(portal.desk.nightly).run()
    _ = try portal.deliver()
    #expect(throws: ResendObstacle.outdated) { try resend(portal, .returned) }
    #expect(try resend(portal, .lapsed).purpose == .lapsed)
  }

  @Test func `a link to set passwords anew never goes to an address that the account had before`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.reset(address)) == [])
    _ = try portal.deliver()
    #expect(try portal.codes(portal.add(address)) == [])
    _ = try portal.deliver()
    #expect(try portal.codes(portal.move(address, to: "new@example.jp")) == [])
    let token = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    #expect(try portal.codes(portal.confirmMove(token)) == [])
    _ = try portal.deliver()
    for purpose in [NoticePurpose.resetLink, .additionLink, .changeEmailLink, .changeEmailNotice] {
      #expect(throws: ResendObstacle.outdated, "\(purpose)") { try resend(portal, purpose) }
    }
  }

  @Test func `a change of address that somebody objected to is not brought back by sending its mail again`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.move(address, to: "new@example.jp")) == [])
    let notice = try #require(try portal.deliver().first { $0.purpose == .changeEmailNotice })
    #expect(try portal.codes(portal.object(notice.mail.token())) == [])
    _ = try portal.deliver()
    #expect(throws: ResendObstacle.outdated) { try resend(portal, .changeEmailLink) }
  }

  @Test func `a mail of a change that still waits is sent again with a new link, and the old one is void`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.move(address, to: "new@example.jp")) == [])
    let first = try #require(try portal.deliver().first { $0.purpose == .changeEmailLink }).mail.token()
    _ = try resend(portal, .changeEmailLink)
    let second = try portal.delivered(.changeEmailLink).token()
    #expect(try portal.codes(portal.confirmMove(first)) == refused)
    #expect(try portal.codes(portal.confirmMove(second)) == [])
  }

  @Test func `a link that nobody used in its time may be sent again`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.register(address)) == [])
    _ = try portal.deliver()
    portal.desk.home.clock.advance(3 * 86_400)
    _ = try resend(portal, .registrationLink)
    var request = BundleBuilder.Request(id: "A-1")
    (request.token, request.submitted) = (try portal.delivered(.registrationLink).token(), portal.desk.home.clock.now)
    #expect(try portal.codes(request) == [])
  }

  @Test func `an objection is sent again with the end that it had`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    var request = BundleBuilder.Request(id: "C-1")
    (request.kind, request.email, request.mark) = (.changeEmail, "new@example.jp", 7)
    let id = try portal.desk.receive(request)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: id)
    try portal.desk.approve(id)
    let due = try portal.desk.file(id).decision?.due
    _ = try portal.deliver()
    portal.desk.home.clock.advance(86_400)
    let again = try resend(portal, .addressObjection)
    #expect(again.deadline == due && !again.isFirm)
    let token = try portal.delivered(.addressObjection).token()
    // Whoever asks for the notice once more gains no time by it.
    #expect(try portal.desk.file(id).decision?.due == due)
    #expect(try portal.codes(portal.object(token)) == [])
    #expect(try portal.desk.file(id).state == .waiting)
    _ = try portal.deliver()
    #expect(throws: ResendObstacle.outdated) { try resend(portal, .addressObjection) }
  }

  @Test func `two new mails of one that did not arrive leave one link that opens`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    _ = try ResendMail(portal.desk.sato).lastMail(about: id)
    let second = try portal.delivered(.returned).token()
    _ = try ResendMail(portal.desk.sato).lastMail(about: id)
    let third = try portal.delivered(.returned).token()
    var request = BundleBuilder.Request(id: "A-2")
    (request.token, request.resubmits, request.mark) = (second, "A-1", 9)
    #expect(try portal.codes(request) == refused)
    request.token = third
    #expect(try portal.codes(request) == [])
  }
}
