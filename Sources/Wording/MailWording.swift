import Domain

/// Words that mails take in beside their templates.
public enum MailWording {
  /// What a preview shows where a value is made at sending.
  public static let filledWhenSent = Sentence(ja: "（送信時に記入されます）", en: "(filled in when sent)")

  /// Whom a mail addresses where the application states no name.
  public static let unnamed = Sentence(ja: "申請者", en: "applicant")

  /// Whom a mail to the auditor addresses.
  public static let auditor = Sentence(ja: "監査ご担当者", en: "auditor")

  /// Whom the mail about a night addresses.
  public static let `operator` = Sentence(ja: "運用担当者", en: "operator")

  /// What a mail says that changed where a name did.
  public static let name = Sentence(ja: "氏名", en: "Name")
  /// The same of a postal address.
  public static let address = Sentence(ja: "住所", en: "Address")
  /// The same of the password.
  public static let password = Sentence(ja: "パスワード", en: "Password")
  /// The same of the second password.
  public static let secondPassword = Sentence(ja: "第2パスワード", en: "Second password")

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
    case .registrationLink: Sentence(ja: "利用申請のリンク", en: "link to apply")
    case .accountExists: Sentence(ja: "登録済みのお知らせ", en: "account exists already")
    case .received: Sentence(ja: "申請受付のお知らせ", en: "application received")
    case .approvedNew: Sentence(ja: "承認のお知らせ（新規）", en: "approval of a new account")
    case .approvedAddition: Sentence(ja: "承認のお知らせ（学籍番号の追加）", en: "approval of a second student number")
    case .approvedChangeEmail: Sentence(ja: "承認のお知らせ（アドレス変更）", en: "approval of a change of address")
    case .rejected: Sentence(ja: "不承認のお知らせ", en: "rejection")
    case .returned: Sentence(ja: "再提出のお願い", en: "request to submit again")
    case .deadlineNear: Sentence(ja: "再提出期限の予告", en: "deadline is near")
    case .lapsed: Sentence(ja: "期限切れのお知らせ", en: "application lapsed")
    case .corrected: Sentence(ja: "決定の訂正のお知らせ", en: "correction of a decision")
    case .additionLink: Sentence(ja: "学籍番号追加のリンク", en: "link to add a student number")
    case .additionNotice: Sentence(ja: "学籍番号追加のお知らせ", en: "student number was added")
    case .addressObjection: Sentence(ja: "アドレス変更の予告（異議の受付）", en: "address is to be replaced, link to object")
    case .changeEmailLink: Sentence(ja: "アドレス変更の確認リンク", en: "link to confirm a new address")
    case .changeEmailNotice: Sentence(ja: "アドレス変更の申込みのお知らせ", en: "change of address was asked for, link to stop it")
    case .addressChanged: Sentence(ja: "アドレス変更のお知らせ（新）", en: "address changed, to the new one")
    case .addressChangedNotice: Sentence(ja: "アドレス変更のお知らせ（旧）", en: "address changed, to the old one")
    case .objected: Sentence(ja: "アドレス変更の取り止めのお知らせ", en: "change of address was stopped")
    case .profileChanged: Sentence(ja: "登録内容変更のお知らせ", en: "profile changed")
    case .passwordChanged: Sentence(ja: "パスワード変更のお知らせ", en: "password changed")
    case .resetLink: Sentence(ja: "パスワード再設定のリンク", en: "link to reset the passwords")
    case .passwordReset: Sentence(ja: "パスワード再設定のお知らせ", en: "passwords were reset")
    case .passwordReissued: Sentence(ja: "初回パスワード再発行のお知らせ", en: "new first password")
    case .lockedOut: Sentence(ja: "パスワード確認の制限のお知らせ", en: "wrong passwords stated repeatedly")
    case .suspended: Sentence(ja: "アカウント停止のお知らせ", en: "account suspended")
    case .resumed: Sentence(ja: "アカウント再開のお知らせ", en: "account resumed")
    case .closed: Sentence(ja: "アカウント廃止のお知らせ", en: "account closed")
    case .merged: Sentence(ja: "アカウント統合のお知らせ", en: "accounts merged")
    case .nightAlarm: Sentence(ja: "夜間処理のお知らせ（運用担当宛て）", en: "a night that needs somebody, to the operator")
    case .auditHead: Sentence(ja: "監査記録の末尾のお知らせ（監査担当者宛て）", en: "head of the audit log, to the auditor")
    }
  }
}
