import Domain
import Foundation
import Store
import TestSupport
import Testing

struct CredentialTests {
  private func home() throws -> TestStore {
    let home = try TestStore()
    let id = try home.insertCase()
    try home.write { writing in
      try writing.insertAccount(TestStore.account("acc", email: "hanako@example.jp", number: "1", of: id))
      try writing.setFirstPassword("$first", of: "acc", expires: FixedClock.start.addingTimeInterval(60))
    }
    return home
  }

  private func account(_ home: TestStore) throws -> Account { try home.read { try $0.account("acc") }.made("account") }

  @Test func `a chosen password replaces the first, which is remembered so that it is not chosen again`() throws {
    let home = try home()
    try home.write(after: 30) { try $0.setPasswords("$one", second: "$two", of: "acc", by: "current-password") }
    let account = try account(home)
    #expect(account.password == "$one" && account.secondPassword == "$two" && account.firstPassword == "$first")
    #expect(!account.mustChange && account.firstPasswordExpires == nil)
    #expect(account.credentialsChanged == FixedClock.start.addingTimeInterval(30))
  }

  @Test func `one password changes without the other`() throws {
    let home = try home()
    try home.write { try $0.setPasswords("$one", second: "$two", of: "acc", by: "current-password") }
    try home.write { try $0.setPasswords(nil, second: "$three", of: "acc", by: "current-password") }
    #expect(try account(home).password == "$one")
    #expect(try account(home).secondPassword == "$three")
    try home.write { try $0.setPasswords("$four", second: nil, of: "acc", by: "current-password") }
    #expect(try account(home).password == "$four")
    #expect(try account(home).secondPassword == "$three")
  }

  @Test func `a first password runs out at its end, once, and a chosen one never does`() throws {
    let home = try home()
    #expect(try home.write(after: 59.999) { try $0.expireFirstPasswords() } == [])
    #expect(try home.write(after: 60) { try $0.expireFirstPasswords() } == ["acc"])
    #expect(try home.write(after: 61) { try $0.expireFirstPasswords() } == [])
    let account = try account(home)
    #expect(account.password == nil && account.mustChange && account.firstPassword == "$first")
    let chosen = try self.home()
    try chosen.write { try $0.setPasswords("$one", second: "$two", of: "acc", by: "current-password") }
    #expect(try chosen.write(after: 1_000_000) { try $0.expireFirstPasswords() } == [])
    #expect(try self.account(chosen).password == "$one")
  }

  @Test func `only a first password that nobody replaced is taken back`() throws {
    let home = try home()
    #expect(try home.write { try $0.voidFirstPassword(of: "acc") })
    #expect(try !home.write { try $0.voidFirstPassword(of: "acc") })
    try home.write { try $0.setPasswords("$one", second: "$two", of: "acc", by: "link") }
    #expect(try !home.write { try $0.voidFirstPassword(of: "acc") })
    #expect(try account(home).password == "$one")
  }

  @Test func `a fresh first password replaces whatever there was, and waits to be replaced`() throws {
    let home = try home()
    try home.write { try $0.setPasswords("$one", second: "$two", of: "acc", by: "link") }
    try home.write { try $0.setFirstPassword("$fresh", of: "acc", expires: FixedClock.start) }
    let account = try account(home)
    #expect(account.password == "$fresh" && account.firstPassword == "$fresh" && account.secondPassword == nil)
    #expect(account.mustChange)
  }

  @Test func `a fresh first password wakes nobody who is suspended or closed`() throws {
    let home = try home()
    for status in [AccountStatus.suspended, .closed] {
      try home.write { try $0.setStatus(status, of: "acc", reason: nil) }
      try home.write { try $0.setFirstPassword("$fresh", of: "acc", expires: FixedClock.start) }
      #expect(try account(home).status == status)
    }
  }

  @Test func `wrong passwords are kept by address, known or not, until they are forgotten`() throws {
    let home = try home()
    let failures = CredentialFailures(count: 0, locks: 2, lockedUntil: FixedClock.start.addingTimeInterval(1_800))
    try home.write { try $0.setCredentialFailures(failures, of: "nobody@example.jp") }
    #expect(try home.read { try $0.credentialFailures(of: "nobody@example.jp") } == failures)
    #expect(try home.read { try $0.credentialFailures(of: "hanako@example.jp") } == CredentialFailures())
    try home.write { try $0.forgetCredentialFailures(before: FixedClock.start) }
    #expect(try home.read { try $0.credentialFailures(of: "nobody@example.jp") } == failures)
    try home.write { try $0.forgetCredentialFailures(before: FixedClock.start.addingTimeInterval(1)) }
    #expect(try home.read { try $0.credentialFailures(of: "nobody@example.jp") } == CredentialFailures())
    try home.write { try $0.setCredentialFailures(failures, of: "hanako@example.jp") }
    try home.write { try $0.setCredentialFailures(nil, of: "hanako@example.jp") }
    #expect(try home.read { try $0.credentialFailures(of: "hanako@example.jp") } == CredentialFailures())
  }
}
