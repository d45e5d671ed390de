import Foundation
import Testing

@testable import Intake

/// A bundle that an archiver encrypted, whose bytes are bent in place, most of them those of one member.
struct EncryptedFixture {
  /// What all of them are encrypted with.
  static let passphrase = Data("himitsu".utf8)
  static let folder = BundleFixture.root.appending(path: "encrypted")

  var bytes: Data
  private let local: Int
  private let central: Int

  init(_ name: String, member: String = HostileCase.request) throws {
    bytes = try Data(contentsOf: EncryptedFixture.folder.appending(path: "\(name).zip"))
    let member = Data(member.utf8)
    local = try #require(bytes.range(of: member)).lowerBound - 30
    central = try #require(bytes.range(of: member, options: .backwards)).lowerBound - 46
  }

  /// A field of both headers: checksum, sizes, method and flags lie in the same order in each.
  enum Field: Int {
    case flags = 6, method = 8, checksum = 14, packedSize = 18, size = 22
  }

  /// What the central header says.
  func number(_ field: Field, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[central + field.rawValue + 2 + $1]) << ($1 * 8) }
  }

  /// Writes a number over a field of both headers.
  mutating func write(_ value: Int, _ width: Int, over field: Field) {
    bytes.replaceSubrange(local + field.rawValue..<local + field.rawValue + width, with: le(value, width))
    let place = central + field.rawValue + 2
    bytes.replaceSubrange(place..<place + width, with: le(value, width))
  }

  /// Writes bytes into the AES field, from an offset in its values on; `central` alone makes the headers differ.
  mutating func writeField(_ values: [UInt8], at offset: Int, centralOnly: Bool = false) {
    for header in centralOnly ? [central] : [local, central] {
      guard let kind = bytes.range(of: le(0x9901, 2) + le(7, 2), in: header..<bytes.count) else { continue }
      let place = kind.upperBound + offset
      bytes.replaceSubrange(place..<place + values.count, with: values)
    }
  }

  /// Gives both AES fields another kind, so that nobody finds them.
  mutating func hideField() {
    for header in [local, central] {
      guard let kind = bytes.range(of: le(0x9901, 2) + le(7, 2), in: header..<bytes.count) else { continue }
      bytes.replaceSubrange(kind.lowerBound..<kind.lowerBound + 2, with: le(0x9902, 2))
    }
  }

  /// Flips a bit of the member's data: at an offset from their begin, or, below zero, from their end.
  mutating func flip(_ offset: Int) {
    let lengths = [26, 28].map { Int(bytes[local + $0]) | Int(bytes[local + $0 + 1]) << 8 }
    let start = local + 30 + lengths[0] + lengths[1]
    bytes[offset < 0 ? start + number(.packedSize, 4) + offset : start + offset] ^= 1
  }
}
