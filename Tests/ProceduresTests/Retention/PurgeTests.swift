import Domain
import Foundation
import GRDB
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// What has been kept for its time goes, in every copy; what reports need stays.
struct PurgeTests {
  private let day: TimeInterval = 86_400
  private let address = "kie-yuku@example.jp"

  private func counts(_ report: PurgeHome.Report) -> [RetentionRule: Int] {
    Dictionary(uniqueKeysWithValues: report.tallies.filter { $0.count > 0 }.map { ($0.rule, $0.count) })
  }

  private func purge(_ desk: Desk, isDry: Bool = false) throws -> [RetentionRule: Int] {
    let report = try PurgeHome(desk.nightly).run(isDry: isDry)
    #expect(report.failures.isEmpty)
    #expect(report.isWiped)
    return counts(report)
  }

  /// A home with something for most rules, long ago: an approval, a withdrawal, a quarantined bundle, a refused request.
  private func fullDesk() throws -> (desk: Desk, approved: CaseID, withdrawn: CaseID) {
    let desk = try Desk()
    let approved = try desk.opened("A-1")
    try desk.approve(approved)
    let withdrawn = try desk.opened("A-2", mark: 2, email: address)
    try ManageClaims(desk.sato).note("電話 03-9999-0000 で確認", on: withdrawn)
    _ = try DecideApplication(desk.sato).withdraw(withdrawn)
    try Data("not a zip".utf8).write(to: desk.home.folders.drop.appending(path: "broken.zip"))
    try desk.importAll()
    var bad = BundleBuilder.Request(id: "A-3")
    bad.birthDate = "1988-13-40"
    try BundleBuilder("P-bad", [bad]).drop(in: desk.home.folders.drop)
    try desk.importAll()
    try desk.send()
    return (desk, approved, withdrawn)
  }

  @Test func `a dry run says exactly what a run then removes, and changes nothing`() throws {
    let (desk, _, _) = try fullDesk()
    desk.home.clock.advance(200 * day)
    let log = try desk.logLength()
    let dry = try PurgeHome(desk.nightly).run(isDry: true)
    #expect(dry.isDry)
    #expect(try desk.logLength() == log)
    let again = try PurgeHome(desk.nightly).run(isDry: true)
    #expect(again.tallies == dry.tallies)
    let report = try PurgeHome(desk.nightly).run(isDry: false)
    #expect(report.failures.isEmpty)
    let expected: [RetentionRule] = [
      .bundles, .pictures, .quarantine, .refusals, .cases, .mails, .mailFiles, .receiptFiles,
    ]
    #expect(expected.allSatisfy { counts(report)[$0] ?? 0 > 0 }, "\(counts(report))")
    #expect(report.tallies == dry.tallies)
    try desk.expectSoundLog()
  }

  @Test func `a second run finds nothing and leaves no entry`() throws {
    let (desk, _, _) = try fullDesk()
    desk.home.clock.advance(200 * day)
    _ = try purge(desk)
    let log = try desk.logLength()
    #expect(try purge(desk).isEmpty)
    #expect(try desk.logLength() == log)
  }

