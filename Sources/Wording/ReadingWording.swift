import Domain

/// What readings of names say, in kana and in Latin letters.
enum ReadingWording {
  static func other(_ part: NamePartKind) -> Sentence {
    Sentence(
      ja: "\(part.sentence.ja)の漢字は同じですが、読みが違います。同じ漢字の別の読みと思われます。",
      en: "The \(part.sentence.en) has the same kanji but another reading, as many kanji have more than one.")
  }

  static let longVowel = Sentence(
    ja: "氏名の読みが、長音の有無だけ違います。ローマ字ではよくありますが、カナなら別の氏名のこともあります。",
    en: "The readings of the name differ by a long vowel only: common in Latin letters, in kana perhaps another name.")

  static let typingError = Sentence(
    ja: "氏名の読みが一字違います。打ち間違いと思われます。",
    en: "The readings of the name differ by one letter: most likely a typing error.")

  static let romajiAgainstKana = Sentence(
    ja: "学籍にローマ字の氏名がないため、学籍のカナと比べました。読みは一致します。",
    en: "The record has no name in Latin letters; the stated one agrees with the recorded kana.")

  static let romajiDoesNotFitKana = Sentence(
    ja: "申請の中で、ローマ字とカナの氏名の読みが合いません。どちらかの書き誤りと思われます。",
    en: "Within the application, the Latin letters do not fit the kana: one of the two is probably a slip.")
}
