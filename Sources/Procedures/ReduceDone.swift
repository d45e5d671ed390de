import Domain
import Foundation
import Intake
import Outgoing
import Secrets
import Store

/// Reduces bundles that have lain in `import/done/` for their time to manifest, signature and receipt (manual: operation).
///
/// A file that the database does not know by its place and its manifest's hash is somebody else's, and stays.
public struct ReduceDone: Sendable {
  /// What one run did.
  public struct Report: Sendable {
    /// How many bundles were reduced.
    public var reduced = 0
    /// Files in `done/` that could not be reduced, and why; a later run tries again.
    public var failed: [(file: String, error: any Error)] = []
  }

  let office: Office

  /// Reduces for an office.
  public init(_ office: Office) { self.office = office }

  /// Reduces what is due; one bundle that cannot be reduced stops no other.
  ///
  /// Throws `NotAllowed`, `HomeLock.Held`, or what makes the whole run impossible.
  @discardableResult
  public func run() throws -> Report {
    try office.admit(.importBundles)
    let lock = try HomeLock(.importing, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    let days = Double(office.settings.retention.bundles)
    let limit = office.clock().addingTimeInterval(-days * 86_400)
    var report = Report()
    var papersAlone: [KeptBundle] = []
    var takenAway: [KeptBundle] = []
    for bundle in try office.store.read({ try $0.bundlesKeptWhole(settledBefore: limit) }) {
      do {
        switch try reduce(bundle) {
        case .papersAlone: papersAlone.append(bundle)
        case .takenAway: takenAway.append(bundle)
        case .foreign: break
        }
      } catch {
        report.failed.append((bundle.place, error))
      }
    }
    try note(papersAlone, takenAway)
    report.reduced = papersAlone.count
    return report
  }

  /// What lies at a bundle's place, after everything was tried.
  private enum Remains {
    case papersAlone, takenAway
    /// A file that is not this bundle.
    case foreign
  }

  /// Papers first, then the zip: wherever this stops, one of both is whole, and the next run goes on from there.
  private func reduce(_ bundle: KeptBundle) throws -> Remains {
    let folder = office.folders.drop.appending(path: "done", directoryHint: .isDirectory)
    let zip = folder.appending(path: bundle.place, directoryHint: .notDirectory)
    let kept = KeptPapers(of: zip)
    guard Self.exists(zip) else {
      let manifest = try? Data(contentsOf: kept.manifest)
      return manifest.map { Digest.sha256Hex($0) } == bundle.manifestSHA256 ? .papersAlone : .takenAway
    }
    let reader = BundleReader(rules: office.settings.intakeRules(now: office.clock()))
    guard let papers = try reader.papers(of: zip), papers.manifestSHA256 == bundle.manifestSHA256 else {
      return .foreign
    }
    if let signature = papers.signature { try place(signature, at: kept.signature) }
    try place(papers.manifest, at: kept.manifest)
    guard unlink(zip.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return .papersAlone
  }

  /// Never replaces another's file; one with these very bytes is what an interrupted run left.
  private func place(_ bytes: Data, at file: URL) throws {
    do {
      try ExportFile.place(bytes, at: file)
    } catch ExportFault.exists where (try? Data(contentsOf: file)) == bytes {
      return
    }
  }

  private func note(_ papersAlone: [KeptBundle], _ takenAway: [KeptBundle]) throws {
    guard !papersAlone.isEmpty || !takenAway.isEmpty else { return }
    try office.write { writing in
      for bundle in papersAlone { try writing.noteReduced(bundle) }
      for bundle in takenAway { try writing.noteTakenAway(bundle) }
    }
  }

  private static func exists(_ file: URL) -> Bool {
    var facts = stat()
    return lstat(file.path, &facts) == 0
  }
}
