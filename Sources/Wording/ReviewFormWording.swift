import Domain

/// Questions that the review loop asks before a decision.
public enum ReviewFormWording {
  /// Decided as what.
  public static let kind = Sentence(
    ja: "すでにアカウントがあります。どの種類の申請として承認しますか。番号で選んでください。",
    en: "There is an account already. As which kind is it approved? Choose by number.")
  /// Which document.
  public static let document = Sentence(
    ja: "本人確認書類の種類を番号で選んでください。", en: "Which document was seen? Choose by number.")
  /// Which name.
  public static let name = Sentence(
    ja: "書類に載っている氏名はどれですか。番号で選んでください。", en: "Which name does it show? Choose by number.")
  /// The date of birth.
  public static let birthDate = Sentence(
    ja: "申請の生年月日が書類に載っていますか。y（はい）か n（いいえ）で答えてください。",
    en: "Does it show the stated date of birth? Answer y or n.")
  /// The address.
  public static let address = Sentence(
    ja: "書類の住所は申請と比べてどうですか。番号で選んでください。", en: "How does its address compare? Choose by number.")
  /// Until when it is valid.
  public static let expiry = Sentence(
    ja: "有効期限を 2030-04-01 のように入力してください。記載がなければ空のまま Enter を押してください。",
    en: "Until when is it valid, such as 2030-04-01? An empty line if it does not say.")
  /// What proves a changed name.
  public static let proof = Sentence(
    ja: "改姓・改名を証明する書類を番号で選んでください。なければ空のまま Enter を押してください。",
    en: "What proves the changed name? Choose by number; an empty line for nothing.")
  /// Why it is approved all the same.
  public static let reason = Sentence(ja: "承認の理由を1行で入力してください。", en: "Write the reason for approving, on one line.")
  /// Reasons for rejecting.
  public static let reasons = Sentence(
    ja: "不承認の理由を番号で選んでください。複数のときは 1 3 のように空けて並べます。",
    en: "Choose the reasons for rejecting by number; several with spaces between, such as 1 3.")
  /// What to mend.
  public static let items = Sentence(
    ja: "直してもらう項目と理由を 項目:理由 の番号で選んでください。複数のときは 1:2 5:1 のように並べます。項目：",
    en: "What is to be mended, and why? Choose field:reason by number; several such as 1:2 5:1. Fields:")
  /// Heads the reasons for returning.
  public static let returnReasons = Sentence(ja: "理由：", en: "Reasons:")
  /// Free text for the applicant.
  public static let note = Sentence(
    ja: "申請者へのメールに書き添える文を1行で入力してください。なければ空のまま Enter を押してください。",
    en: "Anything to add in the mail to the applicant, on one line? An empty line for nothing.")
  /// What is put in before an answer that is not understood is asked for again.
  public static let notUnderstood = Sentence(
    ja: "その答えは使えません。b で1つ前の質問に、q で入力をやめて申請に戻ります（入力したものは残ります）。",
    en: "That is no answer here. b goes back one question, q goes back to the application (what you entered is kept).")
  /// What an empty line keeps.
  public static func keeps(_ answer: String) -> Sentence {
    Sentence(ja: "Enter だけで前の答えのまま：\(answer)", en: "Enter alone keeps: \(answer)")
  }
  /// Stands for no answer.
  public static let nothing = Sentence(ja: "なし", en: "nothing")
  /// Whether the date of birth was seen.
  public static func birthDateSeen(_ isSeen: Bool) -> Sentence {
    isSeen
      ? Sentence(ja: "書類で確認", en: "seen on the document") : Sentence(ja: "書類では未確認", en: "not seen on the document")
  }

  /// Decided as what.
  public static let kindLabel = Sentence(ja: "申請の種類", en: "Approved as")
  /// Which document.
  public static let documentLabel = Sentence(ja: "書類", en: "Document")
  /// Which name.
  public static let nameLabel = Sentence(ja: "書類の氏名", en: "Name shown")
  /// Which address.
  public static let addressLabel = Sentence(ja: "書類の住所", en: "Address shown")
  /// Until when.
  public static let expiryLabel = Sentence(ja: "有効期限", en: "Valid until")
  /// Proof of a changed name.
  public static let proofLabel = Sentence(ja: "改姓・改名の証明", en: "Proof of the changed name")
  /// Why.
  public static let reasonLabel = Sentence(ja: "理由", en: "Reason")
  /// What to mend.
  public static let itemsLabel = Sentence(ja: "直してもらう項目", en: "To be mended")
  /// Free text.
  public static let noteLabel = Sentence(ja: "書き添える文", en: "Added to the mail")
}
