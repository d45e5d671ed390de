import Domain
import Foundation

/// A bundle's manifest and signature: who says what is inside.
struct BundleFront {
  /// What the manifest states, if it could be read.
  private(set) var manifest: Manifest?
  /// The manifest's bytes, if they could be read.
  private(set) var bytes: Data?
  /// The signature's bytes, as they lie in the bundle.
  private(set) var signature: Data?
  /// What is wrong with manifest, sender and signature.
  private(set) var refusals: [Refusal] = []

  /// A signature in base64 with line ends is not longer.
  private static let signatureLimit = 1024

  /// Reads manifest and signature.
  ///
  /// - Throws: `LayoutRefusal` if the signature is damaged; `BundleError` if the bundle is not to blame.
  init(_ archive: ZipArchive, rules: IntakeRules) throws {
    guard let bytes = try readManifest(archive, limits: rules.limits) else { return }
    let reading = Manifest.read(bytes, limits: rules.limits)
    self.bytes = bytes
    manifest = reading.manifest
    refusals = reading.refusals
    guard let manifest, refusals.isEmpty else { return }
    if let entry = archive.entries.first(where: { MemberPlace($0) == .signature }) {
      guard entry.size <= BundleFront.signatureLimit else {
        refuse(.signature(.malformed(bytes: entry.size)), MemberPlace.signaturePath)
        return
      }
      signature = try archive.bytes(of: entry)
    }
    refusals += SenderCheck(rules: rules).refusals(of: manifest, bytes: bytes, signature: signature)
  }

  private mutating func readManifest(_ archive: ZipArchive, limits: IntakeLimits) throws -> Data? {
    guard let entry = archive.entries.first(where: { MemberPlace($0) == .manifest }) else {
      let elsewhere = archive.entries.first { $0.nameBytes.suffix(13).elementsEqual("/manifest.xml".utf8) }
      refuse(.missing(elsewhere: elsewhere?.shownName), MemberPlace.manifestPath)
      return nil
    }
    guard entry.size <= limits.manifestBytes else {
      refuse(.tooLarge(bytes: entry.size, limit: limits.manifestBytes), MemberPlace.manifestPath)
      return nil
    }
    do {
      return try archive.bytes(of: entry)
    } catch let error as LayoutRefusal {
      // Named once: an encrypted manifest is a trouble of the container already.
      if archive.refusals.isEmpty { refusals.append(error.refusal) }
      return nil
    }
  }

  private mutating func refuse(_ fault: ManifestFault, _ path: String) {
    refusals.append(Refusal(.manifest(fault), path: path))
  }
}
