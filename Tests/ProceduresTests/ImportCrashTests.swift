import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct ImportCrashTests {
  /// Brings the home to the moment after the commit: the bundle lies where it was dropped, and no receipt is there.
  private func interrupted(_ desk: Desk, fileIsBack: Bool) throws {
    let folders = desk.home.folders
    let file = try BundleBuilder("P-1", [.init(id: "A-1")]).drop(in: folders.drop)
    let receipt = try receiptAfterImport(desk)
    let done = folders.drop.appending(path: "done/P-1.zip")
    if fileIsBack { try FileManager.default.moveItem(at: done, to: file) }
    for name in try desk.home.names(in: folders.receipts) {
      try FileManager.default.removeItem(at: folders.receipts.appending(path: name))
    }
    try FileManager.default.removeItem(at: folders.drop.appending(path: "done/P-1.receipt.xml"))
    let shell = try DatabaseShell(folders.database)
    try shell.run("UPDATE bundle SET settled = NULL, place = NULL, receipt = ?", [receipt])
  }

  private func receiptAfterImport(_ desk: Desk) throws -> Data {
    try desk.importAll()
    return Data(try desk.home.onlyText(in: desk.home.folders.receipts).utf8)
  }

  @Test func `a bundle that was committed and not moved is moved by the next run, with its receipt`() throws {
    let desk = try Desk()
    try interrupted(desk, fileIsBack: true)
    let log = try desk.logLength()
    #expect(try desk.importAll().bundles.isEmpty)
    try expectSettled(desk, log: log)
  }

  @Test func `a bundle that was moved and not settled is settled by the next run`() throws {
    let desk = try Desk()
    try interrupted(desk, fileIsBack: false)
    let log = try desk.logLength()
    #expect(try desk.importAll().bundles.isEmpty)
    try expectSettled(desk, log: log)
  }

  private func expectSettled(_ desk: Desk, log: Int64) throws {
    let folders = desk.home.folders
    #expect(try desk.home.names(in: folders.drop) == ["done"])
    #expect(try desk.home.names(in: folders.drop.appending(path: "done")) == ["P-1.receipt.xml", "P-1.zip"])
    #expect(try DatabaseShell(folders.database).texts("SELECT place FROM bundle") == ["P-1.zip"])
    #expect(try desk.home.onlyText(in: folders.receipts).contains("A-1"))
    #expect(try desk.home.store.read { try $0.unsettledBundles() }.isEmpty)
    #expect(try desk.home.store.read { try $0.caseIDs(request: "A-1").count } == 1)
    #expect(try desk.logLength() == log)
  }

  @Test func `a later file of the same name is another bundle and is taken in as one`() throws {
    let desk = try Desk()
    try interrupted(desk, fileIsBack: false)
    let later = try BundleBuilder("P-2", [.init(id: "A-2")]).drop(in: desk.home.folders.drop, name: "P-1")
    let report = try desk.importAll()
    #expect(report.bundles.map(\.id) == ["P-2"])
    #expect(report.bundles.map(\.outcome) == [.imported])
    #expect(!FileManager.default.fileExists(atPath: later.path))
    let done = desk.home.folders.drop.appending(path: "done")
    #expect(
      try desk.home.names(in: done) == [
        "P-1.2.receipt.xml", "P-1.2.zip", "P-1.receipt.xml", "P-1.zip",
      ])
    #expect(try desk.home.names(in: desk.home.folders.receipts).count == 2)
  }

  @Test func `evidence that no case refers to is removed, and nothing else is`() throws {
    let desk = try Desk()
    _ = try desk.opened()
    let evidence = desk.home.folders.evidence
    let known = try desk.home.names(in: evidence)
    for name in ["orphan.evidence", ".half.evidence.part", "keep.txt"] {
      try Data("x".utf8).write(to: evidence.appending(path: name))
    }
    try desk.importAll()
    #expect(try Set(desk.home.names(in: evidence)) == Set(known + ["keep.txt"]))
    #expect(try OpenPicture(desk.sato).bytes(1, of: 1) == PictureBytes.png())
  }
}
