import Crypto
import CryptoExtras
import Foundation

/// A salted scrypt hash (RFC 7914) with its parameters beside it, as a PHC string.
public struct PasswordHash: Hashable, Sendable {
  /// `$scrypt$ln=15,r=8,p=1$salt$hash`, salt and hash in base64 without padding.
  public let phc: String

  /// Hashes `password` with N = 2^`log2N`, r = 8, p = 1 and 16 random bytes of salt.
  public init(of password: String, log2N: Int, chance: Chance) throws {
    let salt = chance.bytes(16)
    let hash = try Self.derive(password, salt: salt, log2N: log2N)
    phc = "$scrypt$ln=\(log2N),r=8,p=1$\(Self.unpadded(salt))$\(Self.unpadded(hash))"
  }

  private static func derive(_ password: String, salt: Data, log2N: Int) throws -> Data {
    let key = try KDF.Scrypt.deriveKey(
      from: Data(password.utf8), salt: salt, outputByteCount: 32, rounds: 1 << log2N, blockSize: 8, parallelism: 1)
    return key.withUnsafeBytes { Data($0) }
  }

  private static func unpadded(_ bytes: Data) -> String {
    String(bytes.base64EncodedString().prefix { $0 != "=" })
  }
}
