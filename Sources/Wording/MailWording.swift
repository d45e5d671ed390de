import Domain

/// Words that mails take in beside their templates.
public enum MailWording {
  /// What a preview shows where a value is made at sending.
  public static let filledWhenSent = Sentence(ja: "（送信時に記入されます）", en: "(filled in when sent)")

  /// Whom a mail addresses where the application states no name.
  public static let unnamed = Sentence(ja: "申請者", en: "applicant")

  /// One picture of an application, as an item to submit again.
  public static func picture(number: Int, document: DocumentKind, side: DocumentSide) -> Sentence {
    Sentence(
      ja: "画像\(number)（\(document.sentence.ja)・\(side.sentence.ja)）",
      en: "Picture \(number) (\(document.sentence.en), \(side.sentence.en))")
  }
}

extension NoticePurpose {
  /// What a mail is about, as lists of mails show it.
  public var sentence: Sentence {
    switch self {
    case .approvedNew: Sentence(ja: "承認のお知らせ（新規）", en: "approval of a new account")
    case .rejected: Sentence(ja: "不承認のお知らせ", en: "rejection")
    case .returned: Sentence(ja: "再提出のお願い", en: "request to submit again")
    }
  }
}
