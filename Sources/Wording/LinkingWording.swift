import Domain

/// Obstacles in joining an application with an account.
enum LinkingWording {
  static func kindDiffers(_ kind: ApplicationKind) -> Sentence {
    Sentence(
      ja: "この申請の種類は「\(kind.sentence.ja)」で、別の種類としては承認できません。種類を変えて承認できるのは、新規の申請だけです。",
      en: "This application is of the kind \(kind.sentence.en) and cannot be approved as another. Only new ones can.")
  }

  static let accountMissing = Sentence(
    ja: "対象のアカウントが見つかりません。選んだ学籍か申請のメールアドレスにアカウントがあるかを確認し、必要なら --account で指定してください。",
    en:
      "There is no account that this could be about. See whether the chosen record or the stated address has one, "
      + "or name it with --account.")

  static func accountNotActive(_ status: AccountStatus) -> Sentence {
    Sentence(
      ja: "対象のアカウントは「\(status.sentence.ja)」のため、変更できません。先に再開する（accounts resume）か、申請を不承認にしてください。",
      en:
        "The account is \(status.sentence.en) and cannot be changed. Resume it first (accounts resume), or reject the "
        + "application.")
  }

  static let recordLinked = Sentence(
    ja: "この学籍番号は、このアカウントに登録済みです。ほかの学籍番号を選ぶか、不承認にしてください。",
    en: "The account has this student number already. Choose another record, or reject the application.")

  static let addressUnchanged = Sentence(
    ja: "アカウントのメールアドレスは、申請のアドレスと同じです。パスワードをお忘れの場合は、再発行（accounts reissue-password）か再設定の手続きをご案内ください。",
    en:
      "The account has the stated address already. If the password is forgotten, issue a new one (accounts "
      + "reissue-password) or point to the link for setting it anew.")

  static let changeUnderWay = Sentence(
    ja: "このアカウントには、決定済みで待機中のメールアドレス変更があります。それが済むか取り消されてから決定してください。",
    en: "Another decided change of the account's address waits to take effect. Decide when it is done or undone.")
}
