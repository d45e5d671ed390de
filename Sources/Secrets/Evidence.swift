import Crypto
import Foundation

/// The key that seals the pictures of one application; forgetting it forgets them everywhere at once.
public struct EvidenceKey: Sendable {
  private let key: SymmetricKey

  /// Draws a key.
  public init(from chance: Chance) { key = SymmetricKey(data: chance.bytes(32)) }

  /// Unwraps a key with the home's key (AES key wrap, RFC 3394); throws where either is not the right one.
  public init(unwrapping wrapped: Data, with keys: HomeKeys) throws {
    key = try AES.KeyWrap.unwrap(wrapped, using: keys.home)
  }

  /// The key as the database keeps it: wrapped with the home's key, 40 bytes.
  public func wrapped(with keys: HomeKeys) throws -> Data { try AES.KeyWrap.wrap(key, using: keys.home) }

  /// Seals a picture: nonce, AES-256-GCM ciphertext and tag; `place` is authenticated with it.
  public func seal(_ picture: Data, place: EvidencePlace, chance: Chance) throws -> Data {
    let box = try AES.GCM.seal(
      picture, using: key, nonce: AES.GCM.Nonce(data: chance.bytes(12)), authenticating: place.bytes)
    return box.combined ?? box.nonce + box.ciphertext + box.tag
  }

  /// Opens a sealed picture; throws where a byte of it, its key or its place is not the right one.
  public func open(_ sealed: Data, place: EvidencePlace) throws -> Data {
    try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: place.bytes)
  }
}

/// Which picture a sealed one is, so that none can be put in another's place.
public struct EvidencePlace: Hashable, Sendable {
  /// The evidence file's name.
  public var file: String
  /// Where the sealed picture begins in it.
  public var offset: Int
  /// SHA-256 of the picture, hexadecimal.
  public var sha256: String

  /// Names a place.
  public init(file: String, offset: Int, sha256: String) {
    self.file = file
    self.offset = offset
    self.sha256 = sha256
  }

  var bytes: Data { Data("shinsa:evidence:1\n\(file)\n\(offset)\n\(sha256)".utf8) }
}
