import Domain
import Foundation
import Outgoing
import Store

/// Decisions and what follows from them, each in one transaction: case, audit entry, account, outgoing mail.
public struct DecideApplication: Sendable {
  let office: Office

  /// Decides for an office.
  public init(_ office: Office) { self.office = office }

  /// Takes a decision; throws `DecisionObstacle` and changes nothing where something stands in its way.
  ///
  /// `version` is that of the case as it was looked at; a case that has changed since is `versionMoved`.
  public func decide(_ id: CaseID, _ decision: Decision, seenAt version: Int? = nil) throws -> Case {
    try change(id, deciding: decision, seenAt: version) { file, context throws(DecisionObstacle) in
      try file.decided(decision, in: context)
    } drafts: { before, after in
      let action: AuditAction = after.state == .proposed ? .decisionProposed : .decisionMade
      return [DecisionEntry.draft(action, decision, before: before, after: after)]
    }
  }

  /// Confirms what somebody else proposed.
  public func confirm(_ id: CaseID) throws -> Case {
    try change(id) { file, context throws(DecisionObstacle) in
      try file.confirmed(in: context)
    } drafts: { _, after in
      [DecisionEntry.outcome(.decisionConfirmed, of: after)]
    }
  }

  /// Sends back what was proposed: it waits again.
  public func refuse(_ id: CaseID, because reason: String?) throws -> Case {
    try change(id) { file, context throws(DecisionObstacle) in
      if let reason { try file.admitText(reason) }
      return try file.refused(in: context)
    } drafts: { before, _ in
      [DecisionEntry.outcome(.decisionRefused, of: before, personal: reason.map { ["reason": $0] } ?? [:])]
    }
  }

  /// Undoes a decision whose mail is on hold, or a proposal.
  public func undo(_ id: CaseID) throws -> Case {
    try change(id) { file, context throws(DecisionObstacle) in
      try file.undone(in: context)
    } drafts: { before, _ in
      [DecisionEntry.outcome(.decisionUndone, of: before)]
    }
  }

  /// Withdraws an application at the applicant's wish.
  public func withdraw(_ id: CaseID) throws -> Case {
    try change(id) { file, context throws(DecisionObstacle) in
      try file.withdrawn(in: context)
    } drafts: { _, after in
      [AuditDraft(.applicationWithdrawn, subject: AuditDraft.subject(of: after.id))]
    }
  }

  /// The mail that a decision would send, without taking it; throws what stands in the decision's way.
  public func preview(_ id: CaseID, _ decision: Decision) throws -> (after: Case, mail: RenderedMail?) {
    let moment = office.clock()
    return try office.store.read { reading in
      let before = try reading.existingCase(id)
      let context = try context(for: before, decision: decision, at: moment, in: reading)
      let after = try before.decided(decision, in: context)
      return (after, try Consequences(office).mail(for: after, context: context, try Notices(office).composer))
    }
  }

  /// The mail that confirming a proposal would send, without confirming it; throws what stands in its way.
  public func previewConfirmation(_ id: CaseID) throws -> RenderedMail? {
    let moment = office.clock()
    return try office.store.read { reading in
      let before = try reading.existingCase(id)
      let context = try context(for: before, decision: nil, at: moment, in: reading)
      let after = try before.confirmed(in: context)
      return try Consequences(office).mail(for: after, context: context, try Notices(office).composer)
    }
  }

  /// Reads, decides purely, applies once; gives back the claim of the one who acts.
  private func change(
    _ id: CaseID, deciding decision: Decision? = nil, seenAt version: Int? = nil,
    _ rule: (Case, DecisionContext) throws(DecisionObstacle) -> Case,
    drafts: (_ before: Case, _ after: Case) -> [AuditDraft]
  ) throws -> Case {
    let moment = office.clock()
    return try office.store.write(as: office.scribe(at: moment)) { writing in
      let before = try writing.reading.existingCase(id)
      if let version, version != before.version { throw DecisionObstacle.versionMoved }
      let context = try context(for: before, decision: decision, at: moment, in: writing.reading)
      let after = try rule(before, context)
      try writing.update(after, from: before.version)
      for draft in drafts(before, after) { try writing.record(draft) }
      try Consequences(office).apply(before: before, after: after, context: context, in: writing)
      _ = try writing.release(id)
      return try writing.reading.existingCase(id)
    }
  }

  /// What the rules judge a decision against, read in the same state as the case.
  func context(
    for file: Case, decision: Decision?, at moment: Date, in reading: Reading
  ) throws -> DecisionContext {
    let settings = office.settings
    var context = DecisionContext(
      actor: office.actor, now: moment, training: settings.training, rejecting: settings.rejecting,
      returning: settings.returning, hold: settings.hold, timeZone: settings.timeZone)
    context.takeover = try office.takeover(from: moment, in: reading)
    if let claim = try reading.claim(on: file.id, at: moment), claim.name != office.actor.name {
      context.claimedBy = (claim.name, claim.until)
    }
    if case .approve(let approval) = decision ?? file.decision?.decision {
      context.record = try reading.student(approval.record)
      context.recordIsOfficial = !approval.record.isOffice
      context.account = try account(for: approval, of: file, in: reading)
      context.recordIsTaken = try reading.account(record: approval.record) != nil
      context.asked = try reading.askedItems(of: file.id)
      let claiming = try reading.accounts(claiming: file.application.email.key)
      context.addressIsTaken = !claiming.subtracting(context.account.map { [$0.id] } ?? []).isEmpty
    }
    return context
  }

  /// The account that an approval is about: the one that was named, else that of the chosen record, of the link that came
  /// with the application, or of the stated address (manual: decisions).
  private func account(for approval: Approval, of file: Case, in reading: Reading) throws -> Account? {
    if let id = approval.account { return try reading.account(id) }
    switch approval.kind(for: file.application) {
    case .new:
      // What a correction left of an account is taken up again: its address is the applicant's.
      guard file.corrects != nil, let left = try reading.account(email: file.application.email.key),
        left.enrolments.isEmpty, left.status == .suspended
      else { return nil }
      return left
    case .changeEmail: return try reading.account(record: approval.record)
    case .addStudentNumber:
      if let id = file.account { return try reading.account(id) }
      return try reading.account(email: file.application.email.key)
    }
  }
}
