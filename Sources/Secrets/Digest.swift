import Crypto
import Foundation

/// SHA-256 (FIPS 180-4), the hash that manifests, evidence and fingerprints use.
public struct Digest {
  private var hash = SHA256()

  /// Begins a hash over nothing.
  public init() {}

  /// Takes in more bytes.
  public mutating func update(_ bytes: some DataProtocol) {
    hash.update(data: bytes)
  }

  /// The hash of what was taken in, as 64 lower-case hexadecimal digits.
  public func hex() -> String {
    Digest.hex(hash.finalize())
  }

  /// The hash of `bytes`, as 64 lower-case hexadecimal digits.
  public static func sha256Hex(_ bytes: some DataProtocol) -> String {
    hex(SHA256.hash(data: bytes))
  }

  /// The hash of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits.
  public static func sha256Hex(of text: String) -> String { sha256Hex(Data(text.utf8)) }

  /// The hash of the UTF-8 bytes of `text` in Base64, as Content Security Policies name what they allow.
  public static func sha256Base64(of text: String) -> String {
    Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }

  /// `bytes` as lower-case hexadecimal digits.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
