import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// `set-password` with the current one: after the first sign-in, and as an ordinary change.
struct SetPasswordTests {
  private let address = "hanako@example.jp"

  @Test func `after the first sign-in both are set at once, and the portal hears of it`() throws {
    let portal = try Portal()
    let (before, first) = try portal.newAccount()
    let start = try portal.desk.logLength()
    #expect(
      try portal.codes(portal.change(address, current: first, to: Portal.password, second: Portal.second)) == [])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
    let account = try portal.account(address)
    #expect(!account.mustChange && account.firstPasswordExpires == nil)
    #expect(account.firstPassword == before.firstPassword)
    #expect(account.credentialsChanged == portal.desk.home.clock.now)
    #expect(try portal.deliver().map(\.purpose) == [.passwordChanged])
    let folder = portal.desk.home.folders.accounts
    let file = try String(contentsOf: folder.appending(path: "accounts-2.xml"), encoding: .utf8)
    #expect(file.contains("mustChange=\"false\"") && file.contains("<secondPassword>"))
    #expect(try portal.desk.actions(from: start + 1).contains("account.passwords-changed"))
    try portal.desk.expectSoundLog()
  }

  @Test func `no password stands anywhere in the clear`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    #expect(
      try portal.codes(portal.change(address, current: first, to: Portal.password, second: Portal.second)) == [])
    #expect(try portal.codes(portal.change(address, current: "Wrong-2026", to: "Another2026")) != [])
    _ = try portal.deliver()
    let root = portal.desk.home.folders.root
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      guard let bytes = try? Data(contentsOf: root.appending(path: path)) else { continue }
      for secret in [first, Portal.password, Portal.second, "Wrong-2026", "Another2026"] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(path)")
      }
    }
  }

  @Test func `a first password is replaced by both, never by one`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    #expect(try portal.codes(portal.change(address, current: first, to: Portal.password)) == both)
    #expect(
      try portal.codes(portal.change(address, current: first, second: Portal.second, by: .currentSecondPassword))
        == refused)
    #expect(try portal.opens(address, first))
    #expect(
      try portal.codes(portal.change(address, current: first, to: Portal.password, second: Portal.second)) == [])
  }

  private let both = ["request.both-passwords-needed"]
  private let refused = ["request.credentials-refused"]

  @Test func `later each changes alone with its own current one, never both at once`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.change(address, to: "Another2026")) == [])
    #expect(try portal.opens(address, "Another2026", second: Portal.second))
    let mail = try portal.delivered(.passwordChanged)
    #expect(mail.text.contains("・パスワード\n"))
    #expect(!mail.text.contains("・第2パスワード"))
    #expect(
      try portal.codes(
        portal.change(address, current: Portal.second, second: "Fourth2026", by: .currentSecondPassword)) == [])
    #expect(try portal.opens(address, "Another2026", second: "Fourth2026"))
    #expect(
      try portal.codes(portal.change(address, current: "Another2026", to: "Fifth-2026", second: "Sixth-2026"))
        == ["request.passwords-one-at-a-time"])
    #expect(try portal.opens(address, "Another2026", second: "Fourth2026"))
  }

  @Test func `neither current password stands for the other`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.change(address, current: Portal.second, to: "Another2026")) == refused)
    #expect(
      try portal.codes(
        portal.change(address, current: Portal.password, second: "Another2026", by: .currentSecondPassword)) == refused)
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `all rules that the new passwords break are told at once, with the element that breaks them`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    let bundle = try portal.send([portal.change(address, current: first, to: "short", second: "あ")])
    #expect(
      bundle.codes == [
        "password.too-short", "password.upper-missing", "password.digit-missing", "password.too-short",
        "password.character-forbidden", "password.upper-missing", "password.lower-missing", "password.digit-missing",
      ])
    #expect(bundle.requests.flatMap(\.reasons).allSatisfy { $0.path == "requests/\(bundle.requests[0].id ?? "").xml" })
    #expect(try portal.opens(address, first))
  }

  @Test func `a new password is none of those it must differ from`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    func replace(with password: String, _ second: String) throws -> [String] {
      try portal.codes(portal.change(address, current: first, to: password, second: second))
    }
    let asFirst = ["password.same-as-first"]
    #expect(try replace(with: first, Portal.second) == asFirst)
    #expect(try replace(with: Portal.password, first) == asFirst)
    #expect(try replace(with: Portal.password, Portal.password) == ["password.same-as-other"])
    #expect(try replace(with: Portal.password, Portal.second) == [])
    #expect(try portal.codes(portal.change(address, to: Portal.password)) == ["password.same-as-before"])
    #expect(try portal.codes(portal.change(address, to: Portal.second)) == ["password.same-as-other"])
    #expect(try portal.codes(portal.change(address, to: first)) == asFirst)
    func second(_ new: String) throws -> [String] {
      try portal.codes(portal.change(address, current: Portal.second, second: new, by: .currentSecondPassword))
    }
    #expect(try second(Portal.second) == ["password.same-as-before"])
    #expect(try second(Portal.password) == ["password.same-as-other"])
    #expect(try second(first) == asFirst)
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `a wrong current password is refused with what the new one breaks by itself, and with nothing more`()
    throws
  {
    let portal = try Portal()
    try portal.settledAccount()
    let weak = try portal.change(address, current: "Wrong-2026", to: "denden26")
    #expect(try portal.codes(weak) == refused + ["password.upper-missing"])
    // That the new one is the one of before would tell what that was.
    #expect(try portal.codes(portal.change(address, current: "Wrong-2026", to: Portal.password)) == refused)
  }

  @Test func `a first password that has run out opens nothing, nightly job or not`() throws {
    for isNoticed in [false, true] {
      let portal = try Portal()
      let first = try portal.newAccount().password
      portal.desk.home.clock.advance(30 * 86_400)
      if isNoticed { #expect(try LapseReturned(portal.desk.nightly).run().expired.count == 1) }
      let request = try portal.change(address, current: first, to: Portal.password, second: Portal.second)
      #expect(try portal.codes(request) == refused)
      #expect(try portal.account(address).mustChange)
    }
  }

  @Test func `a first password opens until its last moment`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    portal.desk.home.clock.advance(30 * 86_400 - 1)
    #expect(try LapseReturned(portal.desk.nightly).run().expired.isEmpty)
    #expect(
      try portal.codes(portal.change(address, current: first, to: Portal.password, second: Portal.second)) == [])
  }

  @Test func `a seal that was moved to another element or request, or is for another key, does not open`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let good = try portal.change(address, to: "Another2026")
    var moved = good
    moved.id = "S-moved"
    moved.text = good.text?.replacing("id=\"\(good.id)\"", with: "id=\"S-moved\"")
    let broken = "request.seal-broken"
    #expect(try portal.codes(moved) == [broken, broken])
    var swapped = good
    swapped.text = good.text?.replacing("currentPassword>", with: "x>").replacing("password>", with: "currentPassword>")
      .replacing("x>", with: "password>")
    #expect(try portal.codes(swapped) == [broken, broken])
    let other = try HomeKeys(from: .seeded(99)).publicSealKeys[0]
    let foreign = try portal.request(
      .setPassword, [("account", address)], sealed: [(.currentPassword, Portal.password), (.password, "Another2026")],
      to: other)
    #expect(try portal.codes(foreign) == [broken, broken])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
    #expect(try portal.desk.home.store.read { try $0.credentialFailures(of: address) } == CredentialFailures())
    #expect(try portal.codes(good) == [])
  }

  @Test func `two changes in one bundle are judged one after the other`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let bundle = try portal.send([
      portal.change(address, to: "Another2026"), portal.change(address, to: "Fifth-2026"),
      portal.change(address, current: "Another2026", to: "Sixth-2026"),
    ])
    // The second states what was current when the bundle was sealed, and is not any more.
    #expect(bundle.requests.map(\.outcome) == [.accepted, .refused, .accepted])
    #expect(bundle.codes == refused)
    #expect(try portal.opens(address, "Sixth-2026", second: Portal.second))
  }

  @Test func `what a first change made the current password is the predecessor that a second must differ from`() throws
  {
    let portal = try Portal()
    try portal.settledAccount()
    let bundle = try portal.send([
      portal.change(address, to: "Another2026"), portal.change(address, current: "Another2026", to: "Another2026"),
      portal.change(address, current: "Another2026", to: Portal.password),
    ])
    #expect(bundle.requests.map(\.outcome) == [.accepted, .refused, .accepted])
    #expect(bundle.codes == ["password.same-as-before"])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `nobody's account and a suspended one answer like a wrong password`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(portal.change("nobody@example.jp", to: "Another2026")) == refused)
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    #expect(try portal.codes(portal.change(address, to: "Another2026")) == refused)
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `a refused change alters nothing but the count of wrong passwords`() throws {
    let portal = try Portal()
    let before = try portal.settledAccount()
    let log = try portal.desk.actions()
    for request in [
      try portal.change(address, current: "Wrong-2026", to: "Another2026"), try portal.change(address, to: "short"),
    ] {
      #expect(try portal.codes(request) != [])
    }
    #expect(try portal.account(id: before.id) == before)
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.desk.actions().dropFirst(log.count) == ["bundle.imported", "bundle.imported"])
  }
}
