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
  public static func hex(_ bytes: some Sequence<UInt8>) -> String { String(decoding: digits(bytes), as: UTF8.self) }

  /// The same as the bytes of ASCII.
  static func digits(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    func digit(_ number: UInt8) -> UInt8 { number + (number < 10 ? 0x30 : 0x61 - 10) }
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * bytes.underestimatedCount)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return digits
  }

  /// The bytes that hexadecimal digits write; nil where they are none.
  public static func bytes(hex text: String) -> [UInt8]? {
    let digits = text.utf8.compactMap(CanonicalScanner.digit)
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
