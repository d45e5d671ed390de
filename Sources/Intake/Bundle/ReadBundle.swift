import Domain
import Foundation
import Secrets

/// A bundle that is whole and vouched for; its pictures can be read as long as it is kept.
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
  let archive: ZipArchive
  let pictures: [[UInt8]: PictureMember]

  /// Its id, unique for ever at one sender.
  public var id: String { identity.id }
  /// The sender's name.
  public var sender: String { identity.sender }
  /// When the sender made it.
  public var created: Date { identity.created }

  /// The bytes of a picture that a request of this bundle names.
  ///
  /// - Throws: `BundleError` if there is none of that path, or if the file was changed since it was judged.
  public func pictureBytes(_ path: String) throws -> Data {
    guard let picture = pictures[Array(path.utf8)] else {
      throw BundleError.system(step: .open, file: archive.file, errno: ENOENT)
    }
    do {
      let bytes = try archive.bytes(of: picture.entry)
      guard Digest.sha256Hex(bytes) == picture.sha256 else { throw BundleError.changedWhileRead(file: archive.file) }
      return bytes
    } catch is LayoutRefusal {
      throw BundleError.changedWhileRead(file: archive.file)
    }
  }
}
