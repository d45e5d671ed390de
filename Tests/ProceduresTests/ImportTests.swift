import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct ImportTests {
  @Test func `a bundle is taken in: case, evidence, receipt, log, and the file moves to done`() throws {
    let desk = try Desk()
    let before = try desk.logLength()
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    let report = try desk.importAll()
    #expect(report.bundles.map(\.outcome) == [.imported])
    #expect(report.bundles.first?.requests.map(\.outcome) == [.accepted])
    #expect(!report.fallsShort)
    let id = try desk.home.store.read { try $0.resolveCase("A-1") }
    let file = try desk.file(id)
    #expect(file.state == .waiting)
    #expect(file.assessment.overall == .clear)
    #expect(file.assessment.record == RecordKey(number: "07-1234"))
    #expect(file.pictures.count == 1)
    let folders = desk.home.folders
    #expect(try desk.home.names(in: folders.drop) == ["done"])
    let done = folders.drop.appending(path: "done")
    #expect(try desk.home.names(in: done) == ["P-1.receipt.xml", "P-1.zip"])
    #expect(
      try Data(contentsOf: done.appending(path: "P-1.receipt.xml"))
        == Data(contentsOf: folders.receipts.appending(path: "P-1.xml")))
    #expect(try desk.home.names(in: folders.evidence).count == 1)
    #expect(try desk.home.onlyText(in: folders.receipts).contains("A-1"))
    #expect(try desk.actions(from: before + 1) == ["bundle.imported", "application.received", "mail.prepared"])
    #expect(try desk.home.store.read { try $0.unsettledBundles() }.isEmpty)
    try desk.expectSoundLog()
  }

  @Test func `nothing personal stands in the log or the receipt`() throws {
    let desk = try Desk()
    _ = try desk.opened()
    var log = ""
    try desk.home.store.read { reading throws in
      try reading.eachAuditEntry { entry, _ in log += entry.json }
    }
    let receipt = try desk.home.onlyText(in: desk.home.folders.receipts)
    for value in ["電電", "hanako", "07-1234", "1988-09-09", "DENDEN", "06-1234"] {
      #expect(!log.contains(value), "\(value)")
      #expect(!receipt.contains(value), "\(value)")
    }
  }

  @Test func `the same bundle again is a repeat, and changes nothing but the log of bundles`() throws {
    let desk = try Desk()
    let bundle = BundleBuilder("P-1", [.init(id: "A-1")])
    for name in ["first", "second"] {
      try bundle.drop(in: desk.home.folders.drop, name: name)
      let report = try desk.importAll()
      #expect(report.bundles.map(\.outcome) == [name == "first" ? .imported : .repeat])
    }
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-1").count } == 1)
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 1)
    let done = try desk.home.names(in: desk.home.folders.drop.appending(path: "done"))
    #expect(done == ["first.receipt.xml", "first.zip", "second.receipt.xml", "second.zip"])
    #expect(try desk.home.names(in: desk.home.folders.receipts).count == 2)
    try desk.expectSoundLog()
  }

  @Test func `an application that came in another bundle is a repeat; with other content its id is taken`() throws {
    let desk = try Desk()
    var other = BundleBuilder.Request(id: "A-1")
    other.email = "taro@example.jp"
    let bundles = [
      BundleBuilder("P-1", [.init(id: "A-1")]), BundleBuilder("P-2", [.init(id: "A-1")]), BundleBuilder("P-3", [other]),
    ]
    var outcomes: [ImportReport.Request.Outcome] = []
    var codes: [String] = []
    for bundle in bundles {
      try bundle.drop(in: desk.home.folders.drop)
      let report = try desk.importAll()
      #expect(report.bundles.map(\.outcome) == [.imported])
      outcomes += report.bundles.flatMap(\.requests).map(\.outcome)
      codes += report.bundles.flatMap(\.codes)
    }
    #expect(outcomes == [.accepted, .repeat, .refused])
    #expect(codes == ["request.id-taken"])
    #expect(try desk.file(1).application.email.asWritten == "hanako@example.jp")
  }

  @Test func `another manifest under an id that was imported is quarantined`() throws {
    let desk = try Desk()
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    try desk.importAll()
    try BundleBuilder("P-1", [.init(id: "A-2")]).drop(in: desk.home.folders.drop)
    let report = try desk.importAll()
    #expect(report.bundles.map(\.outcome) == [.quarantined])
    #expect(report.bundles.flatMap(\.codes) == ["manifest.id-taken-by-other"])
    #expect(report.fallsShort)
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-2") }.isEmpty)
    let names = try desk.home.names(in: desk.home.folders.drop.appending(path: "quarantine"))
    #expect(names == ["P-1.reasons.txt", "P-1.zip"])
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 1)
  }

  @Test func `a request that is refused leaves the others alone`() throws {
    let desk = try Desk()
    var wrong = BundleBuilder.Request(id: "A-2")
    wrong.birthDate = "1988-02-30"
    wrong.mark = 2
    try BundleBuilder("P-1", [.init(id: "A-1"), wrong]).drop(in: desk.home.folders.drop)
    let report = try desk.importAll()
    #expect(report.bundles.map(\.outcome) == [.imported])
    #expect(report.bundles.first?.requests.map(\.outcome) == [.accepted, .refused])
    #expect(report.fallsShort)
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-2") }.isEmpty)
    // The id stays free for the corrected application.
    wrong.birthDate = "1988-02-28"
    try BundleBuilder("P-2", [wrong]).drop(in: desk.home.folders.drop)
    #expect(try desk.importAll().bundles.first?.requests.map(\.outcome) == [.accepted])
  }

  @Test func `a fault of our own leaves the file where it is, and the next run takes it`() throws {
    let desk = try Desk()
    let evidence = desk.home.folders.evidence
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    let receipts = desk.home.folders.receipts
    try FileManager.default.removeItem(at: receipts)
    let report = try desk.importAll()
    #expect(report.bundles.map(\.outcome) == [.skipped])
    #expect(report.bundles.first?.isOurFault == true)
    #expect(report.fallsShort)
    #expect(try desk.home.names(in: desk.home.folders.drop) == ["P-1.zip"])
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-1") }.isEmpty)
    try FileManager.default.createDirectory(at: receipts, withIntermediateDirectories: true)
    #expect(try desk.importAll().bundles.map(\.outcome) == [.imported])
    // What the failed run had sealed belonged to nothing.
    #expect(try desk.home.names(in: evidence).count == 1)
  }

  @Test func `one bundle's fault does not stop the next`() throws {
    let desk = try Desk()
    try Data("no zip".utf8).write(to: desk.home.folders.drop.appending(path: "a.zip"))
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop)
    let report = try desk.importAll()
    #expect(Set(report.bundles.map(\.outcome)) == [.quarantined, .imported])
  }

  @Test func `who may not import does not, and two do not at once`() throws {
    let desk = try Desk()
    let auditor = desk.home.office(Actor(name: "ito", osUser: "ito", role: .auditor))
    #expect(throws: NotAllowed(deed: .importBundles, role: .auditor)) { try desk.importAll(as: auditor) }
    let lock = try HomeLock(.importing, in: desk.home.folders)
    #expect(throws: HomeLock.Held.self) { try desk.importAll() }
    withExtendedLifetime(lock) {}
  }
}
