import Domain

extension PersonReason {
  /// What was found about the person, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .dayAndMonthSwapped:
      Sentence(ja: "生年月日の月と日が入れ替わっています。", en: "Day and month of birth are swapped.")
    case .birthDateSlip:
      Sentence(ja: "生年月日に一文字の誤りと思われる違いがあります。", en: "The dates of birth differ by what looks like one slip.")
    case .birthDateDiffers:
      Sentence(ja: "生年月日が異なります。", en: "The dates of birth differ.")
    case .birthDateNotRecorded:
      Sentence(ja: "学籍に生年月日がありません。", en: "The record has no date of birth.")
    case .birthDateNotStated:
      Sentence(ja: "申請に生年月日がありません。", en: "No date of birth is stated.")
    case .sexDiffers:
      Sentence(ja: "性別が異なります。", en: "The sexes differ.")
    case .leftAtAge(let years):
      Sentence(
        ja: "申請の年月では\(years)歳で在籍を終えたことになります。",
        en: "By the stated dates the person left at the age of \(years).")
    case .samePicture:
      Sentence(ja: "同じ画像が別の申請で提出されています。", en: "A picture came before, with another application.")
    case .pictureTwice(let first, let second):
      Sentence(
        ja: "画像\(first)と画像\(second)は、まったく同じファイルです。",
        en: "Pictures \(first) and \(second) are one and the same file.")
    case .forbiddenPicture:
      Sentence(
        ja: "マイナンバーカードの裏面とされる画像があります。収集できません。",
        en: "A picture is said to show the back of a My Number card, which must not be collected.")
    }
  }
}
