import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Which account has which address, had it, or is about to get it.
struct AddressTests {
  private func email(_ text: String) throws -> EmailAddress { try EmailAddress(text).made("address") }

  /// Two active accounts.
  private func home() throws -> TestStore {
    let home = try TestStore()
    for (id, address) in [("one", "Hanako@example.jp"), ("two", "taro@example.jp")] {
      let application = try home.insertCase("A-\(id)")
      try home.write { writing in
        try writing.insertAccount(TestStore.account(id, email: address, number: id, of: application))
        try writing.setFirstPassword("$scrypt$\(id)", of: id, expires: FixedClock.start.addingTimeInterval(60))
      }
    }
    return home
  }

  private func claiming(_ key: String, _ home: TestStore) throws -> Set<String> {
    try home.read { try $0.accounts(claiming: key) }
  }

  private func account(_ id: String, _ home: TestStore) throws -> Account {
    try home.read { try $0.account(id) }.made("account")
  }

  @Test func `an address is claimed by the account that has it and by the one that is about to get it`() throws {
    let home = try home()
    #expect(try claiming("hanako@example.jp", home) == ["one"])
    #expect(try claiming("next@example.jp", home) == [])
    try home.write { try $0.reserveAddress(email("Next@example.jp"), for: "one", by: 1) }
    #expect(try claiming("next@example.jp", home) == ["one"])
    #expect(try account("one", home).nextEmail?.asWritten == "Next@example.jp")
    #expect(try home.read { try $0.account(email: "next@example.jp") } == nil)
    try home.write { try $0.reserveAddress(nil, for: "one", by: 1) }
    #expect(try claiming("next@example.jp", home) == [])
  }

  @Test func `one address is kept for one account`() throws {
    let home = try home()
    try home.write { try $0.reserveAddress(email("next@example.jp"), for: "one", by: 1) }
    #expect(throws: StoreError.self) {
      try home.write { try $0.reserveAddress(email("NEXT@example.jp"), for: "two", by: 2) }
    }
  }

  @Test func `a closed account claims nothing`() throws {
    let home = try home()
    try home.write { try $0.setStatus(.closed, of: "one", reason: nil) }
    #expect(try claiming("hanako@example.jp", home) == [])
    #expect(try home.read { try $0.account(email: "hanako@example.jp") } == nil)
    let application = try home.insertCase("A-3")
    try home.write {
      try $0.insertAccount(TestStore.account("three", email: "hanako@example.jp", number: "3", of: application))
    }
    #expect(try claiming("hanako@example.jp", home) == ["three"])
  }

  @Test func `an address of before is remembered as it was written, the newest first, and told to the portal no more`()
    throws
  {
    let home = try home()
    for (seconds, address) in [(10.0, "b@example.jp"), (20, "c@example.jp")] {
      let account = try account("one", home)
      try home.write(after: seconds) { try $0.setAddress(email(address), of: account) }
    }
    let account = try account("one", home)
    #expect(account.email.asWritten == "c@example.jp" && account.nextEmail == nil)
    #expect(
      try home.read { try $0.earlierAddresses(of: "one").map(\.asWritten) } == ["b@example.jp", "Hanako@example.jp"])
    #expect(try home.read { try $0.earlierAddresses(of: "two") } == [])
  }

  @Test func `an address that comes back is not one of before, and one that somebody else has now is nobody's past`()
    throws
  {
    let home = try home()
    for (seconds, address) in [(10.0, "b@example.jp"), (20, "hanako@example.jp")] {
      let account = try account("one", home)
      try home.write(after: seconds) { try $0.setAddress(email(address), of: account) }
    }
    #expect(try home.read { try $0.earlierAddresses(of: "one").map(\.asWritten) } == ["b@example.jp"])
    let two = try account("two", home)
    try home.write { try $0.setAddress(email("B@example.jp"), of: two) }
    #expect(try home.read { try $0.earlierAddresses(of: "one") } == [])
  }

  @Test func `a changed address is told to the portal, and stands in the log as a commitment`() throws {
    let home = try home()
    let file = AccountFileRecord(
      sequence: 1, epoch: 1, scope: "changes", sha256: "x", created: FixedClock.start, bytes: Data([1]),
      signature: Data([2]))
    try home.write { try $0.insertAccountFile(file, accounts: ["one", "two"]) }
    let account = try account("one", home)
    try home.write { try $0.setAddress(email("secret@example.jp"), of: account) }
    #expect(try home.read { try $0.unpublishedAccounts().map(\.id) } == ["one"])
    let entry = try #require(try home.read { try $0.auditEntries(about: "account:one") }.last)
    #expect(entry.json.contains("account.address-changed"))
    #expect(!entry.json.contains("secret") && !entry.json.lowercased().contains("hanako"))
    #expect(
      try home.read { try $0.openings(of: entry.sequence) }
        == ["email": "secret@example.jp", "email_before": "Hanako@example.jp"])
  }
}
