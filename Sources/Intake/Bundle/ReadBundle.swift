import Domain
import Foundation

/// A bundle that is whole and vouched for; its pictures went to whoever kept them.
public struct ReadBundle: Sendable {
  /// Its id, sender and date.
  public let identity: BundleIdentity
  /// The manifest's bytes.
  public let manifest: Data
  /// SHA-256 of the manifest, 64 lower-case hexadecimal digits.
  public let manifestSHA256: String
  /// The signature as it lay in the bundle.
  public let signature: Data?
  /// Its requests, in the order in which they were submitted; ties in the manifest's order.
  public let requests: [ReadRequest]
  /// What the sender should know besides.
  public let notes: [BundleNote]

  /// Its id, unique for ever at one sender.
  public var id: String { identity.id }
  /// The sender's name.
  public var sender: String { identity.sender }
  /// When the sender made it.
  public var created: Date { identity.created }
}
