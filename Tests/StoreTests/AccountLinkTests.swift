import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Links of accounts and the mails that will make more of them.
struct AccountLinkTests {
  private let now = FixedClock.start

  private func home() throws -> TestStore {
    let home = try TestStore()
    for (id, address) in [("one", "hanako@example.jp"), ("two", "taro@example.jp")] {
      let application = try home.insertCase("A-\(id)")
      try home.write {
        try $0.insertAccount(TestStore.account(id, email: address, number: id, of: application))
      }
    }
    return home
  }

  private func issue(
    _ hash: String, _ purpose: LinkPurpose, account: String? = "one", to address: String = "hanako@example.jp",
    of application: CaseID? = nil, lasting seconds: TimeInterval = 86_400, in home: TestStore
  ) throws {
    let email = try EmailAddress(address).made("address")
    try home.write {
      try $0.insertLink(
        NewLink(
          hash: hash, purpose: purpose, application: application, account: account, email: email,
          mail: "mail of \(hash)", expires: now.addingTimeInterval(seconds)))
    }
  }

  private func prepare(
    _ key: String, _ purpose: NoticePurpose, account: String? = "one", to address: String = "hanako@example.jp",
    of application: CaseID? = nil, after seconds: TimeInterval = 0, in home: TestStore
  ) throws {
    let notice = Notice(
      key: key, application: application, account: account, purpose: purpose,
      recipient: try EmailAddress(address).made("address"), subject: "件名", body: "本文", due: now)
    try home.write(after: seconds) { try $0.insertNotice(notice) }
  }

  private func lives(_ hash: String, _ home: TestStore) throws -> Bool {
    try home.read { try $0.liveLink(hash: hash, submitted: now, at: now) } != nil
  }

  private func state(_ key: String, _ home: TestStore) throws -> NoticeState? {
    try home.read { try $0.notice(key: key) }?.state
  }

  @Test func `all links of an account are voided with the mails that would make others, and nobody else's`() throws {
    let home = try home()
    for (index, purpose) in LinkPurpose.allCases.enumerated() { try issue("\(index)", purpose, in: home) }
    try issue("theirs", .resetPassword, account: "two", to: "taro@example.jp", in: home)
    for purpose in NoticePurpose.allCases { try prepare(purpose.rawValue, purpose, in: home) }
    try prepare("theirs", .resetLink, account: "two", to: "taro@example.jp", in: home)
    try home.write { try $0.voidLinks(ofAccount: "one") }
    for index in LinkPurpose.allCases.indices { #expect(try !lives("\(index)", home)) }
    for purpose in NoticePurpose.allCases {
      let isSecret = purpose.link != nil || purpose.givesFirstPassword
      #expect(try state(purpose.rawValue, home) == (isSecret ? .cancelled : .prepared), "\(purpose)")
    }
    #expect(try lives("theirs", home))
    #expect(try state("theirs", home) == .prepared)
  }

  @Test func `links of one purpose are voided alone`() throws {
    let home = try home()
    try issue("change", .changeEmail, to: "new@example.jp", in: home)
    try issue("reset", .resetPassword, in: home)
    try prepare("change", .changeEmailLink, to: "new@example.jp", in: home)
    try prepare("reset", .resetLink, in: home)
    try home.write { try $0.voidLinks(ofAccount: "one", purpose: .changeEmail) }
    #expect(try !lives("change", home) && lives("reset", home))
    #expect(try state("change", home) == .cancelled)
    #expect(try state("reset", home) == .prepared)
  }

  @Test func `a mail that has gone stays gone`() throws {
    let home = try home()
    try prepare("sent", .resetLink, in: home)
    let notice = try #require(try home.read { try $0.notice(key: "sent") })
    try home.write { writing in
      _ = try writing.moveNotice(notice, from: .prepared, to: .handingOver)
      try writing.voidLinks(ofAccount: "one")
    }
    #expect(try state("sent", home) == .handingOver)
  }

  @Test func `the links of one mail are voided by its key`() throws {
    let home = try home()
    try issue("old", .resetPassword, in: home)
    try issue("other", .resetPassword, in: home)
    try home.write { try $0.voidLinks(ofMail: "mail of old") }
    #expect(try !lives("old", home) && lives("other", home))
  }

  @Test func `spending a link leaves those of other accounts, purposes and addresses`() throws {
    let home = try home()
    try issue("spent", .changeEmail, to: "new@example.jp", in: home)
    try issue("same", .changeEmail, to: "New@example.jp", in: home)
    try issue("elsewhere", .changeEmail, to: "other@example.jp", in: home)
    try issue("objection", .objection, to: "new@example.jp", in: home)
    try issue("theirs", .changeEmail, account: "two", to: "new@example.jp", in: home)
    let link = try #require(try home.read { try $0.liveLink(hash: "spent", submitted: now, at: now) })
    #expect(link.account == "one" && link.email?.asWritten == "new@example.jp" && link.purpose == .changeEmail)
    try home.write { try $0.spend(link) }
    #expect(try !lives("spent", home) && !lives("same", home))
    for hash in ["elsewhere", "objection", "theirs"] { #expect(try lives(hash, home), "\(hash)") }
  }

  @Test func `live links are counted with the mails that will bring one, by purpose and address`() throws {
    let home = try home()
    func count(_ moment: Date? = nil) throws -> Int {
      try home.read {
        try $0.liveLinks(.resetPassword, email: "hanako@example.jp", at: moment ?? now, mails: [.resetLink])
      }
    }
    try issue("one", .resetPassword, to: "Hanako@EXAMPLE.jp", in: home)
    try issue("short", .resetPassword, lasting: 60, in: home)
    try issue("other purpose", .addition, in: home)
    try issue("other address", .resetPassword, to: "taro@example.jp", in: home)
    #expect(try count() == 2)
    #expect(try count(now.addingTimeInterval(60)) == 1)
    try prepare("waiting", .resetLink, in: home)
    #expect(try count() == 3)
    let waiting = try #require(try home.read { try $0.notice(key: "waiting") })
    try home.write { _ = try $0.moveNotice(waiting, from: .prepared, to: .cancelled) }
    #expect(try count() == 2)
    try home.write { try $0.voidLinks(ofAccount: "one") }
    #expect(try count() == 0)
  }

  @Test func `mails to an address are counted since a moment, cancelled ones aside`() throws {
    let home = try home()
    try prepare("old", .registrationLink, account: nil, after: 0, in: home)
    try prepare("new", .registrationLink, account: nil, after: 100, in: home)
    try prepare("answer", .accountExists, after: 100, in: home)
    try prepare("theirs", .registrationLink, account: nil, to: "taro@example.jp", after: 100, in: home)
    func count(_ purposes: [NoticePurpose], since seconds: TimeInterval) throws -> Int {
      try home.read { try $0.mails(purposes, to: "hanako@example.jp", since: now.addingTimeInterval(seconds)) }
    }
    #expect(try count([.registrationLink], since: -1) == 2)
    #expect(try count([.registrationLink], since: 0) == 1)
    #expect(try count([.registrationLink, .accountExists], since: 0) == 2)
    let new = try #require(try home.read { try $0.notice(key: "new") })
    try home.write { _ = try $0.moveNotice(new, from: .prepared, to: .cancelled) }
    #expect(try count([.registrationLink], since: -1) == 1)
  }
}
