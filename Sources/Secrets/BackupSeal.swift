import Crypto
import Foundation

/// How a backup is sealed: a header in the clear, then chunks in a fixed order with a marked end (STREAM: Hoang,
/// Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015).
///
/// Each file has a key of its own, and its chunks are numbered: none can be altered, moved, left out or taken from another
/// backup, and no end can be cut off, without its showing.
public struct BackupSeal: Sendable {
  /// Bytes in the clear of every chunk but the last, which may have fewer.
  public static let chunkBytes = 1 << 20
  /// What a sealed chunk has besides.
  public static let tagBytes = 16
  /// The first line of a backup.
  public static let magic = Data("shinsa-backup\n".utf8)
  /// A header is no longer.
  public static let longestHeader = 64 << 10

  /// What stands before the chunks: the first line, and a second one of JSON.
  public let header: Data
  private let key: SymmetricKey

  private struct Header: Codable {
    var version: Int
    var made: String
    var chunk: Int
    var keys: [ClosedKey]
  }

  /// Makes a new backup's key and closes it with `lock`; `made` is an instant as text, told in the clear.
  public init(lock: BackupLock, made: String, chance: Chance) throws {
    let content = SymmetricKey(data: chance.bytes(32))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let keys = [try ClosedKey(content, lock: lock, chance: chance)]
    let line = try encoder.encode(Header(version: 1, made: made, chunk: Self.chunkBytes, keys: keys))
    header = Self.magic + line + Data([0x0A])
    key = Self.chunkKey(content, header)
  }

  /// Opens a backup whose file begins with `header`, both of its lines with their ends; throws `BackupFault`.
  public init(header: Data, opener: BackupOpener) throws(BackupFault) {
    let header = Data(header)
    guard header.starts(with: Self.magic), header.last == 0x0A else { throw .notBackup }
    let line = header.dropFirst(Self.magic.count).dropLast()
    struct Version: Decodable { var version: Int }
    guard let version = try? JSONDecoder().decode(Version.self, from: line).version else { throw .notBackup }
    guard version == 1 else { throw .laterFormat(version: version) }
    guard let read = try? JSONDecoder().decode(Header.self, from: line), read.chunk == Self.chunkBytes,
      let closed = read.keys.first
    else { throw .notBackup }
    self.header = header
    key = Self.chunkKey(try closed.opened(with: opener), header)
  }

  /// The header is part of the key: who alters it opens nothing.
  private static func chunkKey(_ content: SymmetricKey, _ header: Data) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: content, salt: Data(SHA256.hash(data: header)), info: Data("shinsa:backup:1:chunks".utf8),
      outputByteCount: 32)
  }

  /// A chunk sealed: AES-256-GCM ciphertext and tag.
  public func seal(_ chunk: Data, number: Int, isLast: Bool) throws -> Data {
    let box = try AES.GCM.seal(chunk, using: key, nonce: Self.nonce(number, isLast: isLast))
    return box.ciphertext + box.tag
  }

  /// The chunk in the clear; throws `BackupFault.altered` where it is not the one of that number, or the end is elsewhere.
  public func open(_ sealed: Data, number: Int, isLast: Bool) throws(BackupFault) -> Data {
    guard sealed.count >= Self.tagBytes, let nonce = try? Self.nonce(number, isLast: isLast),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(Self.tagBytes), tag: sealed.suffix(Self.tagBytes)),
      let chunk = try? AES.GCM.open(box, using: key)
    else { throw .altered(chunk: number) }
    return chunk
  }

  /// Eleven bytes of the chunk's number from 1, the highest first, and one that is 1 on the last.
  private static func nonce(_ number: Int, isLast: Bool) throws -> AES.GCM.Nonce {
    let digits = (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    return try AES.GCM.Nonce(data: Data([0, 0, 0] + digits + [isLast ? 1 : 0]))
  }
}

/// A key that opens backups and lies where no backup lies: its public half closes them.
public struct RecoveryKey: Sendable {
  private let key: Curve25519.KeyAgreement.PrivateKey

  /// Draws a key.
  public init(from chance: Chance) throws {
    key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: chance.bytes(32))
  }

  /// The half that opens, 32 bytes.
  public var privateKey: Data { key.rawRepresentation }
  /// The half that closes, 32 bytes.
  public var publicKey: Data { key.publicKey.rawRepresentation }
}
