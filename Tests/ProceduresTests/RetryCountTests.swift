import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// How often a bundle failed because of us, over runs that know nothing of each other.
struct RetryCountTests {
  private func failing(_ name: String = "P-1") throws -> Desk {
    let desk = try Desk()
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop, name: name)
    try FileManager.default.removeItem(at: desk.home.folders.receipts)
    return desk
  }

  private func mend(_ desk: Desk) throws {
    try FileManager.default.createDirectory(at: desk.home.folders.receipts, withIntermediateDirectories: true)
  }

  private func counts(_ desk: Desk) throws -> [Int] { try desk.home.store.read { try $0.failureCounts().map(\.runs) } }

  @Test func `a bundle is never quarantined because of us, and from the third failed run on somebody has to help`()
    throws
  {
    let desk = try failing()
    var help: [Bool] = []
    for run in 1...4 {
      let report = try desk.importAll()
      #expect(report.bundles.map(\.outcome) == [.skipped])
      #expect(report.bundles.map(\.failedRuns) == [run])
      help += report.bundles.map(\.needsHelp)
    }
    #expect(help == [false, false, true, true])
    #expect(try desk.home.names(in: desk.home.folders.drop) == ["P-1.zip"])
  }

  @Test func `a bundle that went through is no longer counted, and the log knows nothing of the failures`() throws {
    let desk = try failing()
    let log = try desk.logLength()
    for _ in 0..<3 { try desk.importAll() }
    #expect(try desk.logLength() == log)
    try mend(desk)
    #expect(try desk.importAll().bundles.map(\.outcome) == [.imported])
    #expect(try counts(desk) == [])
  }

  @Test func `another file under the name begins anew, and a file that is gone is forgotten`() throws {
    let desk = try failing()
    for _ in 0..<2 { try desk.importAll() }
    let file = desk.home.folders.drop.appending(path: "P-1.zip")
    try FileManager.default.removeItem(at: file)
    // A file of the same size may get the same number from the disk; it is another one by its date.
    try BundleBuilder("P-22", [.init(id: "A-22")]).drop(in: desk.home.folders.drop, name: "P-1")
    #expect(try desk.importAll().bundles.map(\.failedRuns) == [1])
    try FileManager.default.removeItem(at: file)
    #expect(try desk.importAll().bundles.isEmpty)
    #expect(try counts(desk) == [])
  }

  @Test func `a run over other files leaves the count as it is`() throws {
    let desk = try failing()
    try desk.importAll()
    try mend(desk)
    var other = BundleBuilder.Request(id: "A-2")
    other.mark = 2
    let file = try BundleBuilder("P-2", [other]).drop(in: desk.home.folders.drop)
    #expect(try ImportBundles(desk.nightly).run(files: [file], settle: 0).bundles.map(\.outcome) == [.imported])
    #expect(try counts(desk) == [1])
  }

  @Test(arguments: ["DROP TABLE import_failure", trigger])
  func `where the count cannot be kept somebody has to help at once`(_ damage: String) throws {
    let desk = try failing()
    try DatabaseShell(desk.home.folders.database).run(damage)
    let report = try desk.importAll()
    #expect(report.bundles.map(\.needsHelp) == [true])
    #expect(report.bundles.map(\.failedRuns) == [nil])
    #expect(report.bundles.map(\.outcome) == [.skipped])
  }

  private static let trigger = """
    CREATE TRIGGER no_room BEFORE INSERT ON import_failure BEGIN SELECT RAISE(ABORT, 'as if the disk were full'); END
    """
}
