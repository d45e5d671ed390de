import Domain

extension [AssessmentReason] {
  /// The reasons in their order, without those that another of them says already, and more exactly.
  public var withoutRepetition: [AssessmentReason] {
    var kept: [AssessmentReason] = []
    for reason in self where !kept.contains(reason) && !contains(where: { $0.says(reason) }) { kept.append(reason) }
    return kept
  }
}

extension AssessmentReason {
  /// Whether whoever reads this one need not read the other.
  fileprivate func says(_ other: AssessmentReason) -> Bool {
    switch (self, other) {
    case (.enrolment(.numberOfOtherPerson), .enrolment(.numberDiffers)): true
    case (.enrolment(.numberOfOtherPerson(let owner)), .rivalNear(let rival)): owner == rival
    case (.othersFit, .rivalNear): true
    case (.name(.givenNameDiffers), .name(.nameDiffers)), (.name(.surnameDiffers), .name(.nameDiffers)): true
    case (.name(.nameNotStated), .name(.kanjiMissing)): true
    case (.noRecordFits, .evidenceThin): true
    default: false
    }
  }
}
