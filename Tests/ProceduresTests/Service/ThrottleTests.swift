import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Wrong current passwords are counted by the stated address, whether it has an account or not.
struct ThrottleTests {
  private let address = "hanako@example.jp"
  private let refused = ["request.credentials-refused"]

  private func wrong(_ portal: Portal, _ times: Int = 1, of address: String? = nil) throws {
    for _ in 0..<times {
      let request = try portal.change(address ?? self.address, current: "Wrong-2026", to: "Another2026")
      #expect(try portal.codes(request) == refused)
    }
  }

  private func right(_ portal: Portal) throws -> [String] {
    try portal.codes(portal.change(address, to: "Another2026"))
  }

  private func failures(_ portal: Portal, of address: String? = nil) throws -> CredentialFailures {
    try portal.desk.home.store.read { try $0.credentialFailures(of: address ?? self.address) }
  }

  @Test func `after five wrong ones the right one is refused alike, for fifteen minutes`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 5)
    #expect(try right(portal) == refused)
    portal.desk.home.clock.advance(899.999)
    #expect(try right(portal) == refused)
    portal.desk.home.clock.advance(0.001)
    #expect(try right(portal) == [])
    #expect(try portal.opens(address, "Another2026", second: Portal.second))
  }

  @Test func `while it is locked wrong ones are not even counted`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 5)
    let locked = try failures(portal)
    try wrong(portal, 3)
    #expect(try failures(portal) == locked)
  }

  @Test func `after four wrong ones a right one forgets them`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 4)
    #expect(try failures(portal).count == 4)
    #expect(try right(portal) == [])
    #expect(try failures(portal) == CredentialFailures())
  }

  @Test func `the next wrong one after a lock locks for twice as long`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 5)
    var length: TimeInterval = 900
    for _ in 0..<3 {
      portal.desk.home.clock.advance(length)
      try wrong(portal)
      length *= 2
      #expect(try failures(portal).lockedUntil == portal.desk.home.clock.now.addingTimeInterval(length))
    }
  }

  @Test func `all requests that state a current password count together, of either password`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 2)
    #expect(try portal.codes(portal.move(address, to: "new@example.jp", current: "Wrong-2026")) == refused)
    for _ in 0..<2 {
      let second = try portal.change(address, current: "Wrong-2026", second: "Fourth2026", by: .currentSecondPassword)
      #expect(try portal.codes(second) == refused)
    }
    #expect(try portal.codes(portal.move(address, to: "new@example.jp")) == refused)
  }

  @Test func `the holder is told when the first lock begins, and not again`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 4)
    #expect(try portal.deliver().isEmpty)
    try wrong(portal)
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.lockedOut])
    #expect(mails.map(\.address) == [address])
    portal.desk.home.clock.advance(900)
    try wrong(portal)
    #expect(try failures(portal).isLocked(at: portal.desk.home.clock.now))
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `an address without an account is counted and locked alike, and nobody is told`() throws {
    let portal = try Portal()
    try wrong(portal, 7, of: "nobody@example.jp")
    #expect(try failures(portal, of: "nobody@example.jp").isLocked(at: portal.desk.home.clock.now))
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `addresses that are equal are counted as one, and others apart`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    for spelling in ["hanako@example.jp", "Hanako@example.jp", "hanako@EXAMPLE.jp", "HANAKO@Example.JP"] {
      try wrong(portal, of: spelling)
    }
    try wrong(portal, of: "taro@example.jp")
    #expect(try failures(portal).count == 4)
    try wrong(portal)
    #expect(try right(portal) == refused)
  }

  @Test func `five wrong ones in one bundle lock the right one behind them`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let wrong = try (0..<5).map { _ in try portal.change(address, current: "Wrong-2026", to: "Another2026") }
    let bundle = try portal.send(wrong + [portal.change(address, to: "Another2026")])
    #expect(bundle.requests.map(\.outcome) == Array(repeating: .refused, count: 6))
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `a reset link comes and works while the address is locked, and opens the lock`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 5)
    _ = try portal.deliver()
    #expect(try portal.codes(portal.reset(address)) == [])
    let token = try portal.delivered(.resetLink).token()
    #expect(try portal.codes(portal.setAnew(token, "Fifth-2026", "Sixth-2026")) == [])
    #expect(try failures(portal) == CredentialFailures())
    #expect(try portal.codes(portal.change(address, current: "Fifth-2026", to: "Another2026")) == [])
  }

  @Test func `a locked address says nothing about what would be wrong besides`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    try wrong(portal, 5)
    #expect(try portal.codes(portal.change(address, to: Portal.password)) == refused)
    #expect(try portal.codes(portal.change(address, to: "denden26")) == refused + ["password.upper-missing"])
    #expect(
      try portal.codes(portal.change(address, current: "Wrong-2026", to: "denden26"))
        == refused + ["password.upper-missing"])
  }

  @Test func `a suspended account is counted like nobody's, and its holder hears nothing of it`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    _ = try ManageAccounts(portal.desk.ito).suspend(account.id, because: "届出")
    _ = try portal.deliver()
    for _ in 0..<5 { #expect(try right(portal) == refused) }
    #expect(try failures(portal).isLocked(at: portal.desk.home.clock.now))
    #expect(try portal.deliver().isEmpty)
  }

  @Test func `what nobody tried again for a month is forgotten by the night`() throws {
    let portal = try Portal()
    try wrong(portal, 3, of: "nobody@example.jp")
    portal.desk.home.clock.advance(30 * 86_400)
    _ = try LapseReturned(portal.desk.nightly).run()
    #expect(try failures(portal, of: "nobody@example.jp").count == 3)
    portal.desk.home.clock.advance(1)
    _ = try LapseReturned(portal.desk.nightly).run()
    #expect(try failures(portal, of: "nobody@example.jp") == CredentialFailures())
  }
}
