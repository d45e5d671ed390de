import Domain
import Foundation
import Store

/// Erases all that is kept about the holder of a closed account, in the transaction of the second person's confirmation
/// (manual: retention, section 4).
///
/// Ids, moments, who decided and the outcome stay, and so does the registrar's student record.
struct EraseAccount {
  let office: Office

  init(_ office: Office) { self.office = office }

  /// Throws `AccountObstacle` where something about the person is not over.
  func run(_ proposed: AccountProposal, in writing: Writing) throws {
    let id = proposed.account
    let reading = writing.reading
    let account = try reading.existingAccount(id)
    guard account.status == .closed else { throw AccountObstacle.status(account.status) }
    let cases = try reading.casesOfPerson(withAccount: id)
    for file in cases where !file.isOver { throw AccountObstacle.applicationOpen(file.id) }
    guard try !reading.hasMailUnderWay(ofAccount: id, cases: cases.map(\.id)) else {
      throw AccountObstacle.mailUnderWay
    }
    for file in cases where file.erased == nil {
      _ = try writing.forgetEvidenceKey(of: file.id, reason: .erased)
      try writing.erase(file)
    }
    try writing.eraseAccount(account)
    let by = proposed.proposal.by
    try writing.record(
      AuditDraft(
        .accountErased, subject: AuditDraft.subject(ofAccount: id),
        facts: [
          "applications": .list(cases.map { String($0.id) }), "proposed_by": .list([by.name, by.osUser]),
        ]))
  }

  /// Brings off the disk what the transaction removed; where somebody still reads an older state, the next purge does it.
  func wipe() throws {
    do { try office.store.emptyLog() } catch StoreError.busy {}
    _ = try office.removeUnreadableEvidence()
  }
}

extension Case {
  /// Whether nobody is to decide about it any more and everybody was told.
  fileprivate var isOver: Bool {
    switch state {
    case .waiting, .proposed: false
    case .approved, .rejected: announced != nil
    case .returned: corrected != nil
    case .superseded, .lapsed, .withdrawn: true
    }
  }
}
