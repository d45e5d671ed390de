import CrossCheck
import Domain
import Foundation
import Outgoing
import Store

/// Corrects a decision that was found to be wrong after its mail: a supervisor proposes, another person confirms (manual:
/// decisions, corrections).
public struct CorrectDecision: Sendable {
  let office: Office

  /// Corrects for an office.
  public init(_ office: Office) { self.office = office }

  /// Whether a correction of a case waits for a second person.
  public func isPending(_ id: CaseID) throws -> Bool { try office.store.read { try $0.correction(of: id) != nil } }

  /// Proposes to correct; throws `NotAllowed` or `DecisionObstacle`.
  public func propose(_ id: CaseID, because reason: String) throws {
    try office.admit(.manage)
    try office.write { writing in
      let file = try writing.reading.existingCase(id)
      try StaffText.admit(reason)
      try admit(file, in: writing.reading)
      let moment = writing.scribe.moment
      try writing.insertCorrection(
        of: id, Proposal(reason: reason, by: office.actor.signature, at: moment))
      try writing.record(
        AuditDraft(.correctionProposed, subject: AuditDraft.subject(of: id), personal: ["reason": reason]))
    }
  }

  /// Sends a proposed correction back: the decision stands.
  public func refuse(_ id: CaseID, because reason: String?) throws -> Case {
    try office.admit(.decide)
    return try office.write { writing in
      let file = try writing.reading.existingCase(id)
      if let reason { try StaffText.admit(reason) }
      try writing.removeCorrection(of: id)
      try writing.record(
        AuditDraft(
          .correctionRefused, subject: AuditDraft.subject(of: id), personal: reason.map { ["reason": $0] } ?? [:]))
      return file
    }
  }

  /// Confirms as a second person: what the decision brought is taken back, and a new case waits in its place.
  ///
  /// The portal hears of it with the account file of this run. Returns the new case.
  public func confirm(_ id: CaseID) throws -> Case {
    try office.admit(.decide)
    let checks = RecordChecks(office: office)
    return try office.write { writing in
      let file = try writing.reading.existingCase(id)
      guard let proposal = try writing.reading.correction(of: id) else {
        throw DecisionObstacle.notProposed(state: file.state)
      }
      guard office.actor.isSecondPerson(to: proposal.by, training: office.settings.training) else {
        throw DecisionObstacle.secondPersonIsFirst
      }
      try writing.removeCorrection(of: id)
      try admit(file, in: writing.reading)
      let accounts = try takeBack(file, in: writing)
      let new = try reopen(file, checks, in: writing)
      try tell(file, accounts, in: writing)
      try writing.record(
        AuditDraft(
          .correctionConfirmed, subject: AuditDraft.subject(of: id),
          facts: ["new_case": .number(new.id), "proposed_by": .list([proposal.by.name, proposal.by.osUser])]))
      return new
    }
  }

  private func admit(_ file: Case, in reading: Reading) throws {
    guard file.state.isDecided else { throw DecisionObstacle.notDecided(state: file.state) }
    guard file.announced != nil else { throw DecisionObstacle.notAnnounced }
    guard file.erased == nil else { throw DecisionObstacle.erased }
    guard file.corrected == nil else { throw DecisionObstacle.alreadyCorrected }
    if try reading.correction(of: file.id) != nil { throw DecisionObstacle.correctionPending }
  }

  /// Unlinks what an approval linked, and suspends the account where nothing is left of it; returns the accounts.
  ///
  /// A change of address is taken back whole.
  private func takeBack(_ file: Case, in writing: Writing) throws -> [Account] {
    var corrected = file
    corrected.corrected = writing.scribe.moment
    try writing.update(corrected, from: file.version)
    try writing.voidLinks(of: file.id)
    // What was to be told once more is not so any more.
    for notice in try writing.reading.notices(about: file.id) where notice.state == .prepared {
      _ = try writing.moveNotice(notice, from: .prepared, to: .cancelled)
    }
    guard case .approve(let approval) = file.decision?.decision else { return [] }
    let upkeep = AccountUpkeep(office, notices: try Notices(office))
    guard approval.kind(for: file.application) == .changeEmail else {
      let ids = try writing.unlinkNumbers(of: file.id, pendingOnly: false)
      return try Set(ids).sorted().map { id in
        let account = try writing.reading.existingAccount(id)
        _ = try writing.voidFirstPassword(of: id)
        try upkeep.settle(account, byHolder: false, in: writing)
        // What has not been announced went back with the others.
        if account.enrolments.allSatisfy(\.isPending) { try suspend(account, in: writing) }
        return account
      }
    }
    guard let account = try writing.reading.account(record: approval.record) else { return [] }
    try upkeep.settle(account, byHolder: false, in: writing)
    try writing.voidPasswords(of: account.id)
    // Back to the address of before: whoever has the one that came, or moved the account on from there, may not be the
    // holder.
    let changed = file.announced ?? writing.scribe.moment
    let before = try writing.reading.address(of: account.id, replacedBy: file.application.email, at: changed)
    if let before { try writing.setAddress(before, of: account) }
    try writing.dropAddresses(of: account.id, since: changed)
    try suspend(account, in: writing)
    return [try writing.reading.existingAccount(account.id)]
  }

  private func suspend(_ account: Account, in writing: Writing) throws {
    if account.status == .active { try writing.setStatus(.suspended, of: account.id, reason: nil) }
  }

  /// A new waiting case of the same statements and pictures.
  private func reopen(_ file: Case, _ checks: RecordChecks, in writing: Writing) throws -> Case {
    let reading = writing.reading
    let sealed = try reading.sealedPictures(of: file.id)
    let (check, snapshot) = try checks.check(file.application, pictures: file.pictures.map(\.picture), in: reading)
    let id = try writing.insertCase(
      try NewCase(
        reopening: file, bundle: try reading.bundleNumber(of: file.id), assessment: try Encoded(check.assessment),
        snapshot: snapshot, pictures: sealed?.places ?? [], evidenceKey: sealed?.key))
    try writing.record(
      AuditDraft(
        .applicationReceived, subject: AuditDraft.subject(of: id),
        facts: [
          "corrects": .number(file.id), "request": .text(file.application.id), "sender": .text(file.sender),
          "kind": .text(file.application.kind.rawValue),
        ]))
    return try reading.existingCase(id)
  }

  /// The applicant is told, and the account's own address where it is another.
  private func tell(_ file: Case, _ accounts: [Account], in writing: Writing) throws {
    let notices = try Notices(office)
    try notices.tell(.corrected, about: file, in: writing)
    for account in accounts where account.email != file.application.email {
      try notices.tell(.corrected, account: account, about: file.id, in: writing)
    }
  }
}
