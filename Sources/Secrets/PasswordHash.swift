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
    let hash = try Self.derive(password, Parameters(log2N: log2N, salt: salt))
    phc = "$scrypt$ln=\(log2N),r=8,p=1$\(Self.unpadded(salt))$\(Self.unpadded(hash))"
  }

  /// Whether a stored hash is that of `password`; false too for what is no hash of ours.
  ///
  /// Takes as long whatever the password is.
  public static func matches(_ phc: String, _ password: String) -> Bool {
    guard let (parameters, stored) = parsed(phc), let hash = try? derive(password, parameters) else { return false }
    return zip(hash, stored).reduce(UInt8(hash.count == stored.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Takes as long as looking at a stored hash does, where there is none: nobody learns from it which addresses have one.
  public static func pretend(_ password: String, log2N: Int) {
    _ = try? derive(password, Parameters(log2N: log2N, salt: Data(repeating: 0, count: 16)))
  }

  private struct Parameters {
    var log2N: Int
    var salt: Data
  }

  /// No hash of ours is stronger; what a damaged row asks for must not take for ever.
  private static let strongest = 20

  private static func parsed(_ phc: String) -> (Parameters, hash: Data)? {
    let parts = phc.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", parts[2].hasPrefix("ln="),
      parts[2].hasSuffix(",r=8,p=1"), let log2N = Int(parts[2].dropFirst(3).dropLast(8)),
      (1...strongest).contains(log2N), let salt = padded(parts[3]), let hash = padded(parts[4]), hash.count == 32
    else { return nil }
    return (Parameters(log2N: log2N, salt: salt), hash)
  }

  private static func derive(_ password: String, _ parameters: Parameters) throws -> Data {
    let key = try KDF.Scrypt.deriveKey(
      from: Data(password.utf8), salt: parameters.salt, outputByteCount: 32, rounds: 1 << parameters.log2N,
      blockSize: 8,
      parallelism: 1)
    return key.withUnsafeBytes { Data($0) }
  }

  private static func unpadded(_ bytes: Data) -> String {
    String(bytes.base64EncodedString().prefix { $0 != "=" })
  }

  private static func padded(_ text: Substring) -> Data? {
    Data(base64Encoded: text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4))
  }
}
