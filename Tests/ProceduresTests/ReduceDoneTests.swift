import Domain
import Foundation
import Intake
import Procedures
import Store
import TestSupport
import Testing

/// What becomes of `import/done/` when its days are over.
struct ReduceDoneTests {
  private static let week = 7 * 86_400.0
  private static let papers = ["P-1.manifest.sig", "P-1.manifest.xml", "P-1.receipt.xml"]
  private let bundle: BundleBuilder

  init() {
    var bundle = BundleBuilder("P-1", [.init(id: "A-1")])
    bundle.signature = Data("a signature that nobody looks at".utf8)
    self.bundle = bundle
  }

  /// A home that knows no sender, with the bundle in `done/` for `seconds`.
  private func desk(after seconds: TimeInterval = week) throws -> (desk: Desk, office: Office, done: URL) {
    let desk = try Desk()
    var settings = desk.home.settings
    settings.senders = []
    let office = desk.home.office(TestHome.nightly, settings: settings)
    try bundle.drop(in: desk.home.folders.drop)
    try #require(try desk.importAll(as: office).bundles.map(\.outcome) == [.imported])
    desk.home.clock.advance(seconds)
    return (desk, office, desk.home.folders.drop.appending(path: "done"))
  }

  @Test func `after its days a bundle is manifest, signature and receipt, byte for byte`() throws {
    let (desk, office, done) = try desk()
    let receipt = try Data(contentsOf: done.appending(path: "P-1.receipt.xml"))
    let log = try desk.logLength()
    #expect(try ReduceDone(office).run().reduced == 1)
    #expect(try desk.home.names(in: done) == Self.papers)
    #expect(try Data(contentsOf: done.appending(path: "P-1.manifest.xml")) == bundle.manifest)
    #expect(try Data(contentsOf: done.appending(path: "P-1.manifest.sig")) == bundle.signature)
    #expect(try Data(contentsOf: done.appending(path: "P-1.receipt.xml")) == receipt)
    #expect(try desk.actions(from: log + 1) == ["bundle.reduced"])
    #expect(try OpenPicture(desk.sato).bytes(1, of: 1) == PictureBytes.png())
    #expect(try ReduceDone(office).run().reduced == 0)
    #expect(try desk.logLength() == log + 2)
    try desk.expectSoundLog()
  }

  @Test func `before its days are over a bundle stays whole`() throws {
    let (desk, office, done) = try desk(after: Self.week - 1)
    #expect(try ReduceDone(office).run().reduced == 0)
    #expect(try desk.home.names(in: done) == ["P-1.receipt.xml", "P-1.zip"])
    desk.home.clock.advance(1)
    #expect(try ReduceDone(office).run().reduced == 1)
  }

  @Test(arguments: [["P-1.manifest.sig"], ["P-1.manifest.sig", "P-1.manifest.xml"]])
  func `what an interrupted run has written already is no hindrance`(_ written: [String]) throws {
    let (desk, office, done) = try desk()
    let bytes = ["P-1.manifest.sig": try #require(bundle.signature), "P-1.manifest.xml": bundle.manifest]
    for name in written { try bytes[name]?.write(to: done.appending(path: name)) }
    #expect(try ReduceDone(office).run().reduced == 1)
    #expect(try desk.home.names(in: done) == Self.papers)
  }

  @Test func `a run that was interrupted after the zip was gone is finished, with its entry`() throws {
    let (desk, office, done) = try desk()
    try ReduceDone(office).run()
    let log = try desk.logLength()
    try DatabaseShell(desk.home.folders.database).run("UPDATE bundle SET reduced = NULL")
    #expect(try ReduceDone(office).run().reduced == 1)
    #expect(try desk.home.names(in: done) == Self.papers)
    #expect(try desk.actions(from: log + 1) == ["bundle.reduced"])
  }

  @Test func `a zip that somebody took away leaves no entry`() throws {
    let (desk, office, done) = try desk()
    try FileManager.default.removeItem(at: done.appending(path: "P-1.zip"))
    let log = try desk.logLength()
    #expect(try ReduceDone(office).run().reduced == 0)
    #expect(try desk.home.names(in: done) == ["P-1.receipt.xml"])
    #expect(try desk.logLength() == log)
    #expect(try desk.home.store.read { try $0.bundlesKeptWhole(settledBefore: .distantFuture) } == [])
  }

  @Test func `what the database does not know is left alone, whatever its name`() throws {
    let (desk, office, done) = try desk()
    let zip = done.appending(path: "P-1.zip")
    try FileManager.default.removeItem(at: zip)
    let foreign = try BundleBuilder("P-9", [.init(id: "A-9")]).drop(in: done, name: "P-1")
    try Data("not a zip".utf8).write(to: done.appending(path: "mine.zip"))
    let before = try Data(contentsOf: foreign)
    #expect(try ReduceDone(office).run().reduced == 0)
    #expect(try Data(contentsOf: foreign) == before)
    #expect(try desk.home.names(in: done) == ["P-1.receipt.xml", "P-1.zip", "mine.zip"])
    try Data("not a zip".utf8).write(to: zip)
    #expect(try ReduceDone(office).run().failed.isEmpty)
    #expect(try desk.home.names(in: done) == ["P-1.receipt.xml", "P-1.zip", "mine.zip"])
  }

  @Test func `a file of somebody else in the way of a paper keeps the zip, and stops no other bundle`() throws {
    let (desk, office, done) = try desk()
    var other = BundleBuilder.Request(id: "A-2")
    other.mark = 2
    try BundleBuilder("P-2", [other]).drop(in: desk.home.folders.drop)
    try desk.importAll(as: office)
    desk.home.clock.advance(Self.week)
    let mine = done.appending(path: "P-1.manifest.xml")
    try Data("mine".utf8).write(to: mine)
    let report = try ReduceDone(office).run()
    #expect(report.failed.map(\.file) == ["P-1.zip"])
    #expect(report.reduced == 1)
    #expect(try Data(contentsOf: mine) == Data("mine".utf8))
    #expect(try desk.home.names(in: done).contains("P-1.zip"))
    #expect(try !desk.home.names(in: done).contains("P-2.zip"))
  }

  @Test func `a later bundle of the name does not lie down among the papers of the earlier one`() throws {
    let (desk, office, done) = try desk()
    try ReduceDone(office).run()
    try bundle.drop(in: desk.home.folders.drop)
    #expect(try desk.importAll(as: office).bundles.map(\.outcome) == [.repeat])
    #expect(try desk.home.names(in: done) == ["P-1.2.receipt.xml", "P-1.2.zip"] + Self.papers)
    desk.home.clock.advance(Self.week)
    #expect(try ReduceDone(office).run().reduced == 1)
    #expect(try desk.home.names(in: done).filter { $0.hasSuffix(".zip") } == [])
    #expect(try desk.home.names(in: done).count == 6)
  }

  @Test func `quarantined bundles are not reduced, and an auditor reduces nothing`() throws {
    let desk = try Desk()
    try Data("no zip".utf8).write(to: desk.home.folders.drop.appending(path: "a.zip"))
    try desk.importAll()
    desk.home.clock.advance(100 * Self.week)
    #expect(try ReduceDone(desk.nightly).run().reduced == 0)
    let quarantine = desk.home.folders.drop.appending(path: "quarantine")
    #expect(try desk.home.names(in: quarantine) == ["a.reasons.txt", "a.zip"])
    let auditor = desk.home.office(Actor(name: "ito", osUser: "ito", role: .auditor))
    #expect(throws: NotAllowed(deed: .importBundles, role: .auditor)) { try ReduceDone(auditor).run() }
  }
}
