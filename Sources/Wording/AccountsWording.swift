import Domain

/// Words of lists of accounts.
public enum AccountsWording {
  /// Headers of the list.
  public static let headers = [
    Sentence(ja: "ID", en: "ID"), Sentence(ja: "メールアドレス", en: "E-mail"), Sentence(ja: "氏名", en: "Name"),
    Sentence(ja: "状態", en: "Status"), Sentence(ja: "学籍番号", en: "Student numbers"),
    Sentence(ja: "しるし", en: "Marks"),
  ]
  /// None there.
  public static let empty = Sentence(ja: "アカウントはまだありません。", en: "There is no account yet.")

  /// Nobody has what was named.
  public static let unknown = Sentence(
    ja: "該当するアカウントがありません。アカウント ID、メールアドレス、学籍番号のどれかを指定してください（shinsa accounts list）。",
    en: "There is no such account. Name its id, e-mail address or a student number (shinsa accounts list).")

  /// Several have what was named.
  public static func ambiguous(_ ids: [String]) -> Sentence {
    Sentence(
      ja: "該当するアカウントが複数あります：\(ids.joined(separator: "、"))。アカウント ID で指定してください。",
      en: "Several accounts fit: \(ids.joined(separator: ", ")). Name one by its id.")
  }

  /// What was done with an account, or proposed.
  public static func done(_ deed: Deed, _ id: String) -> Sentence {
    switch deed {
    case .suspended: Sentence(ja: "アカウント \(id) を停止しました。", en: "Account \(id) is suspended.")
    case .resumed: Sentence(ja: "アカウント \(id) を再開しました。", en: "Account \(id) is active again.")
    case .reissued:
      Sentence(
        ja: "アカウント \(id) の初回パスワードを、登録アドレスへメールで送ります。それまでのパスワードは使えなくなります。",
        en: "A first password for account \(id) goes to its address by mail. The passwords of before end with it.")
    case .closing:
      Sentence(
        ja: "アカウント \(id) の廃止を提案しました。別の職員が shinsa accounts confirm \(id) で確認します。",
        en: "Closing account \(id) is proposed. Somebody else confirms it with shinsa accounts confirm \(id).")
    case .merging:
      Sentence(
        ja: "アカウント \(id) の統合を提案しました。別の職員が shinsa accounts confirm \(id) で確認します。",
        en: "Merging account \(id) is proposed. Somebody else confirms it with shinsa accounts confirm \(id).")
    case .caution: Sentence(ja: "アカウント \(id) の注意区分を設定しました。", en: "The caution of account \(id) is set.")
    case .cautionCleared: Sentence(ja: "アカウント \(id) の注意区分を外しました。", en: "The caution of account \(id) is taken off.")
    case .erasing:
      Sentence(
        ja: "アカウント \(id) の本人の情報の消去を提案しました。別の職員が shinsa accounts confirm \(id) で確認します。取り消せません。",
        en: "Erasing what is kept of account \(id) is proposed. Somebody else confirms it with shinsa accounts confirm "
          + "\(id); it cannot be undone.")
    case .erased: Sentence(ja: "アカウント \(id) の本人の情報を消去しました。", en: "What was kept of account \(id) is erased.")
    case .confirmed: Sentence(ja: "アカウント \(id) は廃止されました。", en: "Account \(id) is closed.")
    case .refused: Sentence(ja: "アカウント \(id) への提案を差し戻しました。", en: "The proposal for account \(id) is sent back.")
    }
  }

  /// Something that staff did with an account.
  public enum Deed: Sendable {
    case suspended, resumed, reissued, closing, merging, erasing, confirmed, erased, refused, caution, cautionCleared
  }

  /// How many account files were put in place.
  public static func exported(_ count: Int) -> Sentence {
    count == 0
      ? Sentence(ja: "変更されたアカウントはありません。", en: "No account has changed.")
      : Sentence(
        ja: "アカウントファイルを \(count) 件、export/accounts に出しました。", en: "Account files put into export/accounts: \(count).")
  }

  /// The account's status does not allow it.
  public static func wrongStatus(_ status: AccountStatus) -> Sentence {
    Sentence(
      ja: "アカウントは「\(status.sentence.ja)」のため、この操作はできません。shinsa accounts show で状態を確認してください。",
      en: "The account is \(status.sentence.en), which does not allow this. See shinsa accounts show.")
  }

  /// An account cannot be merged into itself.
  public static let sameAccount = Sentence(
    ja: "統合元と統合先が同じアカウントです。別のアカウントを指定してください。", en: "Both are the same account. Name two.")

  /// Nothing is proposed.
  public static let nothingProposed = Sentence(
    ja: "このアカウントには、確認を待っている提案がありません。", en: "Nothing is proposed for this account.")

  /// A decided change of address waits.
  public static let changeUnderWay = Sentence(
    ja: "決定済みのメールアドレス変更が待機中です。その完了のメールで初回パスワードが送られます。急ぐ場合は、先にその決定を取り消してください（undo）。",
    en:
      "A decided change of address waits to take effect, and its mail brings a first password. "
      + "If it cannot wait, undo that decision first.")

  /// An application of the person is not over.
  public static func applicationOpen(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "この人の申請 #\(id) がまだ終わっていません。決定して通知するか、取り下げてから消去してください。",
      en: "Application #\(id) of this person is not over. Decide and announce it, or withdraw it, before erasing.")
  }

  /// A mail has not left.
  public static let mailUnderWay = Sentence(
    ja: "このアカウントへのメールがまだ出ていません。shinsa mail send の後で消去してください。",
    en: "A mail about this account has not left. Erase after shinsa mail send.")
}
