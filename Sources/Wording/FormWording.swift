import Domain

extension FormFault {
  /// What is wrong with a request's values, and what to do.
  public var sentence: Sentence {
    switch self {
    case .missing(let field):
      Sentence(
        ja: "必須項目「\(field.sentence.ja)」がありません。入力してください。",
        en: "A mandatory field is empty: \(field.sentence.en). Fill it in.")
    case .telephoneMissing:
      Sentence(
        ja: "電話番号と携帯電話番号のどちらもありません。少なくとも一方を入力してください。",
        en: "Neither telephone nor mobile telephone is given. Fill in at least one.")
    case .linkMissing:
      Sentence(
        ja: "メールでお送りしたリンクのトークン（link）がありません。メールのリンクから申請し直してください。",
        en: "The one-time token (link) is missing. Apply by the link in the mail.")
    case .tooLong(let item, let length, let limit):
      Sentence(
        ja: "\(item.name) は \(limit) 文字までですが、\(length) 文字あります。短くしてください。",
        en: "\(item.name) has at most \(limit) characters; this has \(length). Shorten it.")
    case .valueUnknown(let item, let allowed):
      Sentence(
        ja: "\(item.name) に使える値は \(allowed.joined(separator: "、")) ですが、そのどれでもありません。直してください。",
        en: "\(item.name) has to be one of \(allowed.joined(separator: ", ")), and is none of them. Correct it.")
    case .idInvalid(let item):
      Sentence(
        ja: "\(item.name) は 1～64 文字の英数字と . _ - で、ピリオド以外で始めますが、そうなっていません。直してください。",
        en: "\(item.name) has 1 to 64 of A-Z a-z 0-9 . _ - and does not begin with a dot; this is another. Correct it.")
    case .picturePathInvalid(let item):
      Sentence(
        ja: "\(item.name) は「images/ファイル名」の形ですが、そうなっていません。直してください。",
        en: "\(item.name) has to read images/NAME, and does not. Correct it.")
    case .tooManyPictures(let count, let limit):
      Sentence(
        ja: "画像は一つの申請に \(limit) 枚までですが、\(count) 枚あります。減らしてください。",
        en: "A request has at most \(limit) pictures; this one has \(count). Send fewer.")
    case .timeInvalid, .timeInFuture, .dayInvalid, .monthInvalid, .dayTooEarly, .dayInFuture: dateSentence
    case .emailInvalid, .countryInvalid, .postalCodeInvalid, .telephoneInvalid, .unitUnknown: contactSentence
    case .elementMissing, .elementUnexpected, .nothingToChange, .sealedMalformed, .sealedTooShort: selfServiceSentence
    }
  }
}
