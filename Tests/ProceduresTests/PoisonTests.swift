import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// What cannot be carried out must not keep the rest from its way.
struct PoisonTests {
  private let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))

  @Test func `a mail that cannot be filled in stops no other, and is named by an error until it can`() throws {
    let desk = try Desk()
    let first = try desk.opened("A-1")
    let second = try desk.opened("A-2", mark: 2, email: "taro@example.jp")
    for id in [first, second] { _ = try DecideApplication(desk.sato).decide(id, rejection) }
    let shell = try DatabaseShell(desk.home.folders.database)
    let body = try #require(try desk.results(of: first).first?.body)
    // A rejection has no password that could stand in the place of this.
    let spoil = "UPDATE outbox SET body = ? WHERE application = ? AND purpose = 'rejected'"
    try shell.run(spoil, [body + "\u{1}password\u{1}", first])
    for _ in 0..<2 {
      let report = try desk.send()
      #expect(report.failures.map(\.key) == (try desk.results(of: first).map(\.key)))
      #expect(try desk.mails() == desk.results(of: second).map(\.key))
      #expect(try desk.results(of: second).map(\.state) == [.sent])
      #expect(try desk.results(of: first).map(\.state) == [.prepared])
      #expect(try desk.file(first).announced == nil)
    }
    try shell.run(spoil, [body, first])
    #expect(try desk.send().sent.count == 1)
    #expect(try desk.mails().count == 2)
    try desk.expectSoundLog()
  }

  @Test func `a mail that was handed over and cannot be moved stops no other`() throws {
    let desk = try Desk()
    let first = try desk.opened("A-1")
    let second = try desk.opened("A-2", mark: 2, email: "taro@example.jp")
    for id in [first, second] { _ = try DecideApplication(desk.sato).decide(id, rejection) }
    let keys = try [first, second].map { id in
      try #require(try desk.results(of: id).first).key
    }
    let blocked = desk.home.folders.mail.appending(path: "new/\(keys[0])")
    try FileManager.default.createDirectory(at: blocked.appending(path: "x"), withIntermediateDirectories: true)
    let report = try desk.send()
    #expect(report.sent == [keys[1]])
    #expect(report.failures.map(\.key) == [keys[0]])
    #expect(try desk.results(of: second).map(\.state) == [.sent])
    try FileManager.default.removeItem(at: blocked)
    #expect(try desk.send().sent == [keys[0]])
    #expect(try desk.mails() == keys.sorted())
  }

  @Test func `a slip in a template keeps nothing back that was rendered before`() throws {
    let desk = try Desk()
    let approved = try desk.opened("A-1")
    let rejected = try desk.opened("A-2", mark: 2, email: "taro@example.jp")
    _ = try DecideApplication(desk.sato).decide(approved, Samples.approval())
    _ = try DecideApplication(desk.sato).decide(rejected, rejection)
    desk.home.clock.advance(900)
    let (own, clock) = (desk.nightly, desk.home.clock)
    let spoilt = Office(
      folders: own.folders, settings: own.settings, store: own.store, keys: own.keys,
      templates: try { throw Missing("a template") }(), actor: own.actor, clock: { clock.now }, chance: own.chance)
    let report = try SendDueMail(spoilt).run(includingHeld: false)
    #expect(report.failures.isEmpty)
    #expect(report.sent.count == 2)
  }

  @Test(arguments: [200, 243, 251])
  func `a bundle with the longest name that a disk takes stops no other`(_ length: Int) throws {
    let desk = try Desk()
    let name = String(repeating: "a", count: length)
    try Data("no zip".utf8).write(to: desk.home.folders.drop.appending(path: name + ".zip"))
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    let report = try desk.importAll()
    #expect(Set(report.bundles.map(\.outcome)) == [.quarantined, .imported])
    #expect(try desk.importAll().bundles.isEmpty)
    #expect(try desk.home.store.read { try $0.unsettledBundles() }.isEmpty)
    #expect(try Set(desk.home.names(in: desk.home.folders.drop)) == ["done", "quarantine"])
    #expect(try desk.home.names(in: desk.home.folders.receipts).count == 2)
  }

  @Test func `where account files cannot be put in place, mails that speak of no account leave`() throws {
    let desk = try Desk()
    let approved = try desk.opened("A-1")
    let rejected = try desk.opened("A-2", mark: 2, email: "taro@example.jp")
    _ = try DecideApplication(desk.sato).decide(approved, Samples.approval())
    _ = try DecideApplication(desk.sato).decide(rejected, rejection)
    let keys = try [approved, rejected].map { id in
      try #require(try desk.results(of: id).first).key
    }
    try FileManager.default.removeItem(at: desk.home.folders.accounts)
    let report = try desk.send()
    #expect(report.sent == [keys[1]])
    #expect(report.failures.map(\.key) == [nil])
    #expect(try desk.mails() == [keys[1]])
    try FileManager.default.createDirectory(at: desk.home.folders.accounts, withIntermediateDirectories: true)
    let next = try desk.send()
    #expect(next.sent == [keys[0]])
    #expect(next.accountFiles == 1)
    #expect(next.failures.isEmpty)
  }
}
