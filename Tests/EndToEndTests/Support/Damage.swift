import Foundation
import Testing

/// A way to spoil a bundle, and what has to be said about it.
struct Damage: CustomTestStringConvertible, Sendable {
  /// How far the refusal reaches.
  enum Reach: Sendable { case bundle, request }

  let testDescription: String
  let code: String
  /// The member that the reason names, if it is about one.
  let path: String?
  let reach: Reach
  /// Whether the home knows the sender, and so wants a signature.
  var knownSender = false
  /// Spoils the parts.
  var spoil: @Sendable (inout BundleMaker) -> Void = { _ in }
  /// Spoils the archive's bytes.
  var corrupt: @Sendable (inout Data) -> Void = { _ in }

  static func bundle(
    _ name: String, _ code: String, _ path: String? = nil, spoil: @escaping @Sendable (inout BundleMaker) -> Void
  ) -> Damage { Damage(testDescription: name, code: code, path: path, reach: .bundle, spoil: spoil) }

  static func archive(
    _ name: String, _ code: String, _ path: String? = nil, corrupt: @escaping @Sendable (inout Data) -> Void
  ) -> Damage { Damage(testDescription: name, code: code, path: path, reach: .bundle, corrupt: corrupt) }

  static func request(
    _ name: String, _ code: String, _ path: String = Damage.request,
    spoil: @escaping @Sendable (inout BundleMaker) -> Void
  ) -> Damage { Damage(testDescription: name, code: code, path: path, reach: .request, spoil: spoil) }

  static let request = "requests/A-1.xml"
  static let front = "images/A-1-front.jpg"
  static let back = "images/A-1-back.png"

  /// The home's sender and its private key.
  static let key = Data(repeating: 7, count: 32)
}

extension Data {
  /// Replaces bytes at an offset from every place where `signature` begins a header that names `member`.
  mutating func bendHeaders(_ signature: [UInt8], of member: String, nameAt: Int, offset: Int, to bytes: [UInt8]) {
    var from = startIndex
    while let found = range(of: Data(signature), in: from..<endIndex) {
      from = found.upperBound
      let name = found.lowerBound + nameAt
      guard name + member.utf8.count <= endIndex,
        self[name..<name + member.utf8.count].elementsEqual(member.utf8)
      else { continue }
      let place = found.lowerBound + offset
      replaceSubrange(place..<place + bytes.count, with: bytes)
    }
  }

  /// Bends a member's local header (APPNOTE.TXT 4.3.7).
  mutating func bendLocal(_ member: String, offset: Int, to bytes: [UInt8]) {
    bendHeaders([0x50, 0x4B, 3, 4], of: member, nameAt: 30, offset: offset, to: bytes)
  }

  /// Bends a member's central header (APPNOTE.TXT 4.3.12).
  mutating func bendCentral(_ member: String, offset: Int, to bytes: [UInt8]) {
    bendHeaders([0x50, 0x4B, 1, 2], of: member, nameAt: 46, offset: offset, to: bytes)
  }
}
