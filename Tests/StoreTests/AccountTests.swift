import Domain
import Foundation
import Store
import TestSupport
import Testing

struct AccountTests {
  private func home() throws -> (TestStore, CaseID) {
    let home = try TestStore()
    let id = try home.insertCase()
    try home.write {
      try $0.insertAccount(TestStore.account("acc", email: "Hanako@example.jp", number: "07-1234", of: id))
    }
    return (home, id)
  }

  @Test func `an account that nobody has heard of is removed with its number`() throws {
    let (home, id) = try home()
    #expect(try home.read { try $0.unpublishedAccounts() }.isEmpty)
    try home.write { try $0.removePendingAccount(of: id) }
    #expect(try home.read { try $0.accounts() }.isEmpty)
    #expect(try home.read { try $0.account(record: RecordKey(number: "07-1234")) } == nil)
    #expect(try home.read { try $0.account(email: "hanako@example.jp") } == nil)
  }

  @Test func `an active account is not removed`() throws {
    let (home, id) = try home()
    let expires = FixedClock.start.addingTimeInterval(60)
    try home.write { try $0.setFirstPassword("$scrypt$x", of: "acc", expires: expires) }
    try home.write { try $0.removePendingAccount(of: id) }
    let account = try #require(try home.read { try $0.account(record: RecordKey(number: "07-1234")) })
    #expect(account.status == .active)
    #expect(account.email.asWritten == "Hanako@example.jp")
    #expect(account.password == "$scrypt$x")
    #expect(account.mustChange)
    #expect(account.firstPasswordExpires == expires)
    #expect(account.credentialsChanged == FixedClock.start)
    #expect(account.enrolments.map(\.record.number) == ["07-1234"])
  }

  @Test func `an account is told to the portal once for every change`() throws {
    let (home, _) = try home()
    try home.write { try $0.setFirstPassword("$scrypt$x", of: "acc", expires: FixedClock.start) }
    #expect(try home.read { try $0.unpublishedAccounts().map(\.id) } == ["acc"])
    let file = AccountFileRecord(
      sequence: 1, epoch: 1, scope: "changes", sha256: "x", created: FixedClock.start, bytes: Data([1]),
      signature: Data([2]))
    try home.write { try $0.insertAccountFile(file, accounts: ["acc"]) }
    #expect(try home.read { try $0.unpublishedAccounts() }.isEmpty)
    #expect(try home.read { try $0.unplacedAccountFiles().map(\.bytes) } == [Data([1])])
    try home.write { try $0.notePlaced(accountFile: 1) }
    #expect(try home.read { try $0.unplacedAccountFiles() }.isEmpty)
    #expect(try home.read { try $0.lastAccountFile() }?.sha256 == "x")
    #expect(try home.read { try $0.lastAccountFile() }?.bytes == nil)
    home.expectRefused("UPDATE account_file SET placed = NULL")
  }
}
