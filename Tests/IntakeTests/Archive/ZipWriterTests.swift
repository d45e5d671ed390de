import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct ZipWriterTests {
  private func write(_ names: [String], modified: Date = BundleFixture.now) throws -> Data {
    try Scratch.with { folder in
      let file = folder.appending(path: "a.zip")
      let zip = try ZipWriter(path: file.path)
      for name in names { try zip.add(name, bytes: Data(name.utf8), compress: true, modified: modified) }
      try zip.finish()
      return try Data(contentsOf: file)
    }
  }

  @Test func `the same members make the same bytes`() throws {
    #expect(try write(["images/写真.jpg", "manifest.xml"]) == write(["images/写真.jpg", "manifest.xml"]))
  }

  @Test func `the time is written in UTC`() throws {
    // 2026-11-22 05:00:00: 46 years, 11 months, 22 days; 5 hours.
    let modified = Date(timeIntervalSince1970: 1_795_323_600)
    let file = try write(["a"], modified: modified)
    #expect(file[10..<14] == le(5 << 11, 2) + le(46 << 9 | 11 << 5 | 22, 2))
  }

  @Test func `a name twice is an error`() throws {
    #expect(throws: BundleError.self) { try write(["a", "a"]) }
  }

  @Test func `what it writes has a structure in order`() throws {
    let layout = try Scratch.layout(try write(["manifest.xml", "requests/a.xml"]))
    #expect(layout.entries.map(\.name) == ["manifest.xml", "requests/a.xml"])
    #expect(layout.refusals == [])
  }
}
