import Crypto
import Foundation

/// Which keys of a home.
public enum KeySort: String, Sendable, CaseIterable {
  /// Those that passwords are sealed to.
  case seal
  /// Those that sign what leaves.
  case sign
}

/// The keys of a home: made once at `init`, kept in one file that only the home's owner reads.
public struct HomeKeys: Sendable {
  /// Wraps the keys of evidence.
  public let home: SymmetricKey
  /// Opens sealed passwords (X25519), current first.
  public private(set) var seal: [Curve25519.KeyAgreement.PrivateKey]
  /// Signs what leaves (Ed25519), current first.
  public private(set) var sign: [Curve25519.Signing.PrivateKey]

  /// Draws new keys.
  public init(from chance: Chance) throws {
    home = SymmetricKey(data: chance.bytes(32))
    seal = [try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: chance.bytes(32))]
    sign = [try Curve25519.Signing.PrivateKey(rawRepresentation: chance.bytes(32))]
  }

  /// The same keys but for one sort: a new one first, the ones before it behind.
  public func rotated(_ sort: KeySort, from chance: Chance) throws -> HomeKeys {
    var keys = self
    switch sort {
    case .seal: keys.seal.insert(try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: chance.bytes(32)), at: 0)
    case .sign: keys.sign.insert(try Curve25519.Signing.PrivateKey(rawRepresentation: chance.bytes(32)), at: 0)
    }
    return keys
  }

  /// The same keys without those of one sort that are not current.
  public func retired(_ sort: KeySort) -> HomeKeys {
    var keys = self
    switch sort {
    case .seal: keys.seal = Array(seal.prefix(1))
    case .sign: keys.sign = Array(sign.prefix(1))
    }
    return keys
  }

  private struct Stored: Codable {
    var home: Data
    var seal: [Data]
    var sign: [Data]
  }

  /// Reads the key file; throws where it is not one.
  public init(fileContents: Data) throws {
    let stored = try JSONDecoder().decode(Stored.self, from: fileContents)
    guard stored.home.count == 32, !stored.seal.isEmpty, !stored.sign.isEmpty else {
      throw CryptoKitError.incorrectKeySize
    }
    home = SymmetricKey(data: stored.home)
    seal = try stored.seal.map { try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0) }
    sign = try stored.sign.map { try Curve25519.Signing.PrivateKey(rawRepresentation: $0) }
  }

  /// The key file's contents.
  public func fileContents() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return try encoder.encode(
      Stored(
        home: home.withUnsafeBytes { Data($0) }, seal: seal.map(\.rawRepresentation),
        sign: sign.map(\.rawRepresentation)))
  }

  /// The public keys for sealing, 32 bytes each, current first.
  public var publicSealKeys: [Data] { seal.map(\.publicKey.rawRepresentation) }

  /// The public keys for checking signatures, 32 bytes each, current first.
  public var publicSignKeys: [Data] { sign.map(\.publicKey.rawRepresentation) }

  /// Signs `bytes` with the current key (Ed25519, RFC 8032), 64 raw bytes.
  public func signature(of bytes: Data) throws -> Data { try sign[0].signature(for: bytes) }
}
