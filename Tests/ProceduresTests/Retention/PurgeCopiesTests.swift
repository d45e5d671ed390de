import Domain
import Foundation
import GRDB
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// What lies beside applications goes too: bundles, mails, links, counts, files that nobody took.
struct PurgeCopiesTests {
  private let day: TimeInterval = 86_400

  @Test func `a quarantined bundle goes with its reasons, and its row says only that there was one`() throws {
    let (desk, _, _) = try Desk.withHistory()
    let folder = desk.home.folders.drop.appending(path: "quarantine")
    #expect(try desk.home.names(in: folder) == ["broken.reasons.txt", "broken.zip"])
    desk.home.clock.advance(31 * day)
    let counts = try desk.purge()
    #expect(counts[.quarantine] == 1 && counts[.refusals] == 1)
    #expect(try desk.home.names(in: folder) == [])
    #expect(try QuarantineDesk(desk.sato).list(all: true).isEmpty)
    let shell = try DatabaseShell(desk.home.folders.database)
    #expect(try shell.texts("SELECT file FROM bundle WHERE outcome = 'quarantined' AND erased IS NOT NULL").count == 1)
  }

  @Test func `a later bundle under the name of an old one stays in quarantine`() throws {
    let (desk, _, _) = try Desk.withHistory()
    let folder = desk.home.folders.drop.appending(path: "quarantine")
    desk.home.clock.advance(20 * day)
    try FileManager.default.removeItem(at: folder.appending(path: "broken.zip"))
    try FileManager.default.removeItem(at: folder.appending(path: "broken.reasons.txt"))
    try Data("another".utf8).write(to: desk.home.folders.drop.appending(path: "broken.zip"))
    try desk.importAll()
    desk.home.clock.advance(11 * day)
    #expect(try desk.purge()[.quarantine] == 1)
    #expect(try desk.home.names(in: folder) == ["broken.reasons.txt", "broken.zip"])
  }

  @Test func `what is left of an old mail is that it left, and it cannot be sent again`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    try desk.send()
    desk.home.clock.advance(90 * day)
    #expect(try desk.purge()[.mails] == 2)
    let notice = try #require(try desk.results(of: id).first)
    #expect(notice.isErased && notice.body.isEmpty && notice.subject.isEmpty && notice.recipient == .erased)
    #expect(notice.purpose == .rejected && notice.state == .sent)
    #expect(throws: ResendObstacle.erased) { try ResendMail(desk.sato).lastMail(about: id) }
    let opened = try desk.home.store.read { reading in
      try reading.auditEntries(about: AuditDraft.subject(of: id)).flatMap { try reading.openings(of: $0.sequence).keys }
    }
    #expect(!opened.contains("recipient") && opened.contains("email"))
  }

  @Test func `links go when they open nothing any more, but not those whose deadline an application waits for`() throws
  {
    let portal = try Portal()
    #expect(try portal.codes(portal.register("new@example.jp")) == [])
    _ = try portal.deliver()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    try portal.desk.send()
    portal.desk.home.clock.advance(60 * day)
    #expect(try portal.desk.purge()[.links] == 1)
    #expect(try LapseReturned(portal.desk.nightly).run().lapsed == [id])
    portal.desk.home.clock.advance(31 * day)
    #expect(try portal.desk.purge()[.links] == 1)
  }

  @Test func `where account files went that nobody took, a complete one lies in their place`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let folder = portal.desk.home.folders.accounts
    #expect(try portal.desk.home.names(in: folder).count > 1)
    portal.desk.home.clock.advance(30 * day)
    #expect(try portal.desk.purge()[.accountFiles] ?? 0 > 0)
    let names = try portal.desk.home.names(in: folder)
    #expect(names.count == 2 && names[0].hasPrefix("accounts-complete-"))
    #expect(try portal.newestAccounts().contains("hanako@example.jp"))
  }

  @Test func `counts of wrong passwords go with the links`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.change("nobody@example.jp", current: "Wrong2026", to: "Other2026")) != [])
    portal.desk.home.clock.advance(30 * day)
    #expect(try portal.desk.purge()[.passwordFailures] == 1)
    #expect(try RawSearch(portal.desk).files(with: "nobody@example.jp") == [])
  }

  @Test func `more than fits one transaction goes in several, each with its entry`() throws {
    let desk = try Desk()
    let shell = try DatabaseShell(desk.home.folders.database)
    for number in 0..<450 {
      try shell.run(
        """
        INSERT INTO link (hash, purpose, email_key, issued, expires)
        VALUES (?, 'registration', 'x@example.jp', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')
        """, ["h\(number)"])
    }
    let log = try desk.logLength()
    #expect(try desk.purge() == [.links: 450])
    #expect(try desk.actions(from: log + 1) == Array(repeating: "retention.applied", count: 3))
  }

  @Test func `reviewers and auditors do not purge, and no two purge at once`() throws {
    let desk = try Desk()
    #expect(throws: NotAllowed.self) { try PurgeHome(desk.sato).run(isDry: true) }
    let lock = try HomeLock(.keeping, in: desk.home.folders)
    #expect(throws: HomeLock.Held.self) { try PurgeHome(desk.nightly).run(isDry: false) }
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock file that a dead process left keeps nobody out`() throws {
    let desk = try Desk()
    try Data("999999".utf8).write(to: desk.home.folders.state.appending(path: "keep.lock"))
    #expect(try desk.purge().isEmpty)
  }

  @Test func `while somebody reads an older state, it is said that bytes are still on the disk`() throws {
    let (desk, _, _) = try Desk.withHistory()
    desk.home.clock.advance(200 * day)
    let store = try Store(path: desk.home.folders.database.path, busyTimeout: 0)
    let office = Office(
      folders: desk.home.folders, settings: desk.home.settings, store: store, keys: desk.nightly.keys,
      templates: try desk.nightly.templates(), actor: TestHome.nightly, clock: desk.nightly.clock,
      chance: desk.nightly.chance)
    var configuration = Configuration()
    configuration.readonly = true
    let reader = try DatabaseQueue(path: desk.home.folders.database.path, configuration: configuration)
    try reader.inDatabase { database in
      try database.beginTransaction()
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM application")
      #expect(try !PurgeHome(office).run(isDry: false).isWiped)
      try database.rollback()
    }
    #expect(try PurgeHome(office).run(isDry: false).isWiped)
    #expect(try RawSearch(desk).files(with: Desk.goneAddress) == [])
  }
}
