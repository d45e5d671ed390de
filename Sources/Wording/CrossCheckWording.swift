import Domain

extension AssessmentReason {
  /// What the cross-check found, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .name(let reason): reason.sentence
    case .person(let reason): reason.sentence
    case .enrolment(let reason): reason.sentence
    case .place(let reason): reason.sentence
    case .noRecordFits:
      Sentence(ja: "該当する学籍が見つかりません。", en: "No student record fits.")
    case .everythingAgrees:
      Sentence(ja: "本人を特定する項目がすべて一致します。", en: "Everything that identifies the person agrees.")
    case .numberNeeded:
      Sentence(ja: "以上の点があるため、学籍番号の一致が必要です。", en: "Because of this, a student number that agrees is needed.")
    case .namesakes(let count):
      Sentence(
        ja: "名と生年月日が同じ別の人が、ほかに\(count)人います。",
        en: "Others on file with the same given name and date of birth: \(count).")
    case .othersFit(let count):
      Sentence(ja: "同じ程度に一致する人が、ほかに\(count)人います。", en: "Other persons who fit about as well: \(count).")
    case .rivalNear(let key):
      Sentence(
        ja: "別の人の学籍（\(key.number)）も近い一致を示します。",
        en: "Another person's record (\(key.number)) comes near.")
    case .evidenceThin:
      Sentence(ja: "一致する項目が少なく、それだけでは本人と断定できません。", en: "Too little agrees to go by that alone.")
    case .caution:
      Sentence(ja: "この人の学籍に注意区分があります。", en: "A caution stands on a record of this person.")
    case .officeRecord:
      Sentence(ja: "窓口で登録した学籍です。", en: "The record was entered by the office.")
    case .recordHasAccount:
      Sentence(ja: "この学籍にはすでにアカウントがあります。", en: "The student record has an account already.")
    case .addressHasAccount:
      Sentence(ja: "このメールアドレスにはすでにアカウントがあります。", en: "The e-mail address has an account already.")
    case .accountMissing:
      Sentence(ja: "対象となるアカウントがありません。", en: "There is no account that this could apply to.")
    case .accountsDiffer:
      Sentence(
        ja: "メールアドレスのアカウントと学籍のアカウントが異なります。",
        en: "The account of the address and that of the record are two.")
    }
  }
}
