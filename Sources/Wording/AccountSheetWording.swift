import Domain

/// Words of an account's sheet.
public enum AccountSheetWording {
  /// Why everybody should look twice.
  public static let caution = Sentence(ja: "注意", en: "Caution")
  /// The account's opaque id.
  public static let id = Sentence(ja: "アカウント ID", en: "Account")
  /// How it stands.
  public static let status = Sentence(ja: "状態", en: "Status")
  /// The holder's name.
  public static let name = Sentence(ja: "氏名", en: "Name")
  /// What the holder signs in with.
  public static let email = Sentence(ja: "メールアドレス", en: "E-mail")
  /// What an approved application is about to make it.
  public static let nextEmail = Sentence(ja: "変更予定のアドレス", en: "Address that waits to take effect")
  /// What it was before.
  public static let earlierEmail = Sentence(ja: "以前のアドレス", en: "Earlier addresses")
  /// When it was made.
  public static let created = Sentence(ja: "作成", en: "Made")
  /// What it may order certificates for.
  public static let enrolments = Sentence(ja: "学籍番号：", en: "Student numbers:")
  /// Decided, and its mail has not left.
  public static let pending = Sentence(ja: "通知前", en: "not announced")
  /// What it is signed in with.
  public static let passwords = Sentence(ja: "パスワード", en: "Passwords")
  /// Until when no password is accepted.
  public static let lockedUntil = Sentence(ja: "誤入力による停止", en: "Locked after wrong passwords")
  /// What somebody proposed.
  public static let proposed = Sentence(ja: "確認待ち", en: "Waits for a second person")
  /// What happened to it.
  public static let history = Sentence(ja: "経過：", en: "History:")
  /// What was mailed about it.
  public static let mails = Sentence(ja: "メール：", en: "Mails:")

  /// `label: value`.
  public static func labelled(_ label: Sentence, _ value: String) -> Sentence {
    Sentence(ja: "\(label.ja)：\(value)", en: "\(label.en): \(value)")
  }

  /// The application that proved a student number.
  public static func provedBy(_ id: CaseID) -> Sentence { Sentence(ja: "申請 #\(id)", en: "application #\(id)") }

  /// Nobody can sign in.
  public static let noPassword = Sentence(
    ja: "なし（再発行：accounts reissue-password）", en: "none (accounts reissue-password)")

  /// The first password stands.
  public static func firstPassword(until: Sentence?) -> Sentence {
    guard let until else { return Sentence(ja: "初回パスワード", en: "first password") }
    return Sentence(ja: "初回パスワード（期限 \(until.ja)）", en: "first password, until \(until.en)")
  }

  /// The holder has chosen both.
  public static func ownPasswords(since: Sentence?) -> Sentence {
    guard let since else { return Sentence(ja: "設定済み", en: "chosen by the holder") }
    return Sentence(ja: "設定済み（\(since.ja)）", en: "chosen by the holder, \(since.en)")
  }

  /// Closing is proposed.
  public static let closing = Sentence(ja: "廃止", en: "closing")
  /// Erasing is proposed.
  public static let erasing = Sentence(ja: "本人の情報の消去", en: "erasing what is kept of it")
  /// Merging is proposed.
  public static func merging(into target: String) -> Sentence {
    Sentence(ja: "\(target) への統合", en: "merging into \(target)")
  }

  /// What somebody proposed.
  public static func proposal(_ deed: Sentence, by name: String, because reason: String) -> Sentence {
    Sentence(ja: "\(deed.ja)（提案者 \(name)、理由：\(reason)）", en: "\(deed.en), proposed by \(name): \(reason)")
  }
}
