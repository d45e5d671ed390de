import Domain

/// Words of the outbox.
public enum OutboxWording {
  /// What a run did.
  public static func sent(_ sent: Int, held: Int, accountFiles: Int) -> Sentence {
    Sentence(
      ja: "メール \(sent) 通を export/mail/new に出しました（取り消し期間中 \(held) 通、アカウントファイル \(accountFiles) 件）。",
      en: "\(sent) mails are in export/mail/new (on hold: \(held); account files: \(accountFiles)).")
  }
  /// Something could not leave; `key` is the mail's.
  public static func stuck(_ key: String?, _ why: Sentence) -> Sentence {
    guard let key else {
      return Sentence(
        ja: "アカウントファイルを出せないため、アカウントに関するメールも待たせています。次回もう一度送ります。\(why.ja)",
        en:
          "The account file could not be put in place, so mails about accounts wait; the next run tries again. \(why.en)"
      )
    }
    return Sentence(
      ja: "メール \(key) を出せませんでした。次回もう一度送ります。\(why.ja)",
      en: "Mail \(key) could not leave; the next run tries again. \(why.en)")
  }
  /// Headers of the list.
  public static let headers = [
    Sentence(ja: "申請", en: "Application"), Sentence(ja: "用件", en: "About"), Sentence(ja: "状態", en: "State"),
    Sentence(ja: "送信時刻", en: "Due"), Sentence(ja: "宛先", en: "To"), Sentence(ja: "キー", en: "Key"),
  ]
  /// No mail.
  public static func none(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 \(id) に送るメールはありません（まだ決定されていません）。", en: "There is no mail about application \(id): it is not decided.")
  }
  /// The label of the recipient.
  public static let to = Sentence(ja: "宛先：", en: "To: ")
  /// The label of the subject.
  public static let subject = Sentence(ja: "件名：", en: "Subject: ")
  /// Templates are in order.
  public static let templatesSound = Sentence(ja: "ひな形に問題はありません。", en: "The templates are in order.")
}

extension AccountStatus {
  /// How the account stands.
  public var sentence: Sentence {
    switch self {
    case .pending: Sentence(ja: "通知前", en: "not announced")
    case .active: Sentence(ja: "有効", en: "active")
    case .suspended: Sentence(ja: "停止中", en: "suspended")
    case .closed: Sentence(ja: "廃止", en: "closed")
    }
  }
}

extension AccountItem {
  /// What changed in an account, as its holder is told.
  public var sentence: Sentence {
    switch self {
    case .name: Sentence(ja: "氏名", en: "name")
    case .address: Sentence(ja: "住所", en: "postal address")
    case .phone: Sentence(ja: "電話番号", en: "telephone")
    case .mobile: Sentence(ja: "携帯電話番号", en: "mobile telephone")
    case .employer: Sentence(ja: "勤務先", en: "employer")
    case .password: Sentence(ja: "パスワード", en: "password")
    case .secondPassword: Sentence(ja: "第2パスワード", en: "second password")
    }
  }
}
