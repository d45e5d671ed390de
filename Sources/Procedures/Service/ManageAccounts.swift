import Domain
import Foundation
import Outgoing
import Store

/// Why an account cannot be changed as staff want.
public enum AccountObstacle: Error, Hashable, Sendable {
  /// Its status does not allow it.
  case status(AccountStatus)
  /// An account cannot be merged into itself.
  case sameAccount
  /// Nothing is proposed that could be confirmed or refused.
  case nothingProposed
  /// A decided change of its address waits: its own mail brings a password.
  case changeUnderWay
  /// An application of the person is not over; which.
  case applicationOpen(CaseID)
  /// A mail about it has not left.
  case mailUnderWay
}

/// What staff do with accounts (manual: accounts, section 3): closing and merging are a supervisor's to propose and a second
/// person's to confirm, and so is erasing; everything else is any reviewer's.
public struct ManageAccounts: Sendable {
  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Suspends an account: nobody signs in, and no link or change is given.
  public func suspend(_ id: String, because reason: String) throws -> Account {
    try change(id, from: [.active], to: .suspended, because: reason, telling: .suspended)
  }

  /// Ends a suspension; who had a first password that was voided needs another (`reissuePassword`).
  public func resume(_ id: String) throws -> Account {
    try change(id, from: [.suspended], to: .active, because: nil, telling: .resumed)
  }

  /// Gives a fresh first password, in a mail to the account's address; the passwords of before end with it.
  public func reissuePassword(_ id: String) throws -> Account {
    try office.admit(.decide)
    return try office.write { writing in
      let account = try existing(id, in: [.active], writing.reading)
      guard account.nextEmail == nil else { throw AccountObstacle.changeUnderWay }
      try Notices(office).tell(.passwordReissued, account: account, in: writing)
      return account
    }
  }

  /// Puts a caution on an account: applications that touch it are never clear and need a second person; nil takes it off.
  public func setCaution(_ text: String?, of id: String) throws -> Account {
    try office.admit(.decide)
    return try office.write { writing in
      _ = try existing(id, in: [.active, .suspended], writing.reading)
      if let text { try StaffText.admit(text) }
      try writing.setCaution(text, of: id)
      return try writing.reading.existingAccount(id)
    }
  }

  /// Proposes to close an account for good; a second person confirms.
  public func proposeClosing(_ id: String, because reason: String) throws -> Account {
    try propose(id, .close, because: reason)
  }

  /// Proposes to merge an account into another of the same person; a second person confirms.
  public func proposeMerging(_ id: String, into target: String, because reason: String) throws -> Account {
    guard id != target else { throw AccountObstacle.sameAccount }
    _ = try office.store.read { try existing(target, in: [.active], $0) }
    return try propose(id, .merge(into: target), because: reason)
  }

  /// Proposes to erase all that is kept about the holder of a closed account; a second person confirms.
  public func proposeErasing(_ id: String, because reason: String) throws -> Account {
    try propose(id, .erase, because: reason, from: [.closed])
  }

  /// Takes back what somebody proposed.
  public func refuse(_ id: String) throws -> Account {
    try office.admit(.decide)
    return try office.write { writing in
      guard try writing.reading.accountProposal(id) != nil else { throw AccountObstacle.nothingProposed }
      try writing.removeAccountProposal(id)
      try writing.record(AuditDraft(.accountProposalRefused, subject: AuditDraft.subject(ofAccount: id)))
      return try writing.reading.existingAccount(id)
    }
  }

  /// Does as a second person what was proposed; the holder is told of a closing or merging.
  public func confirm(_ id: String) throws -> Account {
    try office.admit(.decide)
    let (account, deed) = try office.write { writing in
      guard let proposed = try writing.reading.accountProposal(id) else { throw AccountObstacle.nothingProposed }
      guard office.actor.isSecondPerson(to: proposed.proposal.by, training: office.settings.training) else {
        throw DecisionObstacle.secondPersonIsFirst
      }
      try writing.removeAccountProposal(id)
      try carryOut(proposed, in: writing)
      return (try writing.reading.existingAccount(id), proposed.deed)
    }
    if deed == .erase { try EraseAccount(office).wipe() }
    return account
  }

