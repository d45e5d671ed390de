import Domain

extension NameReason {
  /// What a comparison of names found, as the reviewer reads it.
  public var sentence: Sentence {
    switch self {
    case .kanjiVariant(let part, let stated, let recorded):
      Sentence(
        ja: "\(part.sentence.ja)の漢字が異体字です（\(stated)/\(recorded)）。同一の氏名とみなせます。",
        en: "The \(part.sentence.en) has a variant kanji (\(stated)/\(recorded)); the names count as the same.")
    case .kanjiConfused(let part, let stated, let recorded):
      Sentence(
        ja: "\(part.sentence.ja)の漢字が紛らわしい別の字です（\(stated)/\(recorded)）。書類で確認してください。",
        en:
          "The \(part.sentence.en) has another kanji that is easily confused (\(stated)/\(recorded)); check it on the document."
      )
    case .kanjiDifferKanaAgree(let part):
      Sentence(
        ja: "\(part.sentence.ja)のカナは一致しますが、漢字が異なります。",
        en: "The kana of the \(part.sentence.en) agree, but the kanji differ.")
    case .otherReading(let part):
      Sentence(
        ja: "\(part.sentence.ja)の漢字は一致しますが、読みが異なります。",
        en: "The kanji of the \(part.sentence.en) agree, but the readings differ.")
    case .onlyFormDiffers:
      Sentence(ja: "全角・半角や空白など、表記だけが異なります。", en: "Only the form differs, such as width or spaces.")
    case .nameOrder:
      Sentence(ja: "氏名の語順だけが異なります。", en: "Only the order of the names differs.")
    case .dividedElsewhere:
      Sentence(ja: "姓と名の区切りの位置が異なります。", en: "Family and given name are divided at another place.")
    case .namePartMissing:
      Sentence(ja: "氏名の一部が、どちらか一方にありません。", en: "A part of the name is missing on one side.")
    case .longVowel:
      Sentence(ja: "長音の有無だけが異なります。別の氏名のことがあります。", en: "Only a long vowel differs; it may be another name.")
    case .typingError:
      Sentence(ja: "一文字の入力誤りと思われる違いがあります。", en: "They differ by what looks like one typing error.")
    case .romajiAgainstKana:
      Sentence(
        ja: "学籍にローマ字がないため、カナと比べて一致しました。",
        en: "The record has no Latin letters; the name agrees with its kana.")
    case .unknownCharacter:
      Sentence(ja: "学籍の氏名に判読できない文字（外字）があります。", en: "The recorded name has an unreadable character.")
    case .kanjiMissing:
      Sentence(ja: "漢字の氏名が申請か学籍のどちらかにありません。", en: "The name in kanji is missing on one side.")
    case .formerName:
      Sentence(ja: "学籍の旧氏名と一致します。", en: "It agrees with the earlier name on the record.")
    case .enrolledNameNotRecorded:
      Sentence(
        ja: "学籍の氏名は現在の氏名と一致し、在学時の氏名とは一致しません。",
        en: "The record has today's name, not the one stated for the time of enrolment.")
    case .otherNameAgrees:
      Sentence(ja: "通称名でのみ一致します。", en: "Only a name in daily use agrees.")
    case .surnameDiffers:
      Sentence(ja: "姓が異なります。", en: "The family names differ.")
    case .givenNameDiffers:
      Sentence(ja: "名が異なります。", en: "The given names differ.")
    case .nameDiffers:
      Sentence(ja: "氏名が異なります。", en: "The names differ.")
    case .nameNotStated:
      Sentence(ja: "申請に氏名がありません。", en: "No name is stated.")
    case .romajiDoesNotFitKana:
      Sentence(ja: "申請のローマ字とカナの読みが合いません。", en: "The stated Latin letters do not fit the stated kana.")
    }
  }
}

extension NamePartKind {
  /// The part of a name in a word.
  public var sentence: Sentence {
    switch self {
    case .surname: Sentence(ja: "姓", en: "family name")
    case .given: Sentence(ja: "名", en: "given name")
    case .whole: Sentence(ja: "氏名", en: "name")
    }
  }
}
