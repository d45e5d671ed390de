import Domain
import Foundation
import Intake
import Outgoing
import Store

/// Finishes in the file system what the database says of bundles: receipts in place, files moved.
struct SettleBundles {
  /// A bundle that was committed and could not be put away; a later run finishes it.
  struct Failure {
    let bundle: BundleRecord
    let error: any Error
  }

  let office: Office

  init(_ office: Office) { self.office = office }

  /// Settles every bundle; one that cannot be put away stops no other.
  @discardableResult
  func run() throws -> [Failure] { settle(try office.store.read { try $0.unsettledBundles() }) }

  /// Settles what was just committed of `file`, and says why it could not be put away; nil if it could.
  func whyLeft(_ file: URL) -> ImportReport.LeftReason? {
    do {
      let bundles = try office.store.read { try $0.unsettledBundles(of: file.lastPathComponent) }
      return settle(bundles).last.map { .notPutAway($0.error) }
    } catch {
      return .notPutAway(error)
    }
  }

  private func settle(_ bundles: [BundleRecord]) -> [Failure] {
    bundles.compactMap { bundle in
      do {
        try settle(bundle)
        return nil
      } catch {
        return Failure(bundle: bundle, error: error)
      }
    }
  }

  /// Each step can be made again; a later file of the same name is another one and stays.
  private func settle(_ bundle: BundleRecord) throws {
    let folders = office.folders
    if let receipt = bundle.receipt {
      let place = folders.receipts.appending(path: bundle.receiptName)
      let group = office.settings.exportGroups[folders.receipts.lastPathComponent]
      try ExportFile.place(receipt, at: place, group: group, overwriting: true)
    }
    let place = try move(bundle)
    if let place, let receipt = bundle.receipt, bundle.outcome != .quarantined {
      // The portal takes its copy away; this one says for good what became of the bundle.
      try ExportFile.place(receipt, at: KeptPapers(of: place).receipt, overwriting: true)
    }
    try office.write { try $0.settleBundle(bundle.id, place: place?.lastPathComponent) }
  }

  /// Where the bundle lies now; nil where somebody else has taken it away.
  private func move(_ bundle: BundleRecord) throws -> URL? {
    let drop = office.folders.drop
    let file = drop.appending(path: bundle.file, directoryHint: .notDirectory)
    guard let identity = try? FileIdentity(of: file), identity.text == bundle.identity else {
      return movedBefore(bundle, in: drop.appending(path: bundle.outcome == .quarantined ? "quarantine" : "done"))
    }
    let folder = DropFolder(import: drop, settle: 0, now: office.clock())
    switch bundle.outcome {
    case .imported, .repeat: return try folder.moveToDone(file)
    case .quarantined: return try folder.moveToQuarantine(file, reasons: bundle.reasons ?? "")
    }
  }

  /// The file that a run moved which was interrupted before it could say so.
  private func movedBefore(_ bundle: BundleRecord, in folder: URL) -> URL? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".zip") }
      .map { folder.appending(path: $0, directoryHint: .notDirectory) }
      .first { (try? FileIdentity(of: $0))?.text == bundle.identity }
  }
}
