import Foundation

extension Approval {
  /// The kind that an application is decided as.
  public func kind(for application: Application) -> ApplicationKind { kind ?? application.kind }
}

extension Decision {
  /// The kind that an application is approved as; nil for any other decision.
  public func approvedKind(of application: Application) -> ApplicationKind? {
    if case .approve(let approval) = self { approval.kind(for: application) } else { nil }
  }
}

extension Case {
  /// Throws what stands in the way of an approval; returns why a second person is needed for it.
  func admit(_ approval: Approval, in context: DecisionContext) throws(DecisionObstacle) -> [SecondPersonReason] {
    let kind = approval.kind(for: application)
    // On the portal's form the kinds look alike: what was sent as `new` may be any of them, the others are what they are.
    guard kind == application.kind || application.kind == .new else { throw .kindDiffers(application.kind) }
    let unopened = unopenedPictures(by: context.actor.name)
    guard unopened.isEmpty else { throw .picturesUnopened(numbers: unopened) }
    try admitLinking(approval, in: context)
    try admitEvidence(approval, in: context)
    let reasons = secondPersonReasons(for: approval, in: context)
    let isReasoned = approval.reason?.contains { !$0.isWhitespace } ?? false
    if reasons.contains(.conflict), !isReasoned { throw .reasonRequired(.conflict) }
    try context.asked.admitApproval(isReasoned: isReasoned)
    if let reason = approval.reason { try admitText(reason) }
    return reasons
  }

  /// The numbers of the pictures that a member of staff has not opened; approving waits for them.
  ///
  /// What nobody can open any more keeps nobody waiting.
  public func unopenedPictures(by name: String) -> [Int] {
    pictures.filter { $0.isKept && !$0.openedBy.contains(name) }.map(\.number)
  }

  /// Whether there is a picture or a paper to go by.
  public var hasEvidence: Bool { pictures.contains(where: \.isKept) }

  /// Throws where record, address and account cannot be joined.
  func admitLinking(_ approval: Approval, in context: DecisionContext) throws(DecisionObstacle) {
    guard context.record != nil else { throw .recordUnknown(number: approval.record.number) }
    switch approval.kind(for: application) {
    case .new:
      if context.recordIsTaken { throw .recordTaken }
      if context.addressIsTaken { throw .addressTaken }
    case .addStudentNumber:
      let account = try activeAccount(in: context)
      if account.enrolments.contains(where: { $0.record == approval.record }) { throw .recordLinked }
      if context.recordIsTaken { throw .recordTaken }
    case .changeEmail:
      let account = try activeAccount(in: context)
      guard account.enrolments.contains(where: { $0.record == approval.record && !$0.isPending }) else {
        throw .accountMissing
      }
      if account.email == application.email { throw .addressUnchanged }
      if account.nextEmail != nil { throw .changeUnderWay }
      if context.addressIsTaken { throw .addressTaken }
    }
  }

  /// The account that the approval is about.
  private func activeAccount(in context: DecisionContext) throws(DecisionObstacle) -> Account {
    guard let account = context.account else { throw .accountMissing }
    guard account.status == .active else { throw .accountNotActive(account.status) }
    return account
  }

  /// Throws where what was seen does not prove who the applicant is.
  ///
  /// A second student number rests on the account's own link; only what came besides has to be looked at.
  private func admitEvidence(_ approval: Approval, in context: DecisionContext) throws(DecisionObstacle) {
    if application.kind == .addStudentNumber, !hasEvidence, approval.seen == nil { return }
    guard hasEvidence else { throw .noEvidence }
    guard let seen = approval.seen else { throw .checkMissing }
    guard seen.birthDate else { throw .birthDateUnseen }
    if let expiry = seen.expiry, expiry < CalendarDate(of: application.submitted, in: context.timeZone) {
      throw .documentExpired(day: expiry)
    }
    let isRenamed = application.enrolment.name?.differs(from: application.applicant.name) ?? false
    if isRenamed, seen.name != .both, seen.changedNameProof == nil { throw .nameChangeUnproved }
  }

  /// Why the approval needs a second person (manual: decisions).
  private func secondPersonReasons(for approval: Approval, in context: DecisionContext) -> [SecondPersonReason] {
    var reasons: [SecondPersonReason] = []
    let kind = approval.kind(for: application)
    if assessment.overall == .conflict { reasons.append(.conflict) }
    if kind == .changeEmail { reasons.append(.changeEmail) }
    if kind == .addStudentNumber, assessment.overall != .clear { reasons.append(.addStudentNumber) }
    if !context.recordIsOfficial { reasons.append(.officeRecord) }
    let isCautioned = context.record?.caution != nil || context.account?.caution != nil
    if assessment.flags.contains(.caution) || isCautioned { reasons.append(.caution) }
    // All that were weighed are candidates, also those against which the evidence speaks.
    let fits = assessment.candidates.contains { $0.record == approval.record && $0.weight > 0 }
    if assessment.record != approval.record, !fits { reasons.append(.otherRecord) }
    return reasons
  }
}