  private func carryOut(_ proposed: AccountProposal, in writing: Writing) throws {
    switch proposed.deed {
    case .close: try close(proposed, in: writing)
    case .merge(let target): try merge(proposed, into: target, in: writing)
    case .erase: try EraseAccount(office).run(proposed, in: writing)
    }
  }

  private func close(_ proposed: AccountProposal, in writing: Writing) throws {
    let account = try existing(proposed.account, in: [.active, .suspended], writing.reading)
    let notices = try Notices(office)
    try AccountUpkeep(office, notices: notices).settle(account, byHolder: false, in: writing)
    try notices.tell(.closed, account: account, in: writing)
    try writing.unlinkAllNumbers(of: account.id)
    try writing.setStatus(.closed, of: account.id, reason: proposed.proposal.reason)
  }

  private func merge(_ proposed: AccountProposal, into target: String, in writing: Writing) throws {
    let account = try existing(proposed.account, in: [.active, .suspended], writing.reading)
    let notices = try Notices(office)
    let upkeep = AccountUpkeep(office, notices: notices)
    try upkeep.settle(account, byHolder: false, in: writing)
    let kept = try existing(target, in: [.active], writing.reading)
    try upkeep.settle(kept, byHolder: false, in: writing)
    try writing.moveNumbers(from: account.id, to: target)
    try writing.keepAddress(account.email, of: target)
    for address in [account.email, kept.email] {
      try notices.tell(.merged, account: kept, at: address, in: writing)
    }
    try writing.setStatus(.closed, of: account.id, reason: proposed.proposal.reason)
  }

  private func propose(
    _ id: String, _ deed: AccountProposal.Deed, because reason: String,
    from allowed: Set<AccountStatus> = [.active, .suspended]
  ) throws -> Account {
    try office.admit(.manage)
    return try office.write { writing in
      let account = try existing(id, in: allowed, writing.reading)
      try StaffText.admit(reason)
      let proposal = Proposal(reason: reason, by: office.actor.signature, at: writing.scribe.moment)
      try writing.setAccountProposal(AccountProposal(account: id, deed: deed, proposal: proposal))
      try writing.record(
        AuditDraft(
          .accountProposal, subject: AuditDraft.subject(ofAccount: id), facts: deed.facts, personal: ["reason": reason])
      )
      return account
    }
  }

  private func change(
    _ id: String, from allowed: Set<AccountStatus>, to status: AccountStatus, because reason: String?,
    telling purpose: NoticePurpose
  ) throws -> Account {
    try office.admit(.decide)
    return try office.write { writing in
      let account = try existing(id, in: allowed, writing.reading)
      if let reason { try StaffText.admit(reason) }
      let notices = try Notices(office)
      try AccountUpkeep(office, notices: notices).settle(account, byHolder: false, in: writing)
      try writing.setStatus(status, of: id, reason: reason)
      try notices.tell(purpose, account: account, in: writing)
      return try writing.reading.existingAccount(id)
    }
  }

  private func existing(_ id: String, in allowed: Set<AccountStatus>, _ reading: Reading) throws -> Account {
    let account = try reading.existingAccount(id)
    guard allowed.contains(account.status) else { throw AccountObstacle.status(account.status) }
    return account
  }
}

extension AccountProposal.Deed {
  /// What the log says of it.
  fileprivate var facts: [String: AuditFact] {
    switch self {
    case .close: ["deed": .text("close")]
    case .merge(let target): ["deed": .text("merge"), "into": .text("account:\(target)")]
    case .erase: ["deed": .text("erase")]
    }
  }
}
