import Domain
import Foundation
import Intake
import Outgoing
import Store

/// Finishes in the file system what the database says of bundles: receipts in place, files moved.
struct SettleBundles {
  let office: Office

  init(_ office: Office) { self.office = office }

  func run() throws {
    for bundle in try office.store.read({ try $0.unsettledBundles() }) { try settle(bundle) }
  }

  /// Each step can be made again; a later file of the same name is another one and stays.
  private func settle(_ bundle: BundleRecord) throws {
    let folders = office.folders
    if let receipt = bundle.receipt {
      let place = folders.receipts.appending(path: bundle.receiptName)
      let group = office.settings.exportGroups[folders.receipts.lastPathComponent]
      try ExportFile.place(receipt, at: place, group: group, overwriting: true)
    }
    let file = folders.drop.appending(path: bundle.file, directoryHint: .notDirectory)
    var place: String?
    if let identity = try? FileIdentity(of: file), identity.text == bundle.identity {
      let drop = DropFolder(import: folders.drop, settle: 0, now: office.clock())
      switch bundle.outcome {
      case .imported, .repeat: place = try drop.moveToDone(file).lastPathComponent
      case .quarantined: place = try drop.moveToQuarantine(file, reasons: bundle.reasons ?? "").lastPathComponent
      }
    }
    try office.write { try $0.settleBundle(bundle.id, place: place) }
  }
}
