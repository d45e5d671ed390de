import Domain
import Foundation
import Testing

@testable import Intake

/// Bundles that no code of ours made.
@Suite struct ToolTests {
  @Test(arguments: [
    "infozip", "infozip-stream", "infozip-zip64", "7zip", "bsdtar-stream", "bsdtar-zip64", "python",
    "python-stream-zip64", "java", "java-stored", "jar", "go", "go-stream", "node-jszip", "node-jszip-stream",
    "node-yazl",
    "node-yazl-zip64", "node-yazl-stream-zip64",
  ])
  func `what common tools write is read`(tool: String) throws {
    let file = BundleFixture.root.appending(path: "tools/\(tool).zip")
    let (reading, pictures) = try BundleReader(rules: BundleFixture.rules()).reading(file)
    let bundle = try #require(reading.bundle)
    #expect(bundle.requests.map(\.id) == ["A-5"])
    #expect(bundle.requests.map(\.codes) == [[]])
    let picture = try BundleFixture("extended-by-portal")["images/免許証.jpg"]
    #expect(pictures["images/免許証.jpg"] == picture)
  }

  @Test func `what the Finder writes is read`() throws {
    var zip = try BundleFixture("extended-by-portal").raw()
    for place in zip.members.indices {
      zip.members[place].flags = 8
      zip.members[place].madeBy = 3 << 8 | 21
      zip.members[place].localChecksum = 0
      zip.members[place].localSize = 0
      zip.members[place].localExtra = le(0x5855, 2) + le(12, 2) + Data(count: 12)
      zip.members[place].centralExtra = le(0x5855, 2) + le(8, 2) + Data(count: 8)
      zip.members[place].descriptor = zip.members[place].descriptor(signature: true, width: 4)
    }
    zip.members.append(RawMember("__MACOSX/images/._免許証.jpg"))
    #expect(try zip.read().bundle?.notes == [.membersIgnored(count: 1)])
  }

  @Test func `what the Explorer writes is read`() throws {
    var zip = try BundleFixture("extended-by-portal").raw()
    for place in zip.members.indices {
      zip.members[place].madeBy = 20
      zip.members[place].attributes = 0x20
      zip.members[place].method = 8
      zip.members[place].stored = DeflatedBytes.stored(zip.members[place].content)
    }
    #expect(try zip.read().bundle?.requests.map(\.codes) == [[]])
  }
}
