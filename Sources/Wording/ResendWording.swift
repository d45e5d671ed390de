import Domain

/// Words about mails that are sent again or came back.
public enum ResendWording {
  /// A mail was prepared anew.
  public static func prepared(_ purpose: Sentence) -> Sentence {
    Sentence(ja: "「\(purpose.ja)」のメールを、もう一度送ります。", en: "The mail goes out once more: \(purpose.en).")
  }

  /// There is none.
  public static let noMail = Sentence(
    ja: "送信済みのメールが見つかりません。shinsa mail list --all でキーを確認してください。",
    en: "No such mail was sent. See the keys with shinsa mail list --all.")

  /// It would not be true any more.
  public static let outdated = Sentence(
    ja: "このメールの内容は、もう当てはまりません（申請やアカウントの状態が変わったか、パスワードが設定済みです）。shinsa show または accounts show で確認してください。",
    en:
      "What this mail says is no longer so: the application or the account has moved on, or the passwords are set. "
      + "See shinsa show or shinsa accounts show.")

  /// It is not kept any more.
  public static let erased = Sentence(
    ja: "このメールは保存期間が過ぎたため、本文も宛先も残っていません。",
    en: "The time for which mails are kept is over: neither the text nor the recipient of this one is left.")

  /// A report was taken in.
  public static func bounced(_ purpose: Sentence, application: CaseID?) -> Sentence {
    let (ja, en) = application.map { ("申請 #\($0) ", "application #\($0), ") } ?? ("", "")
    return Sentence(
      ja:
        "\(ja)「\(purpose.ja)」のメールは届きませんでした。連絡先を確かめ、shinsa mail resend で送り直すか、shinsa mail bounce --handled で処理済みにしてください。",
      en:
        "A mail was not delivered: \(en)\(purpose.en). See how to reach the person, then send it again with shinsa mail "
        + "resend, or mark it as dealt with by shinsa mail bounce --handled.")
  }

  /// The report speaks of a delay, or of a success.
  public static let onlyDelayed = Sentence(
    ja: "この通知は不達ではありません（遅延または配信済み）。何も変更していません。",
    en: "The report tells of no failure (a delay, or a delivery). Nothing was changed.")

  /// The mail is none of ours.
  public static let notOurs = Sentence(
    ja: "この通知が示すメールは、このホームから送られたものではありません。", en: "The mail that the report is about was not sent from this home.")

  /// Bounces were marked.
  public static func handled(_ count: Int) -> Sentence {
    Sentence(ja: "不達 \(count) 件を処理済みにしました。", en: "Bounces marked as dealt with: \(count).")
  }
}
