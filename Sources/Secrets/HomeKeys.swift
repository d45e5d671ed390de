import Crypto
import Foundation

/// The keys of a home: made once at `init`, kept in one file that only the home's owner reads.
public struct HomeKeys: Sendable {
  /// Wraps the keys of evidence.
  public let home: SymmetricKey
  /// Opens sealed passwords (X25519), current first.
  public let seal: [Curve25519.KeyAgreement.PrivateKey]
  /// Signs what leaves (Ed25519), current first.
  public let sign: [Curve25519.Signing.PrivateKey]

  /// Draws new keys.
  public init(from chance: Chance) throws {
    home = SymmetricKey(data: chance.bytes(32))
    seal = [try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: chance.bytes(32))]
    sign = [try Curve25519.Signing.PrivateKey(rawRepresentation: chance.bytes(32))]
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
