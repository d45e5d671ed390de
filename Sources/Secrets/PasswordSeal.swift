import Crypto
import Domain
import Foundation

/// How passwords travel: HPKE in base mode (RFC 9180 section 5), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
/// ChaCha20Poly1305 (manual: bundle-format, section 6).
public enum PasswordSeal {
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let info = Data("shinsa:password:1".utf8)
  private static let encapsulatedBytes = 32

  /// The password in a sealed value, by whichever of the home's keys opens it; nil if none does.
  ///
  /// Bytes that are no UTF-8 become U+FFFD, which no password may contain.
  public static func open(_ sealed: SealedPassword, with keys: HomeKeys) -> String? {
    let key = sealed.bytes.prefix(encapsulatedBytes)
    let ciphertext = sealed.bytes.dropFirst(encapsulatedBytes)
    for candidate in keys.seal {
      guard
        var recipient = try? HPKE.Recipient(
          privateKey: candidate, ciphersuite: suite, info: info, encapsulatedKey: Data(key)),
        let plain = try? recipient.open(Data(ciphertext), authenticating: sealed.associatedData)
      else { continue }
      return String(decoding: plain, as: UTF8.self)
    }
    return nil
  }

  /// Seals a password as a portal does.
  ///
  /// - Throws: what Crypto throws for a key that is none.
  public static func seal(
    _ password: String, sender: String, request: String, element: SealedPassword.Element, to publicKey: Data
  ) throws -> SealedPassword {
    var sealed = SealedPassword(bytes: Data(), sender: sender, request: request, element: element)
    let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
    var recipient = try HPKE.Sender(recipientKey: key, ciphersuite: suite, info: info)
    let ciphertext = try recipient.seal(Data(password.utf8), authenticating: sealed.associatedData)
    sealed.bytes = recipient.encapsulatedKey + ciphertext
    return sealed
  }
}
