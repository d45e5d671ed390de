import Domain

/// Questions of the full-screen review, whose answers are picked from the list below them.
public enum WorkstationFormWording {
  /// Decided as what.
  public static let kind = Sentence(
    ja: "すでにアカウントがあります。どの種類の申請として承認しますか。", en: "There is an account already. As which kind is it approved?")
  /// Which document.
  public static let document = Sentence(ja: "確認した書類の種類", en: "Which document was seen?")
  /// Which name.
  public static let name = Sentence(ja: "書類に載っている氏名", en: "Which name does the document show?")
  /// The date of birth.
  public static let birthDate = Sentence(ja: "申請の生年月日は書類に載っていますか。", en: "Does it show the stated date of birth?")
  /// The address.
  public static let address = Sentence(ja: "書類の住所と申請の住所", en: "How does its address compare?")
  /// Until when it is valid.
  public static let expiry = Sentence(
    ja: "書類の有効期限（2030-04-01、令和12年4月1日 など。記載がなければ空のまま Enter）",
    en: "Until when is it valid, such as 2030-04-01? Enter alone if it does not say.")
  /// What proves a changed name.
  public static let proof = Sentence(
    ja: "改姓・改名を証明する書類（なければそのまま Enter）", en: "What proves the changed name? Enter alone for nothing.")
  /// Why it is approved all the same.
  public static let reason = Sentence(ja: "承認の理由", en: "The reason for approving")
  /// Reasons for rejecting.
  public static let reasons = Sentence(ja: "不承認の理由（1つ以上）", en: "The reasons for rejecting, one or more")
  /// What to mend.
  public static let items = Sentence(
    ja: "直してもらう項目（1つ以上。選ぶと理由を尋ねます）", en: "What is to be mended, one or more; each asks for its reason")
  /// Free text for the applicant.
  public static let note = Sentence(
    ja: "メールに書き添える文（なければそのまま Enter）", en: "Anything to add in the mail to the applicant? Enter alone for nothing.")
}
