import Foundation

/// What a step with an office record is judged against.
public struct OfficeRecordContext: Sendable {
  /// Who acts.
  public var actor: Actor
  /// When.
  public var now: Date
  /// Whether this home is for exercises.
  public var training: Bool
  /// Whether an account is linked to the record.
  public var hasAccount: Bool

  /// Puts a context together.
  public init(actor: Actor, now: Date, training: Bool, hasAccount: Bool = false) {
    self.actor = actor
    self.now = now
    self.training = training
    self.hasAccount = hasAccount
  }

  func admitActor() throws(OfficeRecordObstacle) {
    guard actor.role.may(.decide) else { throw .common(.roleLacks(.decide)) }
  }

  func admitSecond(to first: Confirmation) throws(OfficeRecordObstacle) {
    guard actor.isSecondPerson(to: first.by, training: training) else { throw .common(.secondPersonIsFirst) }
  }
}

/// Why something cannot be done with an office record; facts only.
public enum OfficeRecordObstacle: Error, Hashable, Sendable {
  /// There is none of this number.
  case unknown
  /// No second person is awaited.
  case notPending(OfficeRecord.State)
  /// It is no record that could be withdrawn.
  case notConfirmed(OfficeRecord.State)
  /// Another office record, confirmed or proposed, has the student number.
  case numberTaken(other: Int64)
  /// An account is linked to the record, which therefore stays.
  case hasAccount
  /// What stands in the way of decisions as well.
  case common(DecisionObstacle)

  /// Throws what is wrong with a text.
  public static func admit(_ text: String) throws(OfficeRecordObstacle) {
    do throws(DecisionObstacle) { try StaffText.admit(text) } catch { throw .common(error) }
  }
}

extension OfficeRecord {
  /// The record after a second person's confirmation of what was proposed: to enter it, or to withdraw it.
  public func confirmed(in context: OfficeRecordContext) throws(OfficeRecordObstacle) -> OfficeRecord {
    try context.admitActor()
    var changed = self
    switch (state, withdrawal) {
    case (.proposed, _):
      try context.admitSecond(to: proposal)
      changed.state = .confirmed
      changed.confirmation = Confirmation(in: context)
    case (.leaving, .some(var withdrawal)):
      if context.hasAccount { throw .hasAccount }
      try context.admitSecond(to: withdrawal.proposal)
      withdrawal.confirmation = Confirmation(in: context)
      changed.state = .withdrawn
      changed.withdrawal = withdrawal
    default: throw .notPending(state)
    }
    return changed
  }

  /// The record after what was proposed was refused, by a second person or by whoever proposed it.
  public func refused(in context: OfficeRecordContext) throws(OfficeRecordObstacle) -> OfficeRecord {
    try context.admitActor()
    var changed = self
    switch state {
    case .proposed:
      changed.state = .refused
      changed.confirmation = Confirmation(in: context)
    case .leaving:
      changed.state = .confirmed
      changed.withdrawal = nil
    case .confirmed, .refused, .withdrawn: throw .notPending(state)
    }
    return changed
  }

  /// The record after somebody proposed to withdraw it, for instance since the registrar's files hold the person now.
  public func withdrawn(
    because reason: String, in context: OfficeRecordContext
  ) throws(OfficeRecordObstacle) -> OfficeRecord {
    try context.admitActor()
    guard state == .confirmed else { throw .notConfirmed(state) }
    if context.hasAccount { throw .hasAccount }
    try OfficeRecordObstacle.admit(reason)
    var changed = self
    changed.state = .leaving
    changed.withdrawal = Withdrawal(proposal: Confirmation(in: context), reason: reason)
    return changed
  }
}
