import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `start-reset-password`, and both passwords set anew by its link.
struct ResetTests {
  private let address = "hanako@example.jp"

  private func token(_ portal: Portal) throws -> String {
    #expect(try portal.codes(portal.reset(address)) == [])
    return try portal.delivered(.resetLink).token()
  }

  @Test func `both passwords are set anew, once, and the holder is told`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let token = try token(portal)
    #expect(try portal.codes(portal.setAnew(token, "Fifth-2026", "Sixth-2026")) == [])
    #expect(try portal.opens(address, "Fifth-2026", second: "Sixth-2026"))
    #expect(try portal.deliver().map(\.purpose) == [.passwordReset])
    #expect(try portal.codes(portal.setAnew(token, "Seventh-2026", "Eighth-2026")) == ["request.link-refused"])
    #expect(try portal.opens(address, "Fifth-2026", second: "Sixth-2026"))
    try portal.desk.expectSoundLog()
  }

  @Test func `a link serves who never replaced the first password, and who let it run out`() throws {
    for isOver in [false, true] {
      let portal = try Portal()
      _ = try portal.newAccount()
      if isOver {
        portal.desk.home.clock.advance(31 * 86_400)
        #expect(try LapseReturned(portal.desk.nightly).run().expired.count == 1)
      }
      #expect(try portal.codes(portal.setAnew(token(portal))) == [])
      let account = try portal.account(address)
      #expect(!account.mustChange && account.firstPasswordExpires == nil)
      #expect(try portal.opens(address, Portal.password, second: Portal.second))
    }
  }

  @Test func `an unknown address and a suspended account get no mail`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.reset("nobody@example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    _ = try portal.deliver()
    #expect(try portal.codes(portal.reset(address)) == [])
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `what breaks a rule spends nothing`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let token = try token(portal)
    #expect(try portal.codes(portal.setAnew(token, "short", "Sixth-2026")) != [])
    #expect(try portal.codes(portal.setAnew(token, "Fifth-2026", "Fifth-2026")) == ["password.same-as-other"])
    // What was before is as good as none: it was forgotten, or somebody knows it.
    #expect(
      try portal.codes(portal.setAnew(token, Portal.password, Portal.second))
        == ["password.same-as-before", "password.same-as-before"])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
    #expect(try portal.codes(portal.setAnew(token, "Fifth-2026", "Sixth-2026")) == [])
  }

  @Test func `up to three links live; using one voids the others, and so does any change of a password`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let tokens = try (0..<3).map { _ in try token(portal) }
    #expect(try portal.codes(portal.reset(address)) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.codes(portal.setAnew(tokens[1], "Fifth-2026", "Sixth-2026")) == [])
    _ = try portal.deliver()
    for token in tokens { #expect(try portal.codes(portal.setAnew(token)) == ["request.link-refused"]) }
    let fresh = try token(portal)
    #expect(try portal.codes(portal.change(address, current: "Fifth-2026", to: "Another2026")) == [])
    #expect(try portal.codes(portal.setAnew(fresh)) == ["request.link-refused"])
  }

  @Test(arguments: ["suspended", "closed", "merged"])
  func `a link ends with its account`(_ end: String) throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    let token = try token(portal)
    let accounts = ManageAccounts(portal.desk.ito)
    switch end {
    case "suspended": _ = try accounts.suspend(account.id, because: "届出")
    case "closed": _ = try accounts.proposeClosing(account.id, because: "本人の希望")
    default:
      let kept = try portal.settledAccount("taro@example.jp", record: "05-2000", mark: 3)
      _ = try accounts.proposeMerging(account.id, into: kept.id, because: "同一人")
    }
    if end != "suspended" { _ = try ManageAccounts(portal.desk.kato).confirm(account.id) }
    #expect(try portal.codes(portal.setAnew(token)) == ["request.link-refused"])
    if end == "suspended" {
      _ = try accounts.resume(account.id)
      #expect(try portal.codes(portal.setAnew(token)) == ["request.link-refused"])
    }
  }

  @Test func `a link is for nothing else, and no other is for this`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let reset = try token(portal)
    for request in [try portal.confirmMove(reset), try portal.object(reset)] {
      #expect(try portal.codes(request) == ["request.link-refused"])
    }
    #expect(try portal.codes(portal.move(address, to: "new@example.jp")) == [])
    let mails = try portal.deliver()
    for mail in mails { #expect(try portal.codes(portal.setAnew(mail.mail.token())) == ["request.link-refused"]) }
    #expect(try portal.codes(portal.setAnew(reset, "Fifth-2026", "Sixth-2026")) == [])
  }

  @Test func `a link lives for a day, judged by when the request was sent`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let token = try token(portal)
    let sent = portal.desk.home.clock.now
    portal.desk.home.clock.advance(86_400)
    let late = try portal.setAnew(token, "Fifth-2026", "Sixth-2026")
    #expect(try portal.codes(late) == ["request.link-refused"])
    let early = try portal.setAnew(token, "Fifth-2026", "Sixth-2026", submitted: sent.addingTimeInterval(86_399))
    #expect(try portal.codes(early) == [])
  }
}
