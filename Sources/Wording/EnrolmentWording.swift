import Domain

/// What university, faculty, months and the end of an enrolment say.
enum EnrolmentWording {
  static let unitRenamed = Sentence(
    ja: "改称や統合の前後で名称が違うだけで、同じ組織です。",
    en: "It is the same unit under an earlier or later name.")

  static let unitAsEnrolled = Sentence(
    ja: "学籍の学部・学科名は、申請者が在学時の名称として書いたものと同じです。",
    en: "The record has the name by which, says the applicant, the unit went at the time.")

  static func unitDiffers(_ field: ComparedField) -> Sentence {
    Sentence(
      ja: "\(field.sentence.ja)が違います。改称でなければ、別の在籍か別人のおそれがあります。",
      en: "\(field.sentence.en) differs: unless it was renamed, this may be another enrolment or another person.")
  }

  static func monthNear(_ field: ComparedField) -> Sentence {
    Sentence(
      ja: "\(field.sentence.ja)が一か月違います。三月末と四月のような数え方の違いと思われます。",
      en: "\(month(field)) is one month off, as between the end of March and April.")
  }

  static func monthDiffers(_ field: ComparedField) -> Sentence {
    Sentence(
      ja: "\(field.sentence.ja)が違います。記憶違いか、別の在籍のことと思われます。",
      en: "\(month(field)) differs: a slip of memory, or another enrolment is meant.")
  }

  static let monthOfOtherEnrolment = Sentence(
    ja: "最終在籍年月は、同じ人の別の在籍のものです。差し支えありません。",
    en: "The month last enrolled is that of another enrolment of the same person, which is in order.")

  static let outcomeDiffers = Sentence(
    ja: "卒業・退学などの別が違います。思い違いか、別の在籍のことと思われます。",
    en: "The enrolment ended otherwise than stated: a mistake, or another enrolment is meant.")

  static let stillEnrolled = Sentence(
    ja: "学籍では在学中です。学籍がまだ更新されていないのかもしれません。",
    en: "By the record the person is still enrolled; it may not have been brought up to date.")

  static let notComparable = Sentence(
    ja: "学部か年月を照合できず、氏名と生年月日だけでは同名の別人と区別できません。",
    en: "Faculty or month cannot be compared, and name and birthday alone may be a namesake's.")

  static let unclear = Sentence(
    ja: "同じ人に在籍が複数あり、どの在籍についての申請かが決まりません。",
    en: "The person has several enrolments, and it is not certain which one is meant.")

  private static func month(_ field: ComparedField) -> String {
    field == .lastEnrolled ? "The month last enrolled" : "The month of graduation or completion"
  }
}
