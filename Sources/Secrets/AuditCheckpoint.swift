import Domain
import Foundation

/// A statement of where the audit log ended at a moment: signed, and linked to the statement before (manual: audit).
public struct AuditCheckpoint: Hashable, Sendable, Codable {
  /// When it was made, in UTC.
  public var at: String
  /// Its number, from 1 without gaps.
  public var checkpoint: Int64
  /// Where the log ended, `N:HASH`.
  public var head: String
  /// Which home: the hash of the log's first entry.
  public var home: String
  /// The public key that signs it, base64 of 32 bytes; a verifier takes its own, and compares.
  public var key: String
  /// SHA-256 of the bytes of the checkpoint before; 64 zeros in the first.
  public var previous: String
  /// The version of this format.
  public var version: Int

  /// Makes the statement that follows `previous`.
  public init(
    number: Int64, at moment: Date, head: ChainHead, home: String, key: Data, previous: String?
  ) {
    at = Instant.text(moment)
    checkpoint = number
    self.head = head.text
    self.home = home
    self.key = key.base64EncodedString()
    self.previous = previous ?? ChainHead.start.hash
    version = 1
  }

  /// Reads a checkpoint's bytes; nil where they are none of this version.
  public init?(bytes: Data) {
    guard let read = try? JSONDecoder().decode(Self.self, from: bytes), read.version == 1,
      ChainHead(read.head) != nil
    else { return nil }
    self = read
  }

  /// One JSON object on one line, members sorted, ended by a line feed: what is signed, stored and laid out.
  public func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data([0x0A])
  }

  /// The name of its file.
  public static func name(_ number: Int64) -> String { "checkpoint-\(number).json" }
}

extension ChainHead {
  /// The head as people note it: `N:HASH`.
  public var text: String { "\(count):\(hash)" }

  /// Reads `N:HASH`; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int64(parts[0]), count >= 0, parts[1].utf8.count == 64,
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) })
    else { return nil }
    self.init(count: count, hash: parts[1].lowercased())
  }
}
