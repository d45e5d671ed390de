import Domain

/// What kanji of names say.
enum KanjiWording {
  static func variant(_ part: NamePartKind, _ stated: String, _ recorded: String) -> Sentence {
    Sentence(
      ja: "\(part.sentence.ja)の漢字が異体字（\(stated)／\(recorded)）です。同一の氏名とみなせます。",
      en: "The \(part.sentence.en) is written with a variant (\(stated) for \(recorded)): the same name.")
  }

  static func confused(_ part: NamePartKind, _ stated: String, _ recorded: String) -> Sentence {
    Sentence(
      ja: "\(part.sentence.ja)の漢字が、取り違えやすい別の字（\(stated)／\(recorded)）です。書類で確認してください。",
      en:
        "The \(part.sentence.en) has a kanji that people confuse with another (\(stated) for \(recorded)): check the document."
    )
  }

  static func onlySounds(_ part: NamePartKind) -> Sentence {
    Sentence(
      ja: "\(part.sentence.ja)の読みは同じですが、漢字が違います。書き誤りか別人かを、書類で確認してください。",
      en: "The \(part.sentence.en) sounds the same but has other kanji: a slip or another person. Check the document.")
  }

  static let missing = Sentence(
    ja: "申請か学籍のどちらかに漢字の氏名がなく、読みだけでは同じ人と言い切れません。",
    en: "One side has no name in kanji, and a reading alone does not tell people apart.")

  static let unreadable = Sentence(
    ja: "学籍の氏名に判読できない文字（外字など）があり、その氏名は照合できません。",
    en: "A character of the recorded name cannot be read, so that this name cannot be compared.")
}
