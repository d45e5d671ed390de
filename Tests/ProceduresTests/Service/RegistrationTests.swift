import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// `start-registration`: a link to an address, so that an application can follow.
struct RegistrationTests {
  private func application(_ id: String, _ token: String, email: String = "hanako@example.jp", mark: UInt8 = 0)
    -> BundleBuilder.Request
  {
    var request = BundleBuilder.Request(id: id)
    (request.token, request.email, request.mark) = (token, email, mark)
    return request
  }

  /// The token of the link that comes when it is asked for.
  private func token(_ portal: Portal, _ email: String = "hanako@example.jp") throws -> String {
    #expect(try portal.codes(portal.register(email)) == [])
    return try portal.delivered(.registrationLink).token()
  }

  @Test func `an address without an account gets a link, and an application by it is taken`() throws {
    let portal = try Portal()
    let token = try token(portal)
    let start = try portal.desk.logLength()
    let id = try portal.desk.receive(application("A-1", token))
    #expect(try portal.desk.file(id).state == .waiting)
    #expect(try portal.desk.actions(from: start + 1).contains("link.redeemed"))
    #expect(try portal.codes(application("A-2", token, mark: 2)) == ["request.link-refused"])
    try portal.desk.expectSoundLog()
  }

  @Test func `the link is kept as a hash, and names a day and a time until which it lives`() throws {
    let portal = try Portal()
    let token = try token(portal)
    let now = portal.desk.home.clock.now
    let link = try #require(
      try portal.desk.home.store.read {
        try $0.liveLink(hash: OneTimeToken.hash(of: token), submitted: now, at: now)
      })
    #expect(link.purpose == .registration && link.account == nil && link.application == nil)
    #expect(link.expires == now.addingTimeInterval(86_400))
    let database = try Data(contentsOf: portal.desk.home.folders.database)
    #expect(database.range(of: Data(token.utf8)) == nil)
  }

  @Test func `an address with an account is told so by mail, without a link and without a name`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.register("Hanako@EXAMPLE.jp")) == [])
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.accountExists])
    #expect(mails.map(\.address) == ["Hanako@EXAMPLE.jp"])
    #expect(mails.allSatisfy { !$0.mail.text.contains("again?token=") && !$0.mail.text.contains("電電 花子") })
  }

  @Test func `while an approval is on hold its address hears nothing, and then that there is an account`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    try portal.desk.approve(id)
    #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
    portal.desk.home.clock.advance(900)
    #expect(try portal.deliver().map(\.purpose) == [.approvedNew])
    #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
    #expect(try portal.deliver().map(\.purpose) == [.accountExists])
  }

  @Test func `a suspended account gets no link, and a closed one is none`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    _ = try portal.deliver()
    #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
    #expect(try portal.deliver().map(\.purpose) == [.accountExists])
    _ = try ManageAccounts(portal.desk.ito).proposeClosing(account.id, because: "本人の希望")
    _ = try ManageAccounts(portal.desk.kato).confirm(account.id)
    _ = try portal.deliver()
    #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
    #expect(try portal.deliver().map(\.purpose) == [.registrationLink])
  }

  @Test func `a link is its address's own, and for nothing else`() throws {
    let portal = try Portal()
    let token = try token(portal)
    #expect(try portal.codes(application("A-1", token, email: "taro@example.jp")) == ["request.link-refused"])
    var addition = application("A-2", token)
    addition.kind = .addStudentNumber
    #expect(try portal.codes(addition) == ["request.link-refused"])
    var mending = application("A-3", token)
    mending.resubmits = "A-0"
    #expect(try portal.codes(mending) == ["request.link-refused"])
    for request in [
      try portal.setAnew(token), try portal.confirmMove(token), try portal.object(token),
    ] {
      #expect(try portal.codes(request) == ["request.link-refused"])
    }
    // Nothing of that has spent it.
    #expect(try portal.codes(application("A-4", token, email: "HANAKO@example.jp")) == [])
  }

  @Test func `a refused application spends nothing`() throws {
    let portal = try Portal()
    let token = try token(portal)
    var wrong = application("A-1", token)
    wrong.birthDate = "1988-02-30"
    #expect(try portal.codes(wrong) != [])
    #expect(try portal.codes(application("A-2", token)) == [])
  }

  @Test func `up to three links live at once, and using one voids the others`() throws {
    let portal = try Portal()
    let tokens = try (0..<3).map { _ in try token(portal) }
    #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.codes(application("A-1", tokens[1])) == [])
    for (index, token) in tokens.enumerated() {
      #expect(try portal.codes(application("B-\(index)", token, mark: 9)) == ["request.link-refused"])
    }
  }

  @Test func `links that wait to leave count too`() throws {
    let portal = try Portal()
    try portal.send((0..<5).map { _ in try portal.register("hanako@example.jp") })
    #expect(try portal.deliver().map(\.purpose) == [.registrationLink, .registrationLink, .registrationLink])
  }

  @Test func `within a day five mails go to an address, whoever has an account`() throws {
    for hasAccount in [false, true] {
      let portal = try Portal()
      if hasAccount { try portal.settledAccount() }
      var sent = 0
      for index in 0..<8 {
        // Links are used up, so that only the count of the day is in the way.
        #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
        let mails = try portal.deliver()
        sent += mails.count
        guard !hasAccount, let mail = mails.first else { continue }
        let id = try portal.desk.receive(application("A-\(index)", mail.mail.token(), mark: UInt8(index)))
        _ = try DecideApplication(portal.desk.sato).withdraw(id)
      }
      #expect(sent == 5)
      portal.desk.home.clock.advance(86_400)
      #expect(try portal.codes(portal.register("hanako@example.jp")) == [])
      #expect(try portal.deliver().count == 1)
    }
  }

  @Test func `a link ends a day after its mail, but what was sent before that is taken for another day`() throws {
    let portal = try Portal()
    let (early, late) = (try token(portal), try token(portal))
    let sent = portal.desk.home.clock.now
    portal.desk.home.clock.advance(2 * 86_400 - 1)
    func application(_ id: String, _ token: String, sent seconds: TimeInterval) -> BundleBuilder.Request {
      var request = self.application(id, token)
      request.submitted = sent.addingTimeInterval(seconds)
      return request
    }
    #expect(try portal.codes(application("A-1", late, sent: 86_400)) == ["request.link-refused"])
    #expect(try portal.codes(application("A-2", early, sent: 86_399)) == [])
    portal.desk.home.clock.advance(1)
    #expect(try portal.codes(application("A-3", late, sent: 86_399)) == ["request.link-refused"])
  }
}
