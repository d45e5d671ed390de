import Domain
import Foundation
import Secrets

/// Reads bundles and judges them (manual: bundle-format).
public struct BundleReader: Sendable {
  /// What bundles are measured against.
  public let rules: IntakeRules

  /// A reader by these rules.
  public init(rules: IntakeRules) {
    self.rules = rules
  }

  /// Reads a bundle from end to end, every member once.
  ///
  /// `course` settles how, once it is known what the bundle says that it is.
  /// - Throws: `BundleError` if it could not be read for a reason that it is not to blame for.
  public func read(
    _ file: URL, course: (BundleOutline) throws -> ReadingCourse = { _ in ReadingCourse() }
  ) throws -> BundleReading {
    var refused = BundleRefused(reasons: [])
    do {
      let archive = try ZipArchive(file, limits: rules.limits, passphrase: rules.passphrase)
      let front = try BundleFront(archive, rules: rules)
      refused.identity = front.manifest.map(BundleIdentity.init)
      refused.manifest = front.bytes
      refused.manifestSHA256 = front.bytes.map { Digest.sha256Hex($0) }
      refused.reasons = archive.refusals + front.refusals
      guard refused.reasons.isEmpty, let manifest = front.manifest, let bytes = front.bytes else {
        return .refused(refused.shortened())
      }
      let comparison = ManifestComparison(manifest, archive.entries)
      refused.reasons = comparison.refusals
      guard refused.reasons.isEmpty else { return .refused(refused.shortened()) }
      let outline = BundleOutline(
        identity: BundleIdentity(manifest), manifestSHA256: Digest.sha256Hex(bytes),
        byteCount: manifest.members.reduce(0) { $0 + $1.size })
      let contents = try BundleContents(
        comparison, in: archive, rules: rules, sender: manifest.sender, course: course(outline))
      refused.reasons = contents.refusals
      guard refused.reasons.isEmpty else { return .refused(refused.shortened()) }
      return .read(
        ReadBundle(
          identity: outline.identity, manifest: bytes, manifestSHA256: outline.manifestSHA256,
          signature: front.signature, requests: contents.readRequests(), notes: contents.notes()))
    } catch let error as LayoutRefusal {
      refused.reasons.append(error.refusal)
      return .refused(refused)
    }
  }

  /// What a bundle says that it is, without judging it; nil if that cannot be read.
  ///
  /// - Throws: `BundleError` if it could not be read for a reason that it is not to blame for.
  public func identify(_ file: URL) throws -> BundleIdentity? {
    do {
      let archive = try ZipArchive(file, limits: rules.limits, passphrase: rules.passphrase, asksLibzip: false)
      return try BundleFront(archive, rules: rules).manifest.map(BundleIdentity.init)
    } catch is LayoutRefusal {
      return nil
    }
  }
}

extension BundleRefused {
  func shortened() -> BundleRefused {
    var shorter = self
    shorter.reasons = ContainerRules.shortened(reasons)
    return shorter
  }
}
