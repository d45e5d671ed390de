import Crypto
import Foundation

/// HMAC-SHA-256 (RFC 2104): a hash that nobody without the key can try values against.
public enum KeyedHash {
  /// The hash of `bytes` under `key`, 64 lower-case hexadecimal digits.
  public static func hex(of bytes: Data, key: Data) -> String {
    Digest.hex(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
  }
}
