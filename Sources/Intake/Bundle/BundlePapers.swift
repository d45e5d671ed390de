import Domain
import Foundation
import Secrets

/// What is kept of a bundle for good: the manifest and its signature, byte for byte.
public struct BundlePapers: Hashable, Sendable {
  /// The manifest's bytes.
  public var manifest: Data
  /// The signature as it lay in the bundle; nil where there was none.
  public var signature: Data?
  /// SHA-256 of the manifest, 64 lower-case hexadecimal digits.
  public var manifestSHA256: String { Digest.sha256Hex(manifest) }
}

extension BundleReader {
  /// Takes the papers out of a bundle without judging it; nil if the file is no bundle that can be read.
  ///
  /// - Throws: `BundleError` if it could not be read for a reason that it is not to blame for.
  public func papers(of file: URL) throws -> BundlePapers? {
    do {
      let archive = try ZipArchive(file, limits: rules.limits, passphrase: rules.passphrase)
      let front = try BundleFront(archive, rules: rules)
      return front.bytes.map { BundlePapers(manifest: $0, signature: front.signature) }
    } catch is LayoutRefusal {
      return nil
    }
  }
}
