import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Bundles that are committed and cannot be put away.
struct SettlingTests {
  /// Lays a folder where the receipt of `P-1.zip` is written, so that this one cannot be placed and others can.
  private func blocked(_ desk: Desk) throws -> URL {
    let part = desk.home.folders.receipts.appending(path: ".P-1.xml.part")
    try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
    return part
  }

  private func drop(_ ids: [String], in desk: Desk) throws {
    for (number, id) in ids.enumerated() {
      var request = BundleBuilder.Request(id: "A-\(id)")
      request.mark = UInt8(number + 1)
      try BundleBuilder(id, [request]).drop(in: desk.home.folders.drop)
    }
  }

  @Test func `a bundle that cannot be put away is imported, is said to be in the way, and stops no other`() throws {
    let desk = try Desk()
    _ = try blocked(desk)
    try drop(["P-1", "P-2"], in: desk)
    let report = try desk.importAll()
    #expect(report.bundles.map(\.outcome) == [.imported, .imported])
    #expect(report.bundles.map(\.isOurFault) == [true, false])
    #expect(report.bundles.first?.requests.map(\.outcome) == [.accepted])
    #expect(report.fallsShort)
    #expect(try desk.home.names(in: desk.home.folders.receipts) == [".P-1.xml.part", "P-2.xml"])
    #expect(try desk.home.names(in: desk.home.folders.drop) == ["P-1.zip", "done"])
  }

  @Test func `what is committed is not taken again while it cannot be put away, and the next run finishes it`() throws {
    let desk = try Desk()
    let part = try blocked(desk)
    try drop(["P-1"], in: desk)
    try desk.importAll()
    let log = try desk.logLength()
    let second = try desk.importAll()
    #expect(second.bundles.map(\.file) == ["P-1.zip"])
    #expect(second.bundles.map(\.id) == ["P-1"])
    #expect(second.bundles.map(\.outcome) == [.skipped])
    #expect(second.bundles.first?.isOurFault == true)
    #expect(second.fallsShort)
    try FileManager.default.removeItem(at: part)
    #expect(try desk.importAll().bundles.isEmpty)
    #expect(try desk.home.names(in: desk.home.folders.receipts) == ["P-1.xml"])
    #expect(try desk.home.names(in: desk.home.folders.drop) == ["done"])
    #expect(try desk.logLength() == log)
  }

  @Test func `a bundle whose receipt cannot be kept beside it is finished by the next run`() throws {
    let desk = try Desk()
    let done = desk.home.folders.drop.appending(path: "done")
    let part = done.appending(path: ".P-1.receipt.xml.part")
    try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
    try drop(["P-1"], in: desk)
    #expect(try desk.importAll().bundles.map(\.isOurFault) == [true])
    #expect(try desk.home.names(in: done) == [".P-1.receipt.xml.part", "P-1.zip"])
    try FileManager.default.removeItem(at: part)
    #expect(try desk.importAll().bundles.isEmpty)
    #expect(try desk.home.names(in: done) == ["P-1.receipt.xml", "P-1.zip"])
    #expect(try DatabaseShell(desk.home.folders.database).texts("SELECT place FROM bundle") == ["P-1.zip"])
  }
}
