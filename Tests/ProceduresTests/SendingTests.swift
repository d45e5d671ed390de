import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

struct SendingTests {
  @Test func `the mail of an approval brings a password of which the hash alone is kept`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    let start = try desk.logLength()
    let report = try desk.send()
    #expect(report.accountFiles == 1)
    #expect(report.held == 0)
    let mail = try ReceivedMail(Data(desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new")).utf8))
    #expect(report.sent == (try desk.mails()))
    #expect(mail.messageID.contains(try #require(report.sent.first)))
    let password = try mail.password()
    #expect(password.count == 14)
    #expect(try mail.line(after: "学籍番号：") == "07-1234")
    let account = try #require(try desk.home.store.read { try $0.account(email: "hanako@example.jp") })
    #expect(account.status == .active)
    #expect(account.mustChange)
    #expect(account.firstPasswordExpires == desk.home.clock.now.addingTimeInterval(30 * 86_400))
    #expect(PasswordHash.matches(try #require(account.password), password))
    try expectNowhere(password, in: desk)
    let expected = ["mail.handed-over", "account.first-password-issued", "accounts.exported", "mail.sent"]
    #expect(try desk.actions(from: start + 1) == expected)
    #expect(try desk.file(id).announced == desk.home.clock.now)
    try desk.expectSoundLog()
  }

  @Test func `the link of a return is kept as a hash, and lives for the time that was settled`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    try desk.send()
    let token = try ReceivedMail(
      Data(desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new")).utf8)
    ).token()
    let hash = OneTimeToken.hash(of: token)
    let now = desk.home.clock.now
    let link = try #require(try desk.home.store.read { try $0.liveLink(hash: hash, submitted: now, at: now) })
    #expect(link.application == id)
    #expect(link.expires == now.addingTimeInterval(14 * 86_400))
    try expectNowhere(token, in: desk)
    #expect(try desk.actions().suffix(3) == ["mail.handed-over", "link.issued", "mail.sent"])
    try desk.expectSoundLog()
  }

  @Test func `a rejection mails its reasons and no secret`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["other-person"], note: "窓口へ")))
    let report = try desk.send()
    #expect(report.accountFiles == 0)
    let mail = try ReceivedMail(Data(desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new")).utf8))
    #expect(mail.text.contains("ご本人と確認できませんでした。"))
    #expect(mail.text.contains("We could not establish that it is you."))
    #expect(mail.text.contains("窓口へ"))
    #expect(try desk.home.store.read { try $0.accounts() }.isEmpty)
  }

  @Test func `what was sent is not sent again`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    try desk.send()
    let log = try desk.logLength()
    #expect(try desk.send().sent == [])
    #expect(try desk.mails().count == 1)
    #expect(try desk.home.names(in: desk.home.folders.accounts) == ["accounts-1.xml", "accounts-1.xml.sig"])
    #expect(try desk.logLength() == log)
  }

  @Test func `what is held leaves early when somebody says so`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    #expect(try SendDueMail(desk.nightly).run(includingHeld: false).held == 1)
    #expect(try desk.mails().isEmpty)
    #expect(try SendDueMail(desk.nightly).run(includingHeld: true).sent.count == 1)
    #expect(throws: DecisionObstacle.announced(at: desk.home.clock.now)) { try DecideApplication(desk.sato).undo(id) }
  }

  @Test func `who may not send does not, and two do not at once`() throws {
    let desk = try Desk()
    let auditor = desk.home.office(Actor(name: "ito", osUser: "ito", role: .auditor))
    #expect(throws: NotAllowed(deed: .sendMail, role: .auditor)) { try SendDueMail(auditor).run(includingHeld: false) }
    let lock = try HomeLock(.mailing, in: desk.home.folders)
    #expect(throws: HomeLock.Held.self) { try desk.send() }
    withExtendedLifetime(lock) {}
  }

  /// Expects that a secret stands in no file of the home but the mail.
  private func expectNowhere(_ secret: String, in desk: Desk) throws {
    let root = desk.home.folders.root
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    for path in paths where !path.hasPrefix("export/mail/new/") {
      guard let bytes = try? Data(contentsOf: root.appending(path: path)) else { continue }
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(path)")
    }
  }
}
