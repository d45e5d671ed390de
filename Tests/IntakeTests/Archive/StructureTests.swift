import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct StructureTests {
  /// Bends a bundle in order, reads it, and tells the codes.
  private func codes(_ bend: (inout RawZip) -> Void) throws -> [String] {
    var zip = try BundleFixture("one-application").raw()
    bend(&zip)
    return try zip.read().codes
  }

  @Test func `a bundle of stored members is read`() throws {
    #expect(try BundleFixture("one-application").raw().read().bundle != nil)
  }

  @Test func `bytes before the first member are refused`() throws {
    #expect(try codes { $0.prefix = Data("#!/bin/sh\n".utf8) } == ["container.stray-bytes"])
  }

  @Test func `bytes put in front without moving the offsets are refused`() throws {
    let file = Data("#!/bin/sh\n".utf8) + (try BundleFixture("one-application").raw().bytes())
    #expect(throws: LayoutRefusal.self) { try Scratch.layout(file) }
    let layout = Result { try Scratch.layout(file) }
    #expect(layout.refusal == Refusal(.container(.strayBytes(offset: 0, count: 10))))
  }

  @Test func `bytes between members are refused`() throws {
    #expect(try codes { $0.members[1].descriptor = Data("hidden".utf8) } == ["container.stray-bytes"])
  }

  @Test func `bytes between the last member and the directory are refused`() throws {
    #expect(try codes { $0.beforeDirectory = Data("hidden".utf8) } == ["container.stray-bytes"])
  }

  @Test func `bytes between the directory and the end record are refused`() throws {
    #expect(try codes { $0.beforeEnd = Data("hidden".utf8) } == ["container.stray-bytes"])
  }

  @Test func `bytes after the end record are refused`() throws {
    #expect(try codes { $0.suffix = Data("hidden".utf8) } == ["container.stray-bytes"])
  }

  @Test func `64 KiB of NULs after the end are taken, one more is not`() throws {
    #expect(try codes { $0.suffix = Data(count: 65_536) } == [])
    #expect(try codes { $0.suffix = Data(count: 65_537) } == ["container.stray-bytes"])
  }

  @Test func `a comment is taken`() throws {
    #expect(try codes { $0.comment = Data("made by a portal".utf8) } == [])
  }

  @Test func `a second end record in the comment is refused`() throws {
    #expect(try codes { $0.comment = RawZip().bytes() } == ["container.end-ambiguous"])
  }

  @Test func `a multi-disk archive is refused`() throws {
    #expect(try codes { $0.disk = 1 } == ["container.multi-disk"])
    #expect(try codes { $0.members[2].disk = 1 } == ["container.multi-disk"])
  }

  @Test(arguments: [(0, []), (1, ["container.multi-disk"])])
  func `a disk in the Zip64 field has to be the first`(disk: Int, expected: [String]) throws {
    let codes = try codes { zip in
      zip.members[2].disk = 0xffff
      zip.members[2].centralExtra = le(1, 2) + le(4, 2) + le(disk, 4)
    }
    #expect(codes == expected)
  }

  @Test func `a disk that is left to a missing Zip64 field is refused`() throws {
    #expect(try codes { $0.members[2].disk = 0xffff } == ["container.multi-disk"])
  }

  @Test(arguments: [-1, 1])
  func `a count of members that is not theirs is refused`(offset: Int) throws {
    #expect(try codes { $0.countOffset = offset } == ["container.directory-contradiction"])
  }

  @Test func `two directory entries over one local header are refused`() throws {
    let codes = try codes { zip in
      var twin = zip.members[3]
      twin.name = Data("images/other".utf8)
      zip.members.append(twin)
      zip.members[4].headerOffset = 0
    }
    #expect(codes.contains("container.overlap"))
  }

  @Test func `a member that lies inside another is refused`() throws {
    let codes = try codes { zip in
      let inner = zip.members[1].local()
      zip.members[0].content += inner
      zip.members[1].headerOffset = zip.members[0].local().count - inner.count
    }
    #expect(codes.contains("container.overlap"))
  }

  @Test func `a manifest whose local header is said to lie near the end is refused, not an error of ours`() throws {
    let codes = try codes { zip in
      let end = zip.bytes().count
      guard let place = zip.members.firstIndex(where: { $0.name == Data("manifest.xml".utf8) }) else { return }
      zip.members[place].headerOffset = end - 40
    }
    #expect(!codes.isEmpty)
  }

  @Test func `Zip64 fields and end records are read`() throws {
    let codes = try codes { zip in
      zip.zip64End = true
      for place in zip.members.indices { zip.members[place].zip64 = true }
    }
    #expect(codes == [])
  }

  @Test(arguments: [24, 32, 40, 48])
  func `a Zip64 end record that contradicts the directory is refused`(offset: Int) throws {
    let codes = try codes { zip in
      zip.zip64End = true
      zip.bendZip64 = { $0[offset] ^= 1 }
    }
    #expect(codes.count == 1)
    let expected = ["container.multi-disk", "container.directory-contradiction", "container.stray-bytes"]
    #expect(expected.contains(codes.first ?? ""))
  }

  @Test func `a Zip64 record with room for hidden bytes is refused`() throws {
    let codes = try codes { zip in
      zip.zip64End = true
      zip.bendZip64 = { record in
        record[4] = 50
        record += Data("hidden".utf8)
      }
    }
    #expect(codes == ["container.zip64-contradiction"])
  }

  @Test func `a Zip64 size beyond all numbers is refused, not computed with`() throws {
    let codes = try codes { zip in
      zip.zip64End = true
      zip.bendZip64 = { $0.replaceSubrange(40..<48, with: Data(repeating: 0xff, count: 8)) }
    }
    #expect(codes == ["container.truncated"])
  }

  @Test func `more members than allowed are refused before they are looked at`() throws {
    var rules = BundleFixture.rules()
    rules.limits.members = 3
    #expect(try BundleFixture("one-application").raw().read(rules).codes == ["container.too-many-members"])
  }

  @Test func `a central directory that is mostly padding is refused before it is held in memory`() throws {
    var rules = BundleFixture.rules()
    rules.limits.members = 30
    var zip = try BundleFixture("one-application").raw()
    for number in 0..<20 {
      var member = RawMember("images/padded\(number)")
      member.centralExtra = le(0x5455, 2) + le(0xfff0, 2) + Data(count: 0xfff0)
      zip.members.append(member)
    }
    #expect(try zip.read(rules).codes == ["container.directory-too-large"])
  }

  @Test(arguments: ["", "not a zip file at all, but long enough to hold an end record", "PK"])
  func `what is no zip file is refused`(text: String) throws {
    let reading = try Scratch.read(Data(text.utf8))
    #expect(reading.codes == [text == "PK" ? "container.truncated" : "container.not-zip"])
  }
}

extension Result where Success == ZipLayout {
  /// What the structure is refused for.
  var refusal: Refusal? {
    guard case .failure(let error) = self else { return nil }
    return (error as? LayoutRefusal)?.refusal
  }
}

extension Scratch {
  /// The structure of bytes.
  static func layout(_ bytes: Data) throws -> ZipLayout {
    try with { folder in
      let file = folder.appending(path: "bundle.zip")
      try bytes.write(to: file)
      return try ZipLayout(try OpenFile(file), limits: IntakeLimits())
    }
  }

  /// Reads bytes as a bundle.
  static func read(_ bytes: Data) throws -> BundleReading {
    try with { folder in
      let file = folder.appending(path: "bundle.zip")
      try bytes.write(to: file)
      return try BundleReader(rules: BundleFixture.rules()).read(file)
    }
  }
}
