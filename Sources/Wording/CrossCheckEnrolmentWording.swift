import Domain

extension EnrolmentReason {
  /// What was found about the enrolment and what that means, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .numberSlip: NumberWording.slip
    case .numberDiffers: NumberWording.differs
    case .numberOfOtherPerson(let key): NumberWording.ofOtherPerson(key)
    case .numberInSeveralSources: NumberWording.inSeveralSources
    case .recordWithoutNumber: NumberWording.notRecorded
    case .unitRenamed: EnrolmentWording.unitRenamed
    case .unitAsEnrolled: EnrolmentWording.unitAsEnrolled
    case .unitDiffers(let field): EnrolmentWording.unitDiffers(field)
    case .monthNear(let field): EnrolmentWording.monthNear(field)
    case .monthDiffers(let field): EnrolmentWording.monthDiffers(field)
    case .monthOfOtherEnrolment: EnrolmentWording.monthOfOtherEnrolment
    case .outcomeDiffers: EnrolmentWording.outcomeDiffers
    case .stillEnrolled: EnrolmentWording.stillEnrolled
    case .enrolmentNotRecorded: EnrolmentWording.notComparable
    case .enrolmentUnclear: EnrolmentWording.unclear
    }
  }
}

/// What student numbers say.
private enum NumberWording {
  static let slip = Sentence(
    ja: "学籍番号が一字違います。打ち間違いと思われますが、別人の番号のこともあります。",
    en: "The student numbers differ by one slip: probably a typing error, though it may be another's number.")

  static let differs = Sentence(
    ja: "申請の学籍番号は、この学籍のものではありません。", en: "The stated student number is not this record's.")

  static func ofOtherPerson(_ key: RecordKey) -> Sentence {
    Sentence(
      ja: "申請の学籍番号は、別人とみられる学籍（\(key.number)）のものです。",
      en: "The stated student number is that of a record (\(key.number)) which looks like another person's.")
  }

  static let inSeveralSources = Sentence(
    ja: "申請の学籍番号は、別の人の学籍にもあります。統合前の大学の番号などが重なったものです。",
    en: "Another person's record has the same student number too, as happens after universities merge.")

  static let notRecorded = Sentence(
    ja: "この学籍には学籍番号がなく、番号で本人を確かめられません。",
    en: "The record has no student number by which the person could be confirmed.")
}
