import Domain
import Foundation
import Outgoing
import Store

/// What every change of an account's password, address or status brings with it, in the same transaction.
struct AccountUpkeep {
  let office: Office
  let notices: Notices

  init(_ office: Office, notices: Notices) {
    self.office = office
    self.notices = notices
  }

  /// Voids all links of the account, and puts back what was approved for it and not announced: whoever can change the
  /// account has not lost it, and an account that changes is not the one that was decided about.
  ///
  /// `byHolder` says that the holder changed it, and not the office.
  func settle(_ account: Account, byHolder: Bool, in writing: Writing) throws {
    try writing.voidLinks(ofAccount: account.id)
    // A new approval is among them where it takes up what a correction left of an account.
    let decided: Set<NoticePurpose> = [.approvedNew, .approvedAddition, .approvedChangeEmail]
    for file in try unannounced(decided, of: account, in: writing.reading) {
      // Whoever changes an account has not lost its address: that speaks against the application as an objection does.
      let isTakeover = byHolder && file.decision?.decision.approvedKind(of: file.application) == .changeEmail
      guard try recall(file, objected: isTakeover, in: writing) != nil, isTakeover else { continue }
      try notices.tell(.objected, account: account, about: file.id, in: writing)
    }
  }

  /// Puts back the decided change of an account's address that its holder objects to, if there is one.
  func recallChange(of account: Account, in writing: Writing) throws {
    for file in try unannounced([.approvedChangeEmail], of: account, in: writing.reading) {
      _ = try recall(file, objected: true, in: writing)
    }
  }

  /// Puts a decided case back to wait; nil if it is too late for that.
  func recall(_ file: Case, objected: Bool, in writing: Writing) throws -> Case? {
    guard let changed = file.recalled(at: writing.scribe.moment, objected: objected) else { return nil }
    try writing.update(changed, from: file.version)
    try writing.record(
      AuditDraft(objected ? .applicationObjected : .applicationRecalled, subject: AuditDraft.subject(of: file.id)))
    try Consequences(office).withdraw(file, in: writing)
    return changed
  }

  /// The approved cases about an existing account whose mails have not left.
  private func unannounced(
    _ purposes: Set<NoticePurpose>, of account: Account, in reading: Reading
  ) throws -> [Case] {
    let mails = try reading.notices(ofAccount: account.id, in: .prepared)
    let about = Set(mails.filter { purposes.contains($0.purpose) }.compactMap(\.application))
    return try about.sorted().compactMap { try reading.caseFile($0) }
  }

  /// Gives an account another address at its holder's or an application's wish, and tells the one that it had.
  func move(_ account: Account, to email: EmailAddress, in writing: Writing) throws {
    try writing.setAddress(email, of: account)
    try notices.tell(.addressChangedNotice, account: account, in: writing)
  }
}
