import Domain

extension PersonReason {
  /// What was found about the person and what that means, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .dayAndMonthSwapped:
      Sentence(
        ja: "生年月日の月と日が入れ替わっています。書き誤りと思われますが、書類で確認してください。",
        en: "Day and month of birth are exchanged: probably a slip, but check the document.")
    case .birthDateSlip:
      Sentence(
        ja: "生年月日が一字違います。打ち間違いと思われますが、書類で確認してください。",
        en: "The dates of birth differ by one slip: probably a typing error, but check the document.")
    case .birthDateDiffers:
      Sentence(ja: "生年月日が違います。別人のおそれがあります。", en: "The dates of birth differ: this may be another person.")
    case .birthDateNotRecorded:
      Sentence(
        ja: "学籍に生年月日がなく、同姓同名の別人と区別できません。",
        en: "The record has no date of birth, so that it may be a namesake's.")
    case .birthDateNotStated:
      Sentence(
        ja: "申請に生年月日が書かれておらず、同姓同名の別人と区別できません。",
        en: "The application states no date of birth, so that the record may be a namesake's.")
    case .sexDiffers:
      Sentence(
        ja: "性別が違います。書き誤りか別人かを、書類で確認してください。",
        en: "The sexes differ: a slip or another person. Check the document.")
    case .leftAtAge(let years):
      Sentence(
        ja: "申請の年月では\(years)歳で在籍を終えたことになります。どれかの日付の書き誤りと思われます。",
        en: "By the stated dates the person left university at the age of \(years): one of them is probably wrong.")
    case .samePicture: PictureReasonWording.cameBefore
    case .pictureTwice(let first, let second): PictureReasonWording.twice(first, second)
    case .forbiddenPicture: PictureReasonWording.forbidden
    }
  }
}

/// What the pictures of an application say.
private enum PictureReasonWording {
  static let cameBefore = Sentence(
    ja: "同じ画像が、以前の別の申請でも提出されています。同じ人の申請かどうかを確認してください。",
    en: "A picture came before, with another application: make sure that both are the same person's.")

  static func twice(_ first: Int, _ second: Int) -> Sentence {
    Sentence(
      ja: "画像\(first)と画像\(second)は同じファイルです。必要な画像が一つ足りないおそれがあります。",
      en: "Pictures \(first) and \(second) are one and the same file: one that is needed may be missing.")
  }

  static let forbidden = Sentence(
    ja: "マイナンバーカードの裏面とされる画像があります。集めてはならないものです。",
    en: "A picture is said to show the back of a My Number card, which must not be collected.")
}
