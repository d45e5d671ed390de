import Crypto
import Foundation

/// HMAC-SHA-256 (RFC 2104): a hash that nobody without the key can try values against.
public struct KeyedHash {
  private let begun: HMAC<SHA256>

  /// Hashes under `key`.
  public init(key: Data) { begun = HMAC(key: SymmetricKey(data: key)) }

  /// The hash of the UTF-8 bytes of `text`, 64 lower-case hexadecimal digits.
  public func hex(of text: String) -> String {
    var code = begun
    code.update(data: Data(text.utf8))
    return Digest.hex(code.finalize())
  }
}
