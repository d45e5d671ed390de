import Domain

extension AssessmentReason {
  /// What the cross-check found and what that means, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .name(let reason): reason.sentence
    case .person(let reason): reason.sentence
    case .enrolment(let reason): reason.sentence
    case .place(let reason): reason.sentence
    case .noRecordFits: AssessmentWording.noRecordFits
    case .everythingAgrees: AssessmentWording.everythingAgrees
    case .numberNeeded: AssessmentWording.numberNeeded
    case .namesakes(let count): AssessmentWording.namesakes(count)
    case .othersFit(let count): AssessmentWording.othersFit(count)
    case .rivalNear(let key): AssessmentWording.rivalNear(key)
    case .evidenceThin: AssessmentWording.evidenceThin
    case .caution: AssessmentWording.caution
    case .accountCaution: AssessmentWording.accountCaution
    case .officeRecord: AssessmentWording.officeRecord
    case .recordHasAccount: AssessmentWording.recordHasAccount
    case .addressHasAccount: AssessmentWording.addressHasAccount
    case .accountMissing: AssessmentWording.accountMissing
    case .accountsDiffer: AssessmentWording.accountsDiffer
    }
  }
}
