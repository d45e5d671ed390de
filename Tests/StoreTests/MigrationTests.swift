import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

/// A home of the edition before is brought to this one with everything in it.
struct MigrationTests {
  private func migrated() throws -> (home: OldHome, store: Store) {
    let home = try OldHome()
    let store = try Store(path: home.path)
    #expect(try !store.isCurrent())
    try store.migrate()
    return (home, store)
  }

  private func write<Value>(_ store: Store, _ body: (Writing) throws -> Value) throws -> Value {
    try store.write(as: Scribe(actor: Samples.sato, moment: FixedClock.start, chance: .seeded(1)), body)
  }

  @Test func `every row keeps every value that it had`() throws {
    let home = try OldHome()
    let before = try home.contents()
    #expect(before.rows.values.allSatisfy { !$0.isEmpty })
    try Store(path: home.path).migrate()
    let after = try home.contents(columns: before.columns)
    for table in OldHome.tables { #expect(after.rows[table] == before.rows[table], "\(table)") }
  }

  @Test func `migrating again changes nothing`() throws {
    let (home, store) = try migrated()
    let once = try home.contents()
    try store.migrate()
    #expect(try home.contents().rows == once.rows)
    #expect(try store.isCurrent())
  }

  @Test func `what refers to what still does`() throws {
    let (home, _) = try migrated()
    let queue = try DatabaseQueue(path: home.path)
    #expect(try queue.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE account_number SET account = 'nobody' WHERE number = '07-1234'") }
    }
  }

  @Test func `accounts open with what opened them, and a first password is known as one`() throws {
    let (_, store) = try migrated()
    let accounts = try store.read { try $0.accounts() }
    #expect(Set(accounts.map(\.id)) == ["pending", "fresh", "settled", "suspended", "closed"])
    let fresh = try #require(accounts.first { $0.id == "fresh" })
    #expect(fresh.password == "$first" && fresh.firstPassword == "$first" && fresh.mustChange)
    #expect(fresh.firstPasswordExpires == Instant.date("2026-12-22T00:00:00.000Z"))
    let settled = try #require(accounts.first { $0.id == "settled" })
    #expect(settled.password == "$one" && settled.secondPassword == "$two" && settled.firstPassword == nil)
    #expect(settled.email.asWritten == "Settled@Example.jp")
    #expect(settled.profile == AccountProfile() && settled.caution == nil && settled.nextEmail == nil)
    #expect(settled.enrolments.map(\.record.number) == ["05-2002", "07-1234"])
    #expect(settled.enrolments.allSatisfy { !$0.isPending && $0.faculty == "法学部" })
    #expect(try store.read { try $0.account(email: "settled@example.jp")?.id } == "settled")
  }

  @Test func `a pending account still goes with its number, an address is still one account's`() throws {
    let (_, store) = try migrated()
    try write(store) { try $0.removePendingAccount(of: 4) }
    #expect(try store.read { try $0.account("pending") } == nil)
    #expect(try store.read { try $0.account(record: RecordKey(number: "05-2000")) } == nil)
    let taken = try TestStore.account("new", email: "FRESH@example.jp", number: "99", of: 3)
    #expect(throws: StoreError.self) { try write(store) { try $0.insertAccount(taken) } }
  }

  @Test func `mails and links are what they were`() throws {
    let (_, store) = try migrated()
    let notices = try store.read { try $0.notices(about: 1) }
    #expect(notices.map(\.purpose) == [.approvedNew, .returned, .rejected, .approvedNew, .rejected])
    #expect(notices.map(\.state) == [.sent, .sent, .prepared, .handingOver, .cancelled])
    #expect(notices.allSatisfy { !$0.isFirm && $0.resends == nil && $0.deadline == nil })
    let now = FixedClock.start
    func live(_ hash: String) throws -> Link? {
      try store.read { try $0.liveLink(hash: hash, submitted: now, at: now) }
    }
    #expect(try live("live")?.application == 2)
    #expect(try live("accounts")?.account == "settled")
    #expect(try live("spent") == nil && live("void") == nil)
    #expect(try store.read { try $0.resubmissionDeadline(of: 2) } == Instant.date("2026-12-06T00:00:00.000Z"))
  }

  @Test func `cases, decisions and account files can be read`() throws {
    let (_, store) = try migrated()
    let file = try #require(try store.read { try $0.caseFile(1) })
    #expect(file.state == .approved)
    let decided = try Samples.file().decided(Samples.approval(), in: Samples.context())
    #expect(file.decision == decided.decision)
    #expect(file.account == nil && file.corrects == nil && file.corrected == nil && file.objected == nil)
    #expect(!file.isBounced)
    #expect(try store.read { try $0.acceptedFingerprint(sender: "portal", request: "A-3") } == "f")
    let last = try #require(try store.read { try $0.lastAccountFile() })
    #expect(last.sequence == 2 && last.scope == "changes")
    #expect(try store.read { try $0.unplacedAccountFiles().map(\.bytes) } == [Data([1])])
  }
}
