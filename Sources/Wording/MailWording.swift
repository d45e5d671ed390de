import Domain

/// Words that mails take in beside their templates.
public enum MailWording {
  /// What a preview shows where a value is made at sending.
  public static let filledWhenSent = Sentence(ja: "（送信時に記入されます）", en: "(filled in when sent)")

  /// One picture of an application, as an item to submit again.
  public static func picture(number: Int, document: DocumentKind, side: DocumentSide) -> Sentence {
    Sentence(
      ja: "画像\(number)（\(document.sentence.ja)・\(side.sentence.ja)）",
      en: "Picture \(number) (\(document.sentence.en), \(side.sentence.en))")
  }
}
