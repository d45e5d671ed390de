import Foundation

/// The secret of a one-time link: 130 random bits, mailed once and stored as a hash only.
public struct OneTimeToken: Sendable {
  /// What the link carries: 26 letters and digits without look-alikes (Crockford's base 32, lower case).
  public let text: String

  /// Draws a token.
  public init(from chance: Chance) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    text = String((0..<26).map { _ in alphabet[chance.number(below: alphabet.count)] })
  }

  /// What the database keeps of a token.
  public var hash: String { Self.hash(of: text) }

  /// The hash that a stated token is looked up by.
  public static func hash(of text: String) -> String { Digest.sha256Hex(of: "shinsa:link:1\n" + text) }
}
