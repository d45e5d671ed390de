import Domain

extension EnrolmentReason {
  /// What was found about the enrolment, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .numberSlip:
      Sentence(ja: "学籍番号に一文字の誤りと思われる違いがあります。", en: "The student numbers differ by what looks like one slip.")
    case .numberDiffers:
      Sentence(ja: "学籍番号が異なります。", en: "The student numbers differ.")
    case .numberOfOtherPerson(let key):
      Sentence(
        ja: "申請の学籍番号は別人の学籍（\(key.number)）のものです。",
        en: "The stated student number belongs to another person's record (\(key.number)).")
    case .numberInSeveralSources:
      Sentence(ja: "申請の学籍番号は複数の学籍データにあります。", en: "Several sources have the stated student number.")
    case .recordWithoutNumber:
      Sentence(ja: "学籍に学籍番号がありません。", en: "The record has no student number.")
    case .unitRenamed:
      Sentence(ja: "学部・学科の名称変更前後の同じ組織です。", en: "The unit is the same under an earlier or later name.")
    case .unitAsEnrolled:
      Sentence(
        ja: "申請にある在学時の学部・学科名と一致します。",
        en: "It agrees with what the applicant says the unit was called then.")
    case .unitDiffers(let field):
      Sentence(ja: "\(field.sentence.ja)が異なります。", en: "\(field.sentence.en) differs.")
    case .monthNear(let field):
      Sentence(ja: "\(field.sentence.ja)が一か月違います。", en: "\(field.sentence.en) is one month off.")
    case .monthDiffers(let field):
      Sentence(ja: "\(field.sentence.ja)が異なります。", en: "\(field.sentence.en) differs.")
    case .monthOfOtherEnrolment:
      Sentence(
        ja: "最終在籍年月は、同じ人の別の在籍のものです。",
        en: "The month last enrolled is that of another enrolment of the same person.")
    case .outcomeDiffers:
      Sentence(ja: "卒業・退学等の別が異なります。", en: "The enrolment ended otherwise than stated.")
    case .stillEnrolled:
      Sentence(ja: "学籍では在学中です。", en: "By the record the person is still enrolled.")
    case .enrolmentNotRecorded:
      Sentence(
        ja: "学籍に学部または年月の記録がなく、在籍を照合できません。",
        en: "The record lacks faculty or month, so that the enrolment cannot be compared.")
    case .enrolmentUnclear:
      Sentence(
        ja: "同じ人の在籍が複数あり、どれの申請か決まりません。",
        en: "The person has several enrolments, and it is not certain which one is meant.")
    }
  }
}
