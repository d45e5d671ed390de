import Domain
import Foundation

/// What became of a bundle when it was read.
public enum BundleReading {
  /// Nothing of it can be imported.
  case refused(BundleRefused)
  /// It is whole, and from whom it says; its requests are judged one by one.
  case read(ReadBundle)
}

/// A bundle that is refused as a whole, and what could be read of it nevertheless.
public struct BundleRefused: Sendable {
  /// All that is wrong.
  public var reasons: [Refusal]
  /// Its id, sender and date, if the manifest could be read; nobody has vouched for them.
  public var identity: BundleIdentity?
  /// The manifest's bytes, if they could be read.
  public var manifest: Data?
  /// SHA-256 of the manifest, 64 lower-case hexadecimal digits.
  public var manifestSHA256: String?

  /// Refuses a bundle.
  public init(
    reasons: [Refusal], identity: BundleIdentity? = nil, manifest: Data? = nil, manifestSHA256: String? = nil
  ) {
    self.reasons = reasons
    self.identity = identity
    self.manifest = manifest
    self.manifestSHA256 = manifestSHA256
  }
}

/// What a bundle says that it is.
public struct BundleIdentity: Hashable, Sendable {
  /// Its id, unique for ever at one sender.
  public var id: String
  /// The sender's name.
  public var sender: String
  /// When the sender made it.
  public var created: Date

  /// States who sent what, and when.
  public init(id: String, sender: String, created: Date) {
    self.id = id
    self.sender = sender
    self.created = created
  }

  init(_ manifest: Manifest) {
    self.init(id: manifest.id, sender: manifest.sender, created: manifest.created)
  }
}

/// Something that refuses nothing, but that the sender should know.
public enum BundleNote: Hashable, Sendable {
  /// A picture that no request names; it is not kept.
  case pictureUnnamed(path: String)
  /// Bytes behind the end of a picture.
  case bytesAfterPicture(path: String, count: Int)
  /// Folders and what archivers leave behind.
  case membersIgnored(count: Int)
}
