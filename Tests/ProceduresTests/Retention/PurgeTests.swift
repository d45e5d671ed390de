import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// What has been kept for its time goes, in every copy; what reports need stays.
struct PurgeTests {
  private let day: TimeInterval = 86_400

  @Test func `a dry run says exactly what a run then removes, and changes nothing`() throws {
    let (desk, _, _) = try Desk.withHistory()
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
    #expect(expected.allSatisfy { report.counts[$0] ?? 0 > 0 }, "\(report.counts)")
    #expect(report.tallies == dry.tallies)
    try desk.expectSoundLog()
  }

  @Test func `a second run finds nothing and leaves no entry`() throws {
    let (desk, _, _) = try Desk.withHistory()
    desk.home.clock.advance(200 * day)
    _ = try desk.purge()
    let log = try desk.logLength()
    #expect(try desk.purge().isEmpty)
    #expect(try desk.logLength() == log)
  }

  @Test func `pictures go ninety days after the mail of the decision, and not a moment earlier`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    try desk.approve(id)
    try desk.send()
    desk.home.clock.advance(90 * day - 1)
    #expect(try desk.purge()[.pictures] == nil)
    #expect(try OpenPicture(desk.sato).bytes(1, of: id) == PictureBytes.png())
    desk.home.clock.advance(1)
    #expect(try desk.purge()[.pictures] == 1)
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
    let counts = try desk.purge()
    #expect(Set(counts.keys).isDisjoint(with: [.pictures, .cases, .notes]))
    #expect(try desk.file(waiting).application.email.asWritten == "hanako@example.jp")
    #expect(try OpenPicture(desk.sato).bytes(1, of: decided) == PictureBytes.png(mark: 2))
  }

  @Test func `of a withdrawn application what was stated goes, and what reports count stays`() throws {
    let (desk, _, withdrawn) = try Desk.withHistory()
    let before = try desk.file(withdrawn)
    desk.home.clock.advance(180 * day - 901)
    #expect(try desk.purge()[.cases] == nil)
    desk.home.clock.advance(1)
    #expect(try desk.purge()[.cases] == 1)
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
    let (desk, _, _) = try Desk.withHistory()
    let note = "03-9999-0000"
    #expect(try RawSearch(desk).files(with: Desk.goneAddress).contains { $0.hasPrefix("shinsa.sqlite") })
    desk.home.clock.advance(200 * day)
    _ = try desk.purge()
    #expect(try RawSearch(desk).files(with: Desk.goneAddress) == [])
    #expect(try RawSearch(desk).files(with: note) == [])
    // What is kept by right is found by the same search.
    #expect(try RawSearch(desk).files(with: "hanako@example.jp").contains("shinsa.sqlite"))
  }

  @Test func `the log says of every rule how much it removed, and from when to when`() throws {
    let (desk, _, withdrawn) = try Desk.withHistory()
    let ended = desk.home.clock.now.addingTimeInterval(-900)
    desk.home.clock.advance(200 * day)
    _ = try desk.purge()
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
    #expect(try portal.desk.purge()[.cases] == nil)
    #expect(try OpenPicture(portal.desk.sato).bytes(1, of: id) == PictureBytes.png())
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: next)
    _ = try MarkItems(portal.desk.sato).mark(["image-1": .resolved], of: next)
    try portal.desk.approve(next)
    try portal.desk.send()
    #expect(try portal.desk.purge()[.cases] == 1)
    #expect(try portal.desk.file(id).erased != nil)
    #expect(try portal.desk.file(next).erased == nil)
  }

  @Test func `rejected applications are kept unless the office has settled a time`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"], note: "窓口へ")))
    try desk.send()
    desk.home.clock.advance(2000 * day)
    #expect(try desk.purge()[.rejected] == nil)
    #expect(try desk.file(id).erased == nil)
    var settings = desk.home.settings
    settings.retention.rejected = 1095
    let report = try PurgeHome(desk.home.office(TestHome.nightly, settings: settings)).run(isDry: false)
    #expect(report.counts[.rejected] == 1)
    let file = try desk.file(id)
    #expect(file.decision?.decision == .reject(Rejection(reasons: ["not-enrolled"])))
    #expect(file.decision?.by == desk.sato.actor.signature)
    try desk.expectSoundLog()
  }
}
