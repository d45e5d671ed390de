import Foundation

extension Case {
  /// The case after `decision`; throws the first thing that stands in its way.
  ///
  /// A decision that needs a second person leads to `proposed`, any other to its own state with its mail on hold.
  public func decided(_ decision: Decision, in context: DecisionContext) throws(DecisionObstacle) -> Case {
    try context.admitActor()
    guard state == .waiting else { throw .notWaiting(state: state) }
    var reasons: [SecondPersonReason] = []
    switch decision {
    case .approve(let approval): reasons = try admit(approval, in: context)
    case .reject(let rejection): try admit(rejection, of: context.rejecting)
    case .sendBack(let sendingBack): try admit(sendingBack, of: context.returning)
    }
    var changed = self
    changed.state = reasons.isEmpty ? decision.outcome.state : .proposed
    changed.decision = DecisionRecord(
      decision: decision, by: context.actor.signature, at: context.now, secondPersonReasons: reasons,
      due: reasons.isEmpty ? context.due(of: decision, on: application) : nil, snapshot: snapshot)
    return changed
  }

  /// The case after a second person's confirmation of what was proposed.
  public func confirmed(in context: DecisionContext) throws(DecisionObstacle) -> Case {
    try context.admitActor()
    guard state == .proposed, var record = decision else { throw .notProposed(state: state) }
    guard context.actor.isSecondPerson(to: record.by, training: context.training) else { throw .secondPersonIsFirst }
    if case .approve(let approval) = record.decision { try admitLinking(approval, in: context) }
    record.confirmation = Confirmation(by: context.actor.signature, at: context.now)
    record.due = context.due(of: record.decision, on: application)
    var changed = self
    changed.state = record.decision.outcome.state
    changed.decision = record
    return changed
  }

  /// The case after what was proposed was sent back: it waits again.
  public func refused(in context: DecisionContext) throws(DecisionObstacle) -> Case {
    try context.admitActor()
    guard state == .proposed else { throw .notProposed(state: state) }
    return waitingAgain
  }

  /// The case after its decision was undone: possible while the mail is on hold, and as long as it is only proposed.
  public func undone(in context: DecisionContext) throws(DecisionObstacle) -> Case {
    try context.admitActor()
    if let announced { throw .announced(at: announced) }
    guard state.isDecided || state == .proposed else { throw .notDecided(state: state) }
    if let due = decision?.due, context.now >= due { throw .holdOver(since: due) }
    return waitingAgain
  }

  /// The case after the applicant's wish to withdraw it.
  public func withdrawn(in context: DecisionContext) throws(DecisionObstacle) -> Case {
    try context.admitActor()
    guard state == .waiting else { throw .notWaiting(state: state) }
    var changed = self
    changed.state = .withdrawn
    return changed
  }

  /// The case after its approval was objected to, or its account is no longer what it rests on: it waits again.
  public func recalled(at moment: Date, objected: Bool) -> Case? {
    guard state == .approved || state == .proposed, announced == nil else { return nil }
    var changed = waitingAgain
    if objected { changed.objected = moment }
    return changed
  }

  /// The case after nothing came before the deadline that the applicant was given.
  public func lapsed() -> Case? {
    guard state == .returned, announced != nil, corrected == nil else { return nil }
    var changed = self
    changed.state = .lapsed
    return changed
  }

  private var waitingAgain: Case {
    var changed = self
    changed.state = .waiting
    changed.decision = nil
    return changed
  }
}
