import Domain
import Foundation
import Store

/// Makes the pictures of applications unreadable for good, wherever copies of their files lie (manual: evidence).
///
/// Hash, kind and size stay: they say what was there without showing it.
public struct ForgetEvidence: Sendable {
  /// What one run did.
  public struct Report: Hashable, Sendable {
    /// Applications whose key was there and is gone.
    public var forgotten: [CaseID] = []
    /// How many sealed files were removed, as nobody can open anything in them.
    public var removedFiles = 0
    /// Whether the key's bytes are off the disk too; false while somebody still reads an older state of the database.
    public var isWiped = true
  }

  let office: Office

  /// Forgets for an office.
  public init(_ office: Office) { self.office = office }

  /// Forgets the keys of these applications in one transaction; those that have none any more are passed over.
  ///
  /// Where it stops after that, a later call of any application finishes what is left to do with files. An application
  /// that took over another's pictures has a key row of its own, and is named by itself.
  @discardableResult
  public func run(_ ids: [CaseID], reason: ForgettingReason) throws -> Report {
    var report = Report()
    report.forgotten = try office.write { writing in
      try ids.filter { try writing.forgetEvidenceKey(of: $0, reason: reason) }
    }
    do {
      try office.store.emptyLog()
    } catch StoreError.busy {
      report.isWiped = false
    }
    report.removedFiles = try removeUnreadableFiles()
    return report
  }

  /// Files that cases refer to and of which every key is gone; what no case refers to is the next import's to judge.
  func removeUnreadableFiles() throws -> Int {
    let (known, readable) = try office.store.read { (try $0.evidenceFiles(), try $0.evidenceFilesWithKeys()) }
    let names = try FileManager.default.contentsOfDirectory(atPath: office.folders.evidence.path)
    let unreadable = names.filter { known.contains($0) && !readable.contains($0) }
    for name in unreadable { try FileManager.default.removeItem(at: office.folders.evidence.appending(path: name)) }
    return unreadable.count
  }
}
