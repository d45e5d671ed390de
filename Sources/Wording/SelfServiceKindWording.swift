import Domain

extension SelfServiceKind {
  /// What a request that no human decides asks for.
  public var sentence: Sentence {
    switch self {
    case .startRegistration: Sentence(ja: "利用申請のリンクの請求", en: "asks for a link to apply")
    case .startAddStudentNumber: Sentence(ja: "学籍番号追加のリンクの請求", en: "asks for a link to add a number")
    case .changeProfile: Sentence(ja: "登録内容の変更", en: "changes the profile")
    case .startChangeEmail: Sentence(ja: "アドレス変更の申込み", en: "asks to change the address")
    case .confirmChangeEmail: Sentence(ja: "アドレス変更の確認", en: "confirms a new address")
    case .object: Sentence(ja: "異議", en: "objects")
    case .startResetPassword: Sentence(ja: "パスワード再設定のリンクの請求", en: "asks for a link to reset passwords")
    case .setPassword: Sentence(ja: "パスワードの設定", en: "sets passwords")
    }
  }
}
