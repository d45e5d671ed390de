import Domain

/// Obstacles in what an applicant would be told.
enum AnswerWording {
  static let noReasons = Sentence(
    ja: "不承認の理由を一つ以上指定してください。", en: "Name at least one reason for rejecting.")

  static func unknownReason(_ code: String, known: [String]) -> Sentence {
    Sentence(
      ja: "理由コード「\(code)」は設定にありません。使えるコード：\(known.joined(separator: "、"))",
      en: "The reason \"\(code)\" is not in the configuration. Known codes: \(known.joined(separator: ", "))")
  }

  static func reasonTwice(_ code: String) -> Sentence {
    Sentence(ja: "理由コード「\(code)」が重複しています。", en: "The reason \"\(code)\" is named twice.")
  }

  static let noItems = Sentence(
    ja: "再提出を依頼する項目を一つ以上指定してください。", en: "Name at least one item to mend.")

  static func unknownField(_ name: String) -> Sentence {
    let known = FormField.allCases.map(\.rawValue).joined(separator: ", ")
    return Sentence(
      ja: "項目「\(name)」はありません。使える項目：\(known)、または image-番号",
      en: "There is no field \"\(name)\". Known fields: \(known), or image-NUMBER")
  }

  static func unknownPicture(_ number: Int, count: Int) -> Sentence {
    Sentence(
      ja: "画像 \(number) はありません。この申請の画像は \(count) 枚です。",
      en: "There is no picture \(number); the application's number of pictures is \(count).")
  }

  static func itemTwice(_ field: String) -> Sentence {
    Sentence(ja: "項目「\(field)」が重複しています。", en: "The item \"\(field)\" is named twice.")
  }

  static let emptyText = Sentence(ja: "本文が空です。", en: "The text is empty.")

  static func textTooLong(_ count: Int, limit: Int) -> Sentence {
    Sentence(
      ja: "文章が長すぎます（\(count)文字）。\(limit)文字以内にしてください。",
      en: "The text has \(count) characters; the limit is \(limit).")
  }

  static func textForbidden(_ codePoint: UInt32) -> Sentence {
    let hex = String(codePoint, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return Sentence(
      ja: "使えない文字（\(name)）が含まれています。取り除いてください。",
      en: "The text contains a character that cannot be used (\(name)). Remove it.")
  }
}
