import Domain

/// Obstacles in what an approval stands on.
enum ApprovalWording {
  static func picturesUnopened(_ numbers: [Int]) -> Sentence {
    let texts = numbers.map(String.init)
    return Sentence(
      ja: "まだ開いていない画像があります：\(texts.joined(separator: "、"))。すべての画像を確認してから承認してください。",
      en: "Pictures not opened yet: \(texts.joined(separator: ", ")). Open every picture before approving.")
  }

  static let noEvidence = Sentence(
    ja: "本人確認書類の画像がありません。窓口や郵送で受け取った書類は attach で追加してから承認してください。",
    en: "There is no picture of an identity document. Add papers that came by hand or post with attach, then approve.")

  static func documentExpired(_ day: Sentence) -> Sentence {
    Sentence(
      ja: "本人確認書類の有効期限（\(day.ja)）が申請日より前です。有効な書類の再提出を依頼してください。",
      en: "The identity document expired on \(day.en), before the application. Return it and ask for a valid one.")
  }

  static let birthDateUnseen = Sentence(
    ja: "書類で生年月日が確認されていません。確認できた場合は birth-date を付けてください。",
    en: "The document was not seen to show the date of birth. State birth-date if it does.")

  static let nameChangeUnproved = Sentence(
    ja: "書類の氏名と学籍の氏名が異なり、改姓・改名を証明する書類が確認されていません。戸籍抄本などを確認し、proof に書類の種類を指定してください。",
    en:
      "The document's name differs from the record's and nothing proves the change. "
      + "Check a family register extract or the like, and state its kind as proof.")

  static func recordUnknown(_ number: String) -> Sentence {
    Sentence(
      ja: "学籍番号「\(number)」の学籍が見つかりません。students find で確認してください。",
      en: "There is no student record with the number \"\(number)\". Look for it with students find.")
  }

  static func recordAmbiguous(_ number: String, choices: [String]) -> Sentence {
    Sentence(
      ja: "学籍番号「\(number)」の学籍が複数あります。次のいずれかを指定してください：\(choices.joined(separator: "、"))",
      en: "Several student records have the number \"\(number)\". Name one of: \(choices.joined(separator: ", "))")
  }

  static let recordTaken = Sentence(
    ja: "この学籍には、すでにアカウントがあります。学籍番号の追加またはメールアドレスの変更に当たらないか確認してください。",
    en:
      "This student record has an account already. See whether this is a second student number or a change of address.")

  static let addressTaken = Sentence(
    ja: "このメールアドレスは、すでに別のアカウントで使われています。ご夫婦などで共用の場合も、アカウントごとに別のアドレスが必要です。別のアドレスでの再提出を依頼してください。",
    en:
      "This e-mail address belongs to an account already. Couples who share one need an address each. "
      + "Return the application and ask for another address.")

  static let emailMissing = Sentence(
    ja: "申請にメールアドレスがないため、結果を送れません。", en: "The application states no e-mail address to answer to.")

  static let checkMissing = Sentence(
    ja: "書類で確かめた内容の記入がありません。--seen で指定してください。",
    en: "What the documents show is not stated. State it with --seen.")

  static func reasonRequired(_ why: SecondPersonReason) -> Sentence {
    Sentence(
      ja: "承認するには、理由の記入が必要です（\(why.sentence.ja)）。`decide` では --reason で指定します。",
      en: "Approving needs a written reason here (\(why.sentence.en)). `decide` takes it as --reason.")
  }
}
