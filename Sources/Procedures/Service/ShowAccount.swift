import Domain
import Foundation
import Store

/// All that staff see of an account; looking at it is recorded.
public struct AccountSheet: Sendable {
  /// The account.
  public var account: Account
  /// Addresses that it had before, the newest first.
  public var earlierAddresses: [EmailAddress]
  /// What is proposed to do with it.
  public var proposal: AccountProposal?
  /// Its entries in the audit log.
  public var history: [StoredEntry]
  /// Mails about it, oldest first.
  public var notices: [Notice]
  /// Wrong passwords that were stated for its address.
  public var failures: CredentialFailures
}

/// Shows an account.
public struct ShowAccount: Sendable {
  let office: Office

  /// Shows for an office.
  public init(_ office: Office) { self.office = office }

  /// What there is of the account of an id; throws `NotAllowed` or `AccountNotFound`.
  public func sheet(_ id: String) throws -> AccountSheet {
    try office.admit(.look)
    return try office.write { writing in
      let reading = writing.reading
      let account = try reading.existingAccount(id)
      try writing.record(AuditDraft(.accountShown, subject: AuditDraft.subject(ofAccount: id)))
      return AccountSheet(
        account: account, earlierAddresses: try reading.earlierAddresses(of: id),
        proposal: try reading.accountProposal(id),
        history: try reading.auditEntries(about: AuditDraft.subject(ofAccount: id)),
        notices: try reading.notices(ofAccount: id), failures: try reading.credentialFailures(of: account.email.key))
    }
  }
}
