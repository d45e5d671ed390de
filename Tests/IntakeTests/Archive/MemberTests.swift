import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct MemberTests {
  /// Bends one member of a bundle in order, reads it, and tells the codes.
  private func codes(
    _ rules: IntakeRules = BundleFixture.rules(), _ bend: (inout RawMember) -> Void
  ) throws -> [String] {
    var zip = try BundleFixture("one-application").raw()
    bend(&zip.members[1])
    return try zip.read(rules).codes
  }

  @Test(arguments: [0x0001, 0x0041, 0x2001])
  func `an encrypted member is refused`(flags: Int) throws {
    #expect(try codes { $0.flags |= flags } == ["container.encrypted"])
  }

  @Test func `a member encrypted as WinZip does is refused as such`() throws {
    #expect(try codes { $0.method = 99 } == ["container.encrypted"])
  }

  @Test(arguments: [1, 6, 9, 12, 14, 93, 95])
  func `another compression method is refused`(method: Int) throws {
    #expect(try codes { $0.method = method } == ["container.method-unsupported"])
  }

  @Test(arguments: [0o120777, 0o020644, 0o060644, 0o010644, 0o140755, 0o040755])
  func `a link, a device, a pipe, a socket or a folder with a file's name is refused`(mode: Int) throws {
    #expect(try codes { $0.attributes = mode << 16 } == ["container.special-file"])
  }

  @Test func `a link is refused whatever the host is said to be`() throws {
    let found = try codes { member in
      member.madeBy = 20
      member.attributes = 0o120777 << 16
    }
    #expect(found == ["container.special-file"])
  }

  @Test func `a reparse point of Windows is refused`() throws {
    let found = try codes { member in
      member.madeBy = 10 << 8 | 20
      member.attributes = 0x420
    }
    #expect(found == ["container.special-file"])
  }

  @Test func `a folder that holds data is refused`() throws {
    let found = try codes { member in
      member.name = Data("images/folder/".utf8)
      member.attributes = 0o040755 << 16
    }
    #expect(found == ["container.directory-holds-data"])
  }

  @Test(arguments: [("", []), ("hidden", ["container.stray-bytes"])])
  func `a folder that was deflated is taken, if nothing hides behind its end`(
    hidden: String, expected: [String]
  ) throws {
    var zip = try BundleFixture("one-application").raw()
    var folder = RawMember("images/", Data())
    folder.attributes = 0o040755 << 16
    folder.method = 8
    folder.stored = DeflatedBytes.stored(Data()) + Data(hidden.utf8)
    zip.members.append(folder)
    #expect(try zip.read().codes == expected)
  }

  @Test func `a wrong CRC is refused`() throws {
    #expect(try codes { $0.checksum = 1 } == ["container.checksum-wrong"])
  }

  /// Lists a member with the content given, and deflates other bytes in its place.
  private func codes(listed: Data, deflated: Data) throws -> [String] {
    var fixture = try BundleFixture("one-application")
    fixture["images/a"] = listed
    fixture.listAgain()
    var zip = fixture.raw()
    let place = try #require(zip.members.firstIndex { $0.name == Data("images/a".utf8) })
    zip.members[place].method = 8
    zip.members[place].stored = DeflatedBytes.stored(deflated)
    if deflated.count < listed.count { zip.members[place].checksum = Int(CRC32.checksum(deflated)) }
    return try zip.read().codes
  }

  @Test func `a member that inflates past its stated size is refused`() throws {
    let found = try codes(listed: Data("harmless".utf8), deflated: Data("harmless and more".utf8))
    #expect(found == ["container.inflates-past-size"])
  }

  @Test func `a member that inflates to less than its stated size is refused`() throws {
    let found = try codes(listed: Data("harmless".utf8), deflated: Data("harm".utf8))
    #expect(found == ["container.inflates-short"])
  }

  @Test func `a deflated member is read`() throws {
    let found = try codes { member in
      member.method = 8
      member.stored = DeflatedBytes.stored(member.content)
    }
    #expect(found == [])
  }

  @Test func `bytes behind the end of the compressed data are refused`() throws {
    let found = try codes { member in
      member.method = 8
      member.stored = DeflatedBytes.stored(member.content) + Data("hidden".utf8)
    }
    #expect(found == ["container.stray-bytes"])
  }

  @Test func `deflated data that are none are refused`() throws {
    let found = try codes { member in
      member.method = 8
      member.stored = Data(repeating: 0xff, count: 40)
    }
    #expect(found == ["container.data-damaged"])
  }

  @Test func `a member over the limit is refused`() throws {
    var rules = BundleFixture.rules()
    rules.limits.memberBytes = 1500
    #expect(try codes(rules) { _ in } == ["container.member-too-large"])
  }

  @Test func `members that are too large together are refused`() throws {
    var rules = BundleFixture.rules()
    rules.limits.totalBytes = 4000
    #expect(try codes(rules) { _ in } == ["container.bundle-too-large"])
  }

  @Test func `a size beyond all numbers is refused, not reserved`() throws {
    let found = try codes { member in
      member.zip64 = true
      member.size = Int.max
    }
    #expect(found.contains("container.member-too-large"))
    #expect(found.contains("container.bundle-too-large"))
  }

  @Test func `a bomb is refused by its ratio, and the same bytes stored are not`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["images/zeros"] = Data(count: 2 << 20)
    fixture.listAgain()
    #expect(try fixture.read().codes == ["container.ratio-too-high"])
    #expect(try fixture.raw().read().bundle?.notes == [.pictureUnnamed(path: "images/zeros")])
  }
}

/// Deflate (RFC 1951) without compressing: stored blocks.
enum DeflatedBytes {
  static func stored(_ bytes: Data) -> Data {
    var blocks = Data()
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xffff)
      rest = rest.dropFirst(block.count)
      blocks += Data([rest.isEmpty ? 1 : 0]) + le(block.count, 2) + le(~block.count, 2) + block
    } while !rest.isEmpty
    return blocks
  }
}
