import Domain

extension FormFault {
  /// What is wrong with a date; no other fault comes here.
  var dateSentence: Sentence {
    switch self {
    case .timeInFuture(let item):
      Sentence(
        ja: "\(item.name) が未来の日時です。送信元の時計を確かめてください。",
        en: "\(item.name) lies in the future. Check the clock of the sending machine.")
    case .dayInvalid(let item):
      Sentence(
        ja: "\(item.name) は実在する日を 1988-09-09 の形で書きますが、そうなっていません。直してください。",
        en: "\(item.name) has to be a real day written like 1988-09-09, and is not. Correct it.")
    case .monthInvalid(let item):
      Sentence(
        ja: "\(item.name) は年月を 2011-03 の形で書きますが、そうなっていません。直してください。",
        en: "\(item.name) has to be a month written like 2011-03, and is not. Correct it.")
    case .dayTooEarly(let item, let earliest):
      Sentence(
        ja: "\(item.name) は \(earliest) 以降の日ですが、それより前です。確かめてください。",
        en: "\(item.name) has to be \(earliest) or later, and is earlier. Check it.")
    case .dayInFuture(let item):
      Sentence(
        ja: "\(item.name) が未来の日付です。確かめてください。", en: "\(item.name) lies in the future. Check it.")
    default:
      Sentence(
        ja: "時差付きの日時（例 2026-11-21T23:55:00+09:00）が必要な箇所に、別の値があります。直してください。",
        en: "A date and time with an offset belongs here, such as 2026-11-21T23:55:00+09:00. Correct it.")
    }
  }

  /// What is wrong with a value by which people or units are found; no other fault comes here.
  var contactSentence: Sentence {
    switch self {
    case .emailInvalid(let item):
      Sentence(
        ja: "\(item.name) が、メールを送れるアドレスではありません。直してください。",
        en: "\(item.name) is no address that mail can be sent to. Correct it.")
    case .countryInvalid(let item):
      Sentence(
        ja: "\(item.name) は国名コード（ISO 3166 の英大文字 2 字、例 JP）ですが、そうなっていません。直してください。",
        en: "\(item.name) has to be a country’s two capital letters of ISO 3166, such as JP. Correct it.")
    case .postalCodeInvalid(let item):
      Sentence(
        ja: "\(item.name) は日本国内では 7 桁の数字（例 530-0001）ですが、そうなっていません。直してください。",
        en: "In Japan \(item.name) has seven digits, such as 530-0001; this has not. Correct it.")
    case .telephoneInvalid(let item):
      Sentence(
        ja: "\(item.name) は 9～15 桁の電話番号ですが、そうなっていません。数字、ハイフン、括弧、空白、先頭の + だけで書いてください。",
        en:
          "\(item.name) has to be a telephone number of 9 to 15 digits. Write digits, hyphens, parentheses, spaces and a "
          + "leading plus only.")
    case .unitUnknown(let item): Self.unitUnknown(item)
    default:
      Sentence(ja: "値が書式に合いません。直してください。", en: "The value is against the format. Correct it.")
    }
  }

  private static func unitUnknown(_ item: XMLItem) -> Sentence {
    Sentence(
      ja: "\(item.name) が、大学の学部・学科の一覧にありません。一覧にある現在の名称を選んでください。",
      en: "\(item.name) is not in the university’s list. Pick today’s name from the list.")
  }
}
