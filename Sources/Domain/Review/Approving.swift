import Foundation

extension Case {
  /// Throws what stands in the way of an approval; returns why a second person is needed for it.
  func admit(_ approval: Approval, in context: DecisionContext) throws(DecisionObstacle) -> [SecondPersonReason] {
    guard application.kind == .new else { throw .kindUnsupported(application.kind) }
    guard !pictures.isEmpty else { throw .noEvidence }
    let unopened = unopenedPictures(by: context.actor.name)
    guard unopened.isEmpty else { throw .picturesUnopened(numbers: unopened) }
    try admitLinking(approval, in: context)
    try admit(approval.seen, in: context)
    let reasons = secondPersonReasons(for: approval, in: context)
    let isReasoned = approval.reason?.contains { !$0.isWhitespace } ?? false
    if reasons.contains(.conflict), !isReasoned { throw .reasonRequired(.conflict) }
    if let reason = approval.reason { try admitText(reason) }
    return reasons
  }

  /// The numbers of the pictures that a member of staff has not opened; approving waits for them.
  public func unopenedPictures(by name: String) -> [Int] {
    pictures.filter { !$0.openedBy.contains(name) }.map(\.number)
  }

  /// Throws where record and address cannot be joined in a new account.
  func admitLinking(_ approval: Approval, in context: DecisionContext) throws(DecisionObstacle) {
    guard context.record != nil else { throw .recordUnknown(number: approval.record.number) }
    if context.recordIsTaken { throw .recordTaken }
    if context.addressIsTaken { throw .addressTaken }
  }

  /// Throws where what was seen does not prove who the applicant is.
  private func admit(_ seen: DocumentCheck, in context: DecisionContext) throws(DecisionObstacle) {
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
    if assessment.overall == .conflict { reasons.append(.conflict) }
    if !context.recordIsOfficial { reasons.append(.officeRecord) }
    if assessment.flags.contains(.caution) || context.record?.caution != nil { reasons.append(.caution) }
    // All that were weighed are candidates, also those against which the evidence speaks.
    let fits = assessment.candidates.contains { $0.record == approval.record && $0.weight > 0 }
    if assessment.record != approval.record, !fits { reasons.append(.otherRecord) }
    return reasons
  }
}