  @Test func `pictures go ninety days after the mail of the decision, and not a moment earlier`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    try desk.approve(id)
    try desk.send()
    desk.home.clock.advance(90 * day - 1)
    #expect(try purge(desk)[.pictures] == nil)
    #expect(try OpenPicture(desk.sato).bytes(1, of: id) == PictureBytes.png())
    desk.home.clock.advance(1)
    #expect(try purge(desk)[.pictures] == 1)
    #expect(throws: PictureUnavailable.self) { try OpenPicture(desk.sato).bytes(1, of: id) }
    #expect(try desk.home.names(in: desk.home.folders.evidence) == [])
    let picture = try #require(try desk.file(id).pictures.first?.picture)
    #expect(picture.byteCount > 0 && picture.format == .png && picture.sha256.count == 64)
  }

  @Test func `nothing of what waits for somebody is ever removed`() throws {
    let desk = try Desk()
    let waiting = try desk.opened()
    let decided = try desk.opened("A-2", mark: 2, email: "taro@example.jp")
    try desk.approve(decided, record: "05-2000")
    desk.home.clock.advance(1000 * day)
    let counts = try purge(desk)
    #expect(Set(counts.keys).isDisjoint(with: [.pictures, .cases, .notes]))
    #expect(try desk.file(waiting).application.email.asWritten == "hanako@example.jp")
    #expect(try OpenPicture(desk.sato).bytes(1, of: decided) == PictureBytes.png(mark: 2))
  }

  @Test func `of a withdrawn application what was stated goes, and what reports count stays`() throws {
    let (desk, _, withdrawn) = try fullDesk()
    let before = try desk.file(withdrawn)
    desk.home.clock.advance(180 * day - 901)
    #expect(try purge(desk)[.cases] == nil)
    desk.home.clock.advance(1)
    #expect(try purge(desk)[.cases] == 1)
    let after = try desk.file(withdrawn)
    #expect(after.erased == desk.home.clock.now)
    #expect(after.state == .withdrawn && after.received == before.received && after.id == before.id)
    #expect(after.application.kind == .new && after.application.submitted == before.application.submitted)
    #expect(after.application.id == "A-2" && after.application.enrolment.faculty == "外国語学部")
    #expect(after.assessment.overall == before.assessment.overall)
    #expect(after.application.email == .erased && after.application.applicant.name.isEmpty)
    #expect(after.application.phone == nil && after.application.address == nil && after.assessment.fields == [])
    #expect(try desk.flags(after).contains(.erased))
    #expect(try desk.home.store.read { try $0.notes(on: withdrawn) } == [])
    #expect(try desk.home.store.read { try $0.cases(matching: ["kie"], limit: 9) }.isEmpty)
    try desk.expectSoundLog()
  }

  @Test func `not a byte of what was removed stays anywhere in the home`() throws {
    let (desk, _, _) = try fullDesk()
    let note = "03-9999-0000"
    #expect(try RawSearch(desk).files(with: address).contains { $0.hasPrefix("shinsa.sqlite") })
    desk.home.clock.advance(200 * day)
    _ = try purge(desk)
    #expect(try RawSearch(desk).files(with: address) == [])
    #expect(try RawSearch(desk).files(with: note) == [])
    // What is kept by right is found by the same search.
    #expect(try RawSearch(desk).files(with: "hanako@example.jp").contains("shinsa.sqlite"))
  }

  @Test func `the log says of every rule how much it removed, and from when to when`() throws {
    let (desk, _, withdrawn) = try fullDesk()
    let ended = desk.home.clock.now.addingTimeInterval(-900)
    desk.home.clock.advance(200 * day)
    _ = try purge(desk)
    struct Entry: Decodable {
      struct Facts: Decodable {
        var rule, oldest, newest: String
        var count: Int
      }
      var action, subject: String
      var facts: Facts
    }
    let entries = try desk.home.store.read { try $0.auditEntries(about: "home") }
      .compactMap { try? JSONDecoder().decode(Entry.self, from: Data($0.json.utf8)) }
    let cases = try #require(entries.first { $0.facts.rule == "cases" })
    #expect(cases.action == "retention.applied" && cases.facts.count == 1)
    #expect(cases.facts.oldest == Instant.text(ended) && cases.facts.newest == cases.facts.oldest)
    #expect(try desk.file(withdrawn).erased != nil)
  }

  @Test func `a quarantined bundle goes with its reasons, and its row says only that there was one`() throws {
    let (desk, _, _) = try fullDesk()
    let folder = desk.home.folders.drop.appending(path: "quarantine")
    #expect(try desk.home.names(in: folder) == ["broken.reasons.txt", "broken.zip"])
    desk.home.clock.advance(31 * day)
    let counts = try purge(desk)
    #expect(counts[.quarantine] == 1 && counts[.refusals] == 1)
    #expect(try desk.home.names(in: folder) == [])
    #expect(try QuarantineDesk(desk.sato).list(all: true).isEmpty)
    let shell = try DatabaseShell(desk.home.folders.database)
    #expect(try shell.texts("SELECT file FROM bundle WHERE outcome = 'quarantined' AND erased IS NOT NULL").count == 1)
  }

  @Test func `a later bundle under the name of an old one stays in quarantine`() throws {
    let (desk, _, _) = try fullDesk()
    let folder = desk.home.folders.drop.appending(path: "quarantine")
    desk.home.clock.advance(20 * day)
    try FileManager.default.removeItem(at: folder.appending(path: "broken.zip"))
    try FileManager.default.removeItem(at: folder.appending(path: "broken.reasons.txt"))
    try Data("another".utf8).write(to: desk.home.folders.drop.appending(path: "broken.zip"))
    try desk.importAll()
    desk.home.clock.advance(11 * day)
    #expect(try purge(desk)[.quarantine] == 1)
    #expect(try desk.home.names(in: folder) == ["broken.reasons.txt", "broken.zip"])
  }

  @Test func `what is left of an old mail is that it left, and it cannot be sent again`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    try desk.send()
    desk.home.clock.advance(90 * day)
    #expect(try purge(desk)[.mails] == 2)
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
    #expect(try purge(portal.desk)[.links] == 1)
    #expect(try LapseReturned(portal.desk.nightly).run().lapsed == [id])
    portal.desk.home.clock.advance(31 * day)
    #expect(try purge(portal.desk)[.links] == 1)
  }

  @Test func `an application that was superseded is kept as long as the one in its place is looked at`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    var again = BundleBuilder.Request(id: "A-2")
    (again.token, again.resubmits, again.mark) = (try portal.delivered(.returned).token(), "A-1", 9)
    let next = try portal.desk.receive(again)
    portal.desk.home.clock.advance(400 * day)
    #expect(try purge(portal.desk)[.cases] == nil)
    #expect(try OpenPicture(portal.desk.sato).bytes(1, of: id) == PictureBytes.png())
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: next)
    try portal.desk.approve(next)
    try portal.desk.send()
    #expect(try purge(portal.desk)[.cases] == 1)
    #expect(try portal.desk.file(id).erased != nil)
    #expect(try portal.desk.file(next).erased == nil)
  }

  @Test func `rejected applications are kept unless the office has settled a time`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"], note: "窓口へ")))
    try desk.send()
    desk.home.clock.advance(2000 * day)
    #expect(try purge(desk)[.rejected] == nil)
    #expect(try desk.file(id).erased == nil)
    var settings = desk.home.settings
    settings.retention.rejected = 1095
    let report = try PurgeHome(desk.home.office(TestHome.nightly, settings: settings)).run(isDry: false)
    #expect(counts(report)[.rejected] == 1)
    let file = try desk.file(id)
    #expect(file.decision?.decision == .reject(Rejection(reasons: ["not-enrolled"])))
    #expect(file.decision?.by == desk.sato.actor.signature)
    try desk.expectSoundLog()
  }

  @Test func `where account files went that nobody took, a complete one lies in their place`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let folder = portal.desk.home.folders.accounts
    #expect(try portal.desk.home.names(in: folder).count > 1)
    portal.desk.home.clock.advance(30 * day)
    #expect(try purge(portal.desk)[.accountFiles] ?? 0 > 0)
    let names = try portal.desk.home.names(in: folder)
    #expect(names.count == 2 && names[0].hasPrefix("accounts-complete-"))
    #expect(try portal.newestAccounts().contains("hanako@example.jp"))
  }

  @Test func `counts of wrong passwords go with the links`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.change("nobody@example.jp", current: "Wrong2026", to: "Other2026")) != [])
    portal.desk.home.clock.advance(30 * day)
    #expect(try purge(portal.desk)[.passwordFailures] == 1)
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
    #expect(try purge(desk) == [.links: 450])
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
    #expect(try purge(desk).isEmpty)
  }

  @Test func `while somebody reads an older state, it is said that bytes are still on the disk`() throws {
    let (desk, _, _) = try fullDesk()
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
    #expect(try RawSearch(desk).files(with: address) == [])
  }
}
