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
    report.isWiped = try office.wipeErased()
    report.removedFiles = try office.removeUnreadableEvidence()
    return report
  }
}
