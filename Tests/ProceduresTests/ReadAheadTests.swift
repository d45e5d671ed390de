import Domain
import Foundation
import Procedures
import Store
import Synchronization
import TestSupport
import Testing

/// While one bundle is committed the next is read: what the first changes has to hold for the second.
struct ReadAheadTests {
  @Test func `two bundles of one id and one content in one run are a bundle and its repeat`() throws {
    let desk = try Desk()
    let bundle = BundleBuilder("P-1", [.init(id: "A-1")])
    for name in ["a", "b"] { try bundle.drop(in: desk.home.folders.drop, name: name) }
    #expect(try desk.importAll().bundles.map(\.outcome) == [.imported, .repeat])
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-1").count } == 1)
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 1)
  }

  @Test func `two bundles of one id and different content in one run are a bundle and a quarantined one`() throws {
    let desk = try Desk()
    try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: desk.home.folders.drop, name: "a")
    try BundleBuilder("P-1", [.init(id: "A-2")]).drop(in: desk.home.folders.drop, name: "b")
    let report = try desk.importAll()
    #expect(report.bundles.map(\.outcome) == [.imported, .quarantined])
    #expect(report.bundles.last?.reasons.map(\.code) == ["manifest.id-taken-by-other"])
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 1)
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-2") } == [])
  }

  @Test func `a picture of the bundle before is known to the next, and within one bundle as well`() throws {
    let desk = try Desk()
    var requests = ["A-1", "A-2", "A-3"].map { BundleBuilder.Request(id: $0) }
    requests[2].mark = 9
    try BundleBuilder("P-1", requests).drop(in: desk.home.folders.drop)
    var last = BundleBuilder.Request(id: "A-4")
    last.mark = 9
    try BundleBuilder("P-2", [last]).drop(in: desk.home.folders.drop)
    try desk.importAll()
    let flagged = try ["A-1", "A-2", "A-3", "A-4"].filter { request in
      let id = try desk.home.store.read { try $0.resolveCase(request) }
      return try desk.file(id).assessment.flags.contains(.samePicture)
    }
    #expect(flagged == ["A-2", "A-4"])
  }

  @Test func `an import that is asked to stop leaves what it has not committed as it was`() throws {
    let desk = try Desk()
    for number in 1...4 {
      try BundleBuilder("P-\(number)", [.init(id: "A-\(number)")]).drop(in: desk.home.folders.drop)
    }
    let isStopping = Mutex(false)
    var taken: [String] = []
    let report = try ImportBundles(desk.home.office(TestHome.nightly)).run(
      settle: 0, isStopping: { isStopping.withLock { $0 } },
      each: { bundle in
        taken.append(bundle.file)
        isStopping.withLock { $0 = true }
      })
    #expect(taken == ["P-1.zip"])
    #expect(report.bundles.count == 1)
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 1)
    #expect(try desk.home.names(in: desk.home.folders.drop) == ["P-2.zip", "P-3.zip", "P-4.zip", "done"])
    #expect(try desk.importAll().bundles.map(\.outcome) == [.imported, .imported, .imported])
    try desk.expectSoundLog()
  }
}
