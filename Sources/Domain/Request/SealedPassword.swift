import Foundation

/// A password as it travels: sealed to the office's public key, and bound to where it stands.
///
/// HPKE (RFC 9180) in base mode; only `Secrets` opens it.
public struct SealedPassword: Hashable, Sendable {
  /// The elements of a request that hold a sealed password.
  public enum Element: String, Sendable, CaseIterable {
    case currentPassword, currentSecondPassword, password, secondPassword
  }

  /// Encapsulated key and ciphertext, one behind the other.
  public var bytes: Data
  /// Who sent the bundle.
  public var sender: String
  /// The sender's id of the request.
  public var request: String
  /// The element that holds it.
  public var element: Element

  /// Keeps a sealed password with its place.
  public init(bytes: Data, sender: String, request: String, element: Element) {
    self.bytes = bytes
    self.sender = sender
    self.request = request
    self.element = element
  }

  /// How many bytes the encapsulated key (X25519) and the authentication tag take; an empty password has no more.
  public static let leastBytes = 32 + 16

  /// What the seal is bound to: sender, request and element, joined by line feeds.
  public var associatedData: Data { Data("\(sender)\n\(request)\n\(element.rawValue)".utf8) }
}
