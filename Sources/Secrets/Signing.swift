import Crypto
import Foundation

/// Detached Ed25519 signatures (RFC 8032).
public enum Signing {
  /// The size of a signature in bytes.
  public static let signatureBytes = 64

  /// Whether `signature`, 64 bytes, is one over `message` by any of `keys`, 32 bytes each; a key of another size signs
  /// nothing.
  public static func isValid(_ signature: Data, of message: Data, by keys: [Data]) -> Bool {
    guard signature.count == signatureBytes else { return false }
    return keys.contains { bytes in
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
      return key.isValidSignature(signature, for: message)
    }
  }

  /// Signs `message` with a private key of 32 bytes.
  ///
  /// - Throws: what Crypto throws for a key that is none.
  public static func signature(over message: Data, by privateKey: Data) throws -> Data {
    try Curve25519.Signing.PrivateKey(rawRepresentation: privateKey).signature(for: message)
  }

  /// The public key, 32 bytes, that belongs to a private one.
  ///
  /// - Throws: what Crypto throws for a key that is none.
  public static func publicKey(of privateKey: Data) throws -> Data {
    try Curve25519.Signing.PrivateKey(rawRepresentation: privateKey).publicKey.rawRepresentation
  }
}
