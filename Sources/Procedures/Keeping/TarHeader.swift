import Foundation
import Secrets

/// The block before each file in a tar archive (POSIX.1-2017 pax, "ustar Interchange Format"): what a backup holds can be
/// unpacked without Shinsa.
struct TarHeader: Equatable {
  /// Everything in an archive is in blocks of this size.
  static let block = 512
  private static let longestPath = 100
  private static let largestOctal = 0o77_777_777_777

  /// The file's path, from the home on.
  var path: String
  /// Its size.
  var bytes: Int

  /// What follows the file's last byte up to the next block.
  var padding: Int { (Self.block - bytes % Self.block) % Self.block }

  /// The block; throws `BackupFault.contentsDiffer` for a path that does not fit.
  var encoded: Data {
    get throws(BackupFault) {
      guard path.utf8.count <= Self.longestPath else { throw .contentsDiffer(path: path) }
      var block = Data(count: Self.block)
      func put(_ text: String, at offset: Int) {
        block.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
      }
      put(path, at: 0)
      put("0000600\0", at: 100)
      put("0000000\0", at: 108)
      put("0000000\0", at: 116)
      block.replaceSubrange(124..<136, with: Self.size(bytes))
      put("00000000000\0", at: 136)
      put("        ", at: 148)
      put("0", at: 156)
      put("ustar\u{0}00", at: 257)
      let sum = block.reduce(0) { $0 + Int($1) }
      put(Self.octal(sum, digits: 6) + "\0 ", at: 148)
      return block
    }
  }

  init(path: String, bytes: Int) {
    self.path = path
    self.bytes = bytes
  }

  /// Reads a block; nil for one of zeros, which ends an archive.
  init?(_ block: Data) throws(BackupFault) {
    let block = Data(block)
    guard block.contains(where: { $0 != 0 }) else { return nil }
    let name = String(decoding: block.prefix(Self.longestPath).prefix { $0 != 0 }, as: UTF8.self)
    guard let size = Self.size(block[124..<136]), Self.isSafe(name) else { throw .contentsDiffer(path: name) }
    (path, bytes) = (name, size)
  }

  /// A path that stays below the folder that it is unpacked into.
  private static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && parts.allSatisfy { !["", ".", ".."].contains($0) } && !path.contains("\0")
  }

  /// Octal digits as far as they reach (8 GiB), else GNU's base 256.
  private static func size(_ bytes: Int) -> Data {
    if bytes <= largestOctal { return Data((octal(bytes, digits: 11) + "\0").utf8) }
    return Data([0x80, 0, 0, 0]) + Data((0..<8).reversed().map { UInt8(truncatingIfNeeded: bytes >> ($0 * 8)) })
  }

  private static func size(_ field: Data) -> Int? {
    if field.first == 0x80 { return field.dropFirst(4).reduce(0) { $0 << 8 | Int($1) } }
    return Int(String(decoding: field.prefix { $0 != 0 && $0 != 0x20 }, as: UTF8.self), radix: 8)
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
