import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct HeaderTests {
  /// Bends one member of a bundle in order, reads it, and tells the refusals.
  private func refusals(_ bend: (inout RawMember) -> Void) throws -> [Refusal] {
    var zip = try BundleFixture("one-application").raw()
    bend(&zip.members[1])
    guard case .refused(let refused) = try zip.read() else { return [] }
    return refused.reasons
  }

  @Test func `a local header with another name is refused`() throws {
    let other = Data("images/0001-other.jpg".utf8)
    let found = try refusals { $0.localName = other }
    #expect(found == [Refusal(.container(.member(.headersContradict(.name))), path: "images/0001-front.jpg")])
  }

  @Test func `a local header with another method is refused`() throws {
    #expect(try refusals { $0.localMethod = 8 }.map(\.code) == ["container.headers-contradict"])
  }

  @Test(arguments: [0x0000, 0x0801, 0x0808])
  func `a local header with other flags is refused`(flags: Int) throws {
    let found = try refusals { $0.localFlags = flags }
    #expect(found.map(\.cause) == [.container(.member(.headersContradict(.flags)))])
  }

  @Test func `a local header with another checksum is refused`() throws {
    let found = try refusals { $0.localChecksum = 1 }
    #expect(found.map(\.cause) == [.container(.member(.headersContradict(.checksum)))])
  }

  @Test func `a local header with another size is refused`() throws {
    let found = try refusals { $0.localSize = 1 }
    #expect(found.map(\.cause) == [.container(.member(.headersContradict(.size)))])
  }

  @Test func `a Zip64 local header with another size is refused`() throws {
    let found = try refusals { member in
      member.zip64 = true
      member.localSize = 1
    }
    #expect(found.map(\.cause) == [.container(.member(.headersContradict(.size)))])
  }

  @Test func `a stored member with two sizes is refused`() throws {
    let found = try refusals { $0.size = 5 }
    #expect(found.map(\.cause).contains(.container(.member(.headersContradict(.size)))))
  }

  @Test func `a directory entry that points at no local header is refused`() throws {
    let found = try refusals { $0.headerOffset = 5 }
    #expect(found.map(\.cause).contains(.container(.member(.headersContradict(.signature)))))
  }

  @Test func `a Unicode Path field with another name is refused`() throws {
    let name = Data("images/0001-front.jpg".utf8)
    let field = Data([1]) + le(Int(CRC32.checksum(name)), 4) + Data("images/other".utf8)
    let found = try refusals { $0.centralExtra = le(0x7075, 2) + le(field.count, 2) + field }
    #expect(found.map(\.cause) == [.container(.member(.headersContradict(.unicodePath)))])
  }

  @Test func `a Unicode Path field left over from another name is void`() throws {
    let field = Data([1]) + le(1, 4) + Data("images/other".utf8)
    #expect(try refusals { $0.centralExtra = le(0x7075, 2) + le(field.count, 2) + field } == [])
  }

  @Test func `an extra field that ends beyond its header is refused`() throws {
    let found = try refusals { $0.localExtra = le(0x5455, 2) + le(9, 2) + Data([1]) }
    #expect(found.map(\.cause) == [.container(.member(.extraFieldMalformed))])
  }

  @Test func `time stamps, owners and alignment in extra fields are taken`() throws {
    let time = le(0x5455, 2) + le(5, 2) + Data([1, 0, 0, 0, 0])
    #expect(try refusals { $0.localExtra = time + Data(count: 3) } == [])
  }

  @Test(arguments: [(true, 4), (false, 4), (true, 8), (false, 8)])
  func `a data descriptor is read in each of its forms`(signature: Bool, width: Int) throws {
    let found = try refusals { member in
      member.flags |= 8
      member.localChecksum = 0
      member.localSize = 0
      member.descriptor = member.descriptor(signature: signature, width: width)
    }
    #expect(found == [])
  }

  @Test(arguments: [4, 8, 12])
  func `a data descriptor that contradicts the directory is refused`(offset: Int) throws {
    let found = try refusals { member in
      member.flags |= 8
      member.descriptor = member.descriptor(signature: true, width: 4)
      member.descriptor[offset] ^= 1
    }
    #expect(found.map(\.cause) == [.container(.member(.descriptorContradicts))])
  }

  @Test func `a data descriptor that is announced and missing is refused`() throws {
    #expect(try refusals { $0.flags |= 8 }.map(\.cause) == [.container(.member(.descriptorContradicts))])
  }

  @Test func `a data descriptor that is not announced is refused`() throws {
    let found = try refusals { $0.descriptor = $0.descriptor(signature: true, width: 4) }
    #expect(found.map(\.code) == ["container.stray-bytes"])
  }
}
