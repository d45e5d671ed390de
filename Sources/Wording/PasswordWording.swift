import Domain

extension PasswordFault {
  /// The rule, what was found, and what to do; `element` is where the password stands in the request.
  public func sentence(of element: SealedPassword.Element) -> Sentence {
    let (ja, en) = (element.sentence.ja, element.sentence.en)
    let (least, most) = (PasswordRules.length.lowerBound, PasswordRules.length.upperBound)
    switch self {
    case .tooShort:
      return Sentence(
        ja: "\(ja)が短すぎます。\(least) 文字以上にしてください。", en: "The \(en) is too short. Choose at least \(least) characters.")
    case .tooLong:
      return Sentence(
        ja: "\(ja)が長すぎます。\(most) 文字以内にしてください。", en: "The \(en) is too long. Choose at most \(most) characters.")
    case .characterForbidden:
      return Sentence(
        ja: "\(ja)に使えない文字があります。半角の英字・数字・記号だけを使い、空白は入れないでください。",
        en: "The \(en) has a character that cannot be used. Use ASCII letters, digits and signs, and no spaces.")
    case .upperMissing:
      return Sentence(ja: "\(ja)に英大文字がありません。1 文字以上入れてください。", en: "The \(en) has no upper-case letter. Put one in.")
    case .lowerMissing:
      return Sentence(ja: "\(ja)に英小文字がありません。1 文字以上入れてください。", en: "The \(en) has no lower-case letter. Put one in.")
    case .digitMissing:
      return Sentence(ja: "\(ja)に数字がありません。1 文字以上入れてください。", en: "The \(en) has no digit. Put one in.")
    case .sameAsOther:
      return Sentence(
        ja: "パスワードと第2パスワードが同じです。別のものにしてください。",
        en: "Password and second password are the same. Choose two different ones.")
    case .sameAsBefore:
      return Sentence(
        ja: "\(ja)がこれまでと同じです。別のものにしてください。", en: "The \(en) is the one in use until now. Choose another.")
    case .sameAsFirst:
      return Sentence(
        ja: "\(ja)が初回パスワードと同じです。別のものにしてください。", en: "The \(en) is the first password. Choose another.")
    }
  }
}

extension SealedPassword.Element {
  /// What the element holds, in words.
  public var sentence: Sentence {
    switch self {
    case .currentPassword: Sentence(ja: "現在のパスワード", en: "current password")
    case .currentSecondPassword: Sentence(ja: "現在の第2パスワード", en: "current second password")
    case .password: Sentence(ja: "パスワード", en: "password")
    case .secondPassword: Sentence(ja: "第2パスワード", en: "second password")
    }
  }
}

extension RequestFault {
  /// What is wrong with the passwords of a request; no other fault comes here.
  var credentialSentence: Sentence {
    switch self {
    case .sealBroken(let element):
      Sentence(
        ja: "\(element.rawValue) を復号できません。現在の公開鍵（shinsa keys --json の seal の先頭）で、送信者・id・要素名を aad として暗号化してください。",
        en:
          "\(element.rawValue) cannot be opened. Seal it to the current public key (the first `seal` of shinsa keys "
          + "--json), with sender, id and element name as aad.")
    case .bothPasswordsNeeded:
      Sentence(
        ja: "初回パスワードの変更では、パスワードと第2パスワードの両方が必要です。password と secondPassword を入れてください。",
        en: "A first password is replaced by both passwords. Put in password and secondPassword.")
    case .passwordsOneAtATime:
      Sentence(
        ja: "第2パスワードは設定済みです。パスワードと第2パスワードは、それぞれ現在のものを添えて別々に変更してください。",
        en:
          "There is a second password already. Change password and second password one at a time, each with its current one."
      )
    default:
      Sentence(
        ja: "現在のパスワードを確認できませんでした。入力し直すか、しばらくしてからお試しください。お忘れの場合は再設定の手続きをご利用ください。",
        en:
          "The current password could not be verified. Enter it again, or try again later. "
          + "If it is forgotten, ask for a link to set it anew.")
    }
  }
}
