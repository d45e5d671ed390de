import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// A mail that came back puts what it was about into somebody's view.
struct BounceTests {
  /// A rejected application whose mail has left.
  private func rejected() throws -> (portal: Portal, id: CaseID, key: String) {
    let portal = try Portal()
    let id = try portal.desk.opened()
    _ = try DecideApplication(portal.desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    portal.desk.home.clock.advance(900)
    return (portal, id, try #require(try portal.deliver().first).notice.key)
  }

  /// A report as RFC 3464 has it.
  private func report(_ key: String, action: String = "failed", domain: String = "denden.example.ac.jp") -> Data {
    let lines = [
      "From: MAILER-DAEMON@mx.example.jp", "To: noreply@denden.example.ac.jp", "Subject: Undelivered",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"", "", "--b",
      "Content-Type: text/plain", "", "Sorry.", "--b", "Content-Type: message/delivery-status", "",
      "Reporting-MTA: dns; mx.example.jp", "", "Final-Recipient: rfc822; hanako@example.jp", "Action: \(action)",
      "Status: 5.1.1", "", "--b", "Content-Type: text/rfc822-headers", "", "Message-ID: <\(key)@\(domain)>", "",
      "--b--", "",
    ]
    return Data(lines.joined(separator: "\r\n").utf8)
  }

  private func isFailed(_ outcome: NoteBounce.Outcome, _ key: String) -> Bool {
    if case .failed(let notice) = outcome { notice.key == key } else { false }
  }

  @Test func `a failed delivery marks the application, once`() throws {
    let (portal, id, key) = try rejected()
    #expect(try !portal.desk.flags(portal.desk.file(id)).contains(.bounced))
    let start = try portal.desk.logLength()
    #expect(try isFailed(NoteBounce(portal.desk.nightly).run(report(key)), key))
    #expect(try isFailed(NoteBounce(portal.desk.nightly).run(report(key)), key))
    #expect(try portal.desk.flags(portal.desk.file(id)).contains(.bounced))
    #expect(try portal.desk.actions(from: start + 1) == ["mail.bounced"])
    #expect(try portal.desk.home.store.read { try $0.openBounces().map(\.status) } == ["5.1.1"])
    try portal.desk.expectSoundLog()
  }

  @Test func `the same report taken in again does not undo what somebody has done about it`() throws {
    let (portal, id, key) = try rejected()
    _ = try NoteBounce(portal.desk.nightly).run(report(key))
    #expect(try NoteBounce(portal.desk.sato).handle(mail: key) == 1)
    #expect(try isFailed(NoteBounce(portal.desk.nightly).run(report(key)), key))
    #expect(try !portal.desk.file(id).isBounced)
    #expect(try portal.desk.home.store.read { try $0.openBounces().isEmpty })
  }

  @Test(arguments: ["delayed", "delivered", "relayed", "expanded"])
  func `a mail that is late or arrived marks nothing`(_ action: String) throws {
    let (portal, id, key) = try rejected()
    guard case .notFailed = try NoteBounce(portal.desk.nightly).run(report(key, action: action)) else {
      Issue.record("was noted")
      return
    }
    #expect(try !portal.desk.file(id).isBounced)
  }

  @Test func `what names no mail of ours, or one that has not left, marks nothing`() throws {
    let (portal, id, key) = try rejected()
    let waiting = try portal.desk.opened("A-2", mark: 3, email: "taro@example.jp")
    _ = try DecideApplication(portal.desk.sato).decide(waiting, .reject(Rejection(reasons: ["not-enrolled"])))
    let unsent = try #require(try portal.desk.results(of: waiting).first).key
    for bytes in [report("unknown"), report(key, domain: "example.com"), report(unsent)] {
      guard case .notOurs = try NoteBounce(portal.desk.nightly).run(bytes) else {
        Issue.record("was taken for ours")
        continue
      }
    }
    #expect(try !portal.desk.file(id).isBounced && !portal.desk.file(waiting).isBounced)
  }

  @Test func `what is no report is refused and changes nothing`() throws {
    let (portal, _, _) = try rejected()
    let start = try portal.desk.logLength()
    #expect(throws: BounceFault.self) { try NoteBounce(portal.desk.nightly).run(Data("hello".utf8)) }
    #expect(throws: BounceFault.empty) { try NoteBounce(portal.desk.nightly).run(Data()) }
    #expect(try portal.desk.logLength() == start)
  }

  @Test func `sending the mail again clears the mark`() throws {
    let (portal, id, key) = try rejected()
    _ = try NoteBounce(portal.desk.nightly).run(report(key))
    let again = try ResendMail(portal.desk.sato).lastMail(about: id)
    #expect(again.resends == key)
    #expect(try !portal.desk.file(id).isBounced)
    #expect(try portal.deliver().map(\.purpose) == [.rejected])
    // Where that does not arrive either, it is marked again.
    #expect(try isFailed(NoteBounce(portal.desk.nightly).run(report(again.key)), again.key))
    #expect(try portal.desk.file(id).isBounced)
  }

  @Test func `who has dealt with it by hand clears the mark, by mail or by application`() throws {
    for byMail in [true, false] {
      let (portal, id, key) = try rejected()
      _ = try NoteBounce(portal.desk.nightly).run(report(key))
      let bounces = NoteBounce(portal.desk.sato)
      #expect(try (byMail ? bounces.handle(mail: key) : bounces.handle(application: id)) == 1)
      #expect(try !portal.desk.file(id).isBounced)
      #expect(try (byMail ? bounces.handle(mail: key) : bounces.handle(application: id)) == 0)
    }
  }

  @Test func `a mail that speaks of no application is noted without one`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
    let key = try #require(try portal.deliver().first).notice.key
    #expect(try isFailed(NoteBounce(portal.desk.nightly).run(report(key)), key))
    let bounce = try #require(try portal.desk.home.store.read { try $0.openBounces() }.first)
    #expect(bounce.application == nil && bounce.account == nil)
    // No application stands for it: naming none handles none.
    #expect(try NoteBounce(portal.desk.sato).handle() == 0)
    #expect(try NoteBounce(portal.desk.sato).handle(mail: key) == 1)
  }

  @Test func `an auditor notes nothing, and an importer deals with nothing`() throws {
    let (portal, id, key) = try rejected()
    let auditor = portal.desk.home.office(Actor(name: "kansa", osUser: "kansa", role: .auditor))
    #expect(throws: NotAllowed(deed: .sendMail, role: .auditor)) { try NoteBounce(auditor).run(report(key)) }
    #expect(throws: NotAllowed(deed: .decide, role: .importer)) {
      try NoteBounce(portal.desk.nightly).handle(application: id)
    }
  }
}
