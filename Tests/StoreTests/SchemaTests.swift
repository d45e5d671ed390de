import Domain
import Foundation
import Store
import TestSupport
import Testing

struct SchemaTests {
  @Test func `the kind of a home is for ever`() throws {
    let home = try TestStore()
    try home.write { try $0.createHome(training: true) }
    home.expectRefused("UPDATE home SET training = 0")
    home.expectRefused("DELETE FROM home")
    home.expectRefused("INSERT OR REPLACE INTO home VALUES (1, 'now', 0)")
    home.expectRefused("INSERT INTO home VALUES (2, 'now', 0)")
    #expect(throws: StoreError.self) { try home.write { try $0.createHome(training: false) } }
    #expect(try home.read { try $0.homeIsTraining() } == true)
  }

  @Test func `a new database is this program's edition, an empty file is not`() throws {
    let home = try TestStore()
    #expect(try home.store.isCurrent())
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.url.appending(path: "empty.sqlite").path)
    #expect(try !store.isCurrent())
    #expect(throws: StoreError.self) { try store.read { try $0.homeIsTraining() } }
  }

  @Test func `a file that is no database is damaged, and nothing of it is said`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "not.sqlite")
    try Data(repeating: 0x41, count: 5_000).write(to: file)
    #expect(throws: StoreError.damaged) { try Store(path: file.path).migrate() }
  }

  @Test(arguments: ["proposed", "approved", "rejected", "returned"])
  func `a state that follows from a decision needs one`(_ state: String) throws {
    let home = try TestStore()
    let id = try home.insertCase()
    home.expectRefused("UPDATE application SET state = '\(state)' WHERE id = \(id)")
    try home.shell("UPDATE application SET state = '\(state)', decision = '{}' WHERE id = \(id)")
  }

  @Test(arguments: ["waiting", "proposed"])
  func `what is not decided was not announced`(_ state: String) throws {
    let home = try TestStore()
    let id = try home.insertCase()
    home.expectRefused("UPDATE application SET state = '\(state)', decision = '{}', announced = 'now' WHERE id = \(id)")
  }

  @Test func `states, kinds, outcomes and roles are of their lists`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    home.expectRefused("UPDATE application SET state = 'lost' WHERE id = \(id)")
    home.expectRefused("UPDATE application SET kind = 'old' WHERE id = \(id)")
    home.expectRefused("UPDATE bundle SET outcome = 'lost'")
    home.expectRefused("UPDATE bundle SET sender = NULL")
    home.expectRefused("INSERT INTO staff VALUES ('x', 'king', 'now')")
    home.expectRefused("INSERT INTO staff VALUES ('x', 'reviewer', NULL)")
  }

  @Test func `an accepted id of a sender is there once, and at another sender again`() throws {
    let home = try TestStore()
    _ = try home.insertCase("A-1")
    _ = try home.insertCase("A-1", sender: "other")
    #expect(throws: StoreError.self) { try home.insertCase("A-1") }
    #expect(try home.read { try $0.caseIDs(request: "A-1").count } == 2)
    #expect(try home.read { try $0.acceptedFingerprint(sender: "portal", request: "A-1") } == "f-A-1")
    #expect(try home.read { try $0.acceptedFingerprint(sender: "third", request: "A-1") } == nil)
  }

  @Test func `the id of an imported bundle is there once; repeats and refusals are as many as come`() throws {
    let home = try TestStore()
    for outcome in [BundleOutcome.imported, .repeat, .repeat, .quarantined, .quarantined] {
      try home.write { _ = try $0.insertBundle(TestStore.bundle("P-1", outcome: outcome), facts: [:]) }
    }
    #expect(throws: StoreError.self) {
      try home.write { _ = try $0.insertBundle(TestStore.bundle("P-1"), facts: [:]) }
    }
    #expect(try home.read { try $0.importedManifest(sender: "portal", name: "P-1") } == "m-P-1")
  }

  @Test func `an account has its address and its numbers for itself`() throws {
    let home = try TestStore()
    let (one, other) = (try home.insertCase("A-1"), try home.insertCase("A-2"))
    try home.write { try $0.insertAccount(TestStore.account("acc1", email: "h@example.jp", number: "1", of: one)) }
    for (id, email, number) in [
      ("acc2", "H@EXAMPLE.jp", "2"), ("acc2", "x@example.jp", "1"), ("acc1", "y@example.jp", "3"),
    ] {
      #expect(throws: StoreError.self) {
        try home.write { try $0.insertAccount(TestStore.account(id, email: email, number: number, of: other)) }
      }
    }
    try home.write { try $0.insertAccount(TestStore.account("acc2", email: "x@example.jp", number: "2", of: other)) }
    #expect(try home.read { try $0.accounts().map(\.id) } == ["acc1", "acc2"])
    home.expectRefused("UPDATE account SET status = 'lost' WHERE id = 'acc1'")
    home.expectRefused("UPDATE account SET next_email = 'z@example.jp' WHERE id = 'acc1'")
    let next = "UPDATE account SET next_email = 'z@example.jp', next_email_key = 'z@example.jp'"
    try home.shell(next + " WHERE id = 'acc1'")
    home.expectRefused(next + " WHERE id = 'acc2'")
  }
}
