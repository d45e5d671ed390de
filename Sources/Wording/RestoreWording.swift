import Domain

/// Words about putting a home back.
public enum RestoreWording {
  /// There is a home.
  public static let homeExists = Sentence(
    ja: "ここにはすでにホームがあります。置き換えるなら --replace を付けてください（今の状態は別名で残ります）。",
    en:
      "There is a home here already. With --replace it is replaced, and what is there now stays beside it under another name."
  )
  /// Only the owner.
  public static let ownerOnly = Sentence(
    ja: "復元は、ホームを所有するアカウントで直接実行してください（sudo の規則では実行できません）。",
    en: "Restoring is done by the account that owns the home itself, not through the sudo rule.")
  /// Done.
  public static func done(made: String) -> Sentence {
    Sentence(ja: "\(made) のバックアップの状態に戻しました。", en: "The home is as it was in the backup of \(made).")
  }
  /// Where the state of before is.
  public static func aside(_ name: String) -> Sentence {
    Sentence(
      ja: "置き換える前の状態は \(name) にあります。確認が済んだら、画像や個人情報を含むため、消してください。",
      en: "What was there before is in \(name). It holds personal data: remove it when you need it no more.")
  }
  /// What nobody can know.
  public static let unknown = Sentence(
    ja: "バックアップより後の決定・変更・パスワードは失われています。その間に送られたメールは分かりません。",
    en: "Decisions, changes and passwords of after the backup are gone. Which mails left since then is not known.")
  /// Links.
  public static func links(_ count: Int) -> Sentence {
    Sentence(ja: "リンク \(count) 件を無効にしました。", en: "One-time links that are void now: \(count).")
  }
  /// Account files.
  public static func epoch(_ epoch: Int64) -> Sentence {
    Sentence(
      ja: "アカウントファイルは新しい世代（epoch \(epoch)）の全件ファイルから始まります。ポータルの担当者に知らせてください。",
      en: "Account files begin anew with a complete one of epoch \(epoch). Tell the portal's people.")
  }
  /// Mails that may have left.
  public static func withheld(_ count: Int) -> Sentence {
    Sentence(
      ja: "送信済みかもしれないメール \(count) 通を保留しました。`shinsa mail list` で確かめ、`shinsa mail release` で扱いを決めてください。",
      en:
        "Mails that may have left are kept back: \(count). See shinsa mail list, and settle them with shinsa mail release."
    )
  }
  /// A mail, on a line of its own.
  public static func mail(_ key: String, _ purpose: Sentence, _ application: CaseID?) -> Sentence {
    let (ja, en) = application.map { ("申請 #\($0) ", "application #\($0) ") } ?? ("", "")
    return Sentence(ja: "  \(ja)\(purpose.ja)（\(key)）", en: "  \(en)\(purpose.en) (\(key))")
  }
  /// Mails that most likely left.
  public static func handingOver(_ count: Int) -> Sentence {
    Sentence(
      ja: "引渡し中だったメール \(count) 通は、送信済みとして扱います。届いていなければ `shinsa mail resend` で送り直してください。",
      en: "Mails that were being handed over count as sent: \(count). If one did not arrive, use shinsa mail resend.")
  }
  /// Returned applications whose links are void.
  public static func returned(_ ids: [CaseID]) -> Sentence {
    let list = ids.map { "#\($0)" }.joined(separator: ", ")
    return Sentence(
      ja: "再提出を待つ申請のリンクも無効です。`shinsa mail resend` で送り直してください：\(list)",
      en: "Returned applications whose link is void too; send it again with shinsa mail resend: \(list)")
  }
  /// Bundles that can be taken in again.
  public static func laterBundles(_ names: [String]) -> Sentence {
    Sentence(
      ja:
        "バックアップより後に取り込んだ申請データが import/done にあります。import/ に移して `shinsa import` で取り込み直せます：\(names.joined(separator: ", "))",
      en: "Bundles that came after the backup lie in import/done. Move them to import/ and run shinsa import: "
        + names.joined(separator: ", "))
  }
  /// Bundles of which papers alone are left.
  public static func laterPapers(_ names: [String]) -> Sentence {
    Sentence(
      ja: "次の申請データは書類だけが残っています。ポータルに送り直しを頼んでください：\(names.joined(separator: ", "))",
      en:
        "Of these bundles the papers alone are left; ask the portal to send them again: \(names.joined(separator: ", "))"
    )
  }
  /// Sealed pictures that the backup lacks.
  public static func missing(_ count: Int) -> Sentence {
    Sentence(ja: "バックアップに証跡ファイル \(count) 件が入っていません。", en: "The backup lacks sealed files of pictures: \(count).")
  }
  /// A mail is not withheld.
  public static func notWithheld(_ key: String) -> Sentence {
    Sentence(
      ja: "キー \(key) のメールは保留されていません。`shinsa mail list` で確かめてください。",
      en: "No mail with the key \(key) is kept back. See shinsa mail list.")
  }
  /// A mail carries a secret.
  public static func carriesSecret(_ key: String) -> Sentence {
    Sentence(
      ja: "キー \(key) のメールにはリンクか初回パスワードがあり、前に送ったものは使えません。送り直してください（--left-before なし）。",
      en:
        "The mail \(key) carries a link or a first password, and what left before is void. Send it again, without --left-before."
    )
  }
  /// What was settled.
  public static func released(_ count: Int, leftBefore: Bool) -> Sentence {
    leftBefore
      ? Sentence(ja: "\(count) 通を送信済みとして記録しました。", en: "Booked as sent: \(count).")
      : Sentence(ja: "\(count) 通を送ります。", en: "Mails that leave now: \(count).")
  }
  /// Nothing is withheld.
  public static let nothingWithheld = Sentence(ja: "保留されているメールはありません。", en: "No mail is kept back.")
  /// The mark in the list.
  public static let withheldMark = Sentence(ja: "保留（復元）", en: "kept back")
}
