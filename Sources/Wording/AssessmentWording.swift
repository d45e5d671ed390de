import Domain

/// What a cross-check says as a whole.
enum AssessmentWording {
  static let noRecordFits = Sentence(
    ja: "申請に合う学籍が見つかりません。", en: "No student record fits the application.")

  static let everythingAgrees = Sentence(
    ja: "本人を特定する項目がすべて学籍と一致し、紛らわしい別人もいません。",
    en: "Everything that identifies the person agrees with the record, and nobody else comes near.")

  static let numberNeeded = Sentence(
    ja: "以上の点は学籍番号が一致すれば補えますが、一致する学籍番号がありません。",
    en: "A student number that agrees would make up for this, but there is none.")

  static func namesakes(_ count: Int) -> Sentence {
    Sentence(
      ja: "名と生年月日が同じ別の人の学籍が、ほかに\(count)件あります。",
      en: count == 1
        ? "One record of another person has the same given name and date of birth."
        : "\(count) records of other people have the same given name and date of birth.")
  }

  static func othersFit(_ count: Int) -> Sentence {
    Sentence(
      ja: "同じ程度に一致する別の人の学籍が、ほかに\(count)件あります。",
      en: count == 1
        ? "One record of another person fits about as well." : "\(count) records of other people fit about as well.")
  }

  static func rivalNear(_ key: RecordKey) -> Sentence {
    let name = key.hasNumber ? Sentence(ja: "学籍（\(key.number)）", en: "record (\(key.number))") : unnumbered
    return Sentence(
      ja: "別の人の\(name.ja)にもかなり合い、重みだけでは見分けられません。",
      en: "Another person's \(name.en) comes too near to tell the two apart by their weight.")
  }

  static let evidenceThin = Sentence(
    ja: "一致する項目が少なく、それだけでは本人と言い切れません。",
    en: "Too little agrees to be sure of the person by that alone.")

  static let caution = Sentence(
    ja: "この人の学籍に注意区分があります。内容を確かめ、第二確認を受けてください。",
    en: "A caution stands on a record of this person: read it; a second person has to confirm.")

  static let accountCaution = Sentence(
    ja: "この人かこのアドレスのアカウントに注意区分があります。内容を確かめ、第二確認を受けてください。",
    en: "A caution stands on an account of this person or address: read it; a second person has to confirm.")

  static let officeRecord = Sentence(
    ja: "窓口で登録した学籍です。承認には第二確認が必要です。",
    en: "The office entered this record itself: a second person has to confirm an approval.")

  static let recordHasAccount = Sentence(
    ja: "この学籍の人は、すでにアカウントを持っています。", en: "The person of this record has an account already.")

  static let addressHasAccount = Sentence(
    ja: "このメールアドレスは、すでにアカウントで使われています。",
    en: "The e-mail address is that of an account already.")

  static let accountMissing = Sentence(
    ja: "変更や追加の対象となるアカウントが見つかりません。", en: "There is no account that could be changed or added to.")

  static let accountsDiffer = Sentence(
    ja: "メールアドレスのアカウントと、この学籍の人のアカウントが別々です。",
    en: "The account of the address and the account of the person on record are two.")

  private static let unnumbered = Sentence(ja: "学籍（学籍番号なし）", en: "record (which has no number)")
}
