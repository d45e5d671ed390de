import Domain

extension StudentFileError {
  /// Why the file cannot be read, and what to do.
  public var sentence: Sentence {
    switch self {
    case .unreadable:
      Sentence(
        ja: "学籍データのファイルを開けません。名前と読み取り権限を確かめてください。",
        en: "The file of student records cannot be opened. Check its name and permissions.")
    case .empty:
      Sentence(ja: "学籍データのファイルが空です。出力し直してください。", en: "The file of student records is empty. Export it again.")
    case .headerUndecodable:
      Sentence(
        ja: "1 行目（見出し）の文字コードが読み取れません。--encoding で utf-8、utf-16、cp932 のいずれかを指定してください。",
        en: "The first line (the headers) cannot be decoded. State --encoding utf-8, utf-16 or cp932.")
    case .columnsMissing(let columns):
      Sentence(
        ja: "必要な列がありません: \(columns.map(\.japaneseHeader).joined(separator: "、"))。1 行目の見出しと文字コードを確かめてください。",
        en:
          "Columns are missing: \(columns.map(\.rawValue).joined(separator: ", ")). Check the headers in the first line, "
          + "and the encoding.")
    case .columnRepeated(let column):
      Sentence(
        ja: "見出し「\(column.japaneseHeader)」の列が二つ以上あります。一つにしてください。",
        en: "The column \(column.rawValue) stands there twice. Leave one.")
    case .converterMissing:
      Sentence(
        ja: "この機械には CP932 の変換表（glibc の gconv）がありません。導入するか、ファイルを UTF-8 で出力してください。",
        en: "This machine has no converter for CP932 (gconv of glibc). Install it, or export the file in UTF-8.")
    }
  }
}

extension RowFault {
  /// Why the row cannot be used; its line stands beside it.
  public var sentence: Sentence {
    switch self {
    case .cellCount(let expected, let found):
      Sentence(
        ja: "見出しは \(expected) 列ですが、この行は \(found) 列です。",
        en: "There are \(expected) headers, and this row has \(found) cells.")
    case .quoting:
      Sentence(
        ja: "引用符（\"）が閉じていないか、閉じた後に文字が続いています。",
        en: "A quotation mark is not closed, or text follows a closing one.")
    case .undecodable(let column):
      Sentence(
        ja: "「\(column.japaneseHeader)」に、読み取れない文字コードがあります。",
        en: "\(column.rawValue) holds bytes that are no text in the file’s encoding.")
    case .nameMissing:
      Sentence(ja: "氏名が、漢字・カナ・ローマ字のいずれにもありません。", en: "There is no name in kanji, kana or Latin letters.")
    case .dateUnreadable(let column):
      Sentence(
        ja: "「\(column.japaneseHeader)」が、実在する日付・年月として読めません。",
        en: "\(column.rawValue) is no real date in a known form.")
    case .characterUnknown(let column):
      Sentence(
        ja: "「\(column.japaneseHeader)」に外字・〓・■など、読めない文字があります。元の帳票で確かめてください。",
        en: "\(column.rawValue) holds a character that stands for an unreadable one. Look it up in the paper record.")
    case .valueUnknown(let column):
      Sentence(
        ja: "「\(column.japaneseHeader)」の値が、決められたもののどれでもありません。",
        en: "\(column.rawValue) is none of the values that the column knows.")
    case .numberRepeated(let firstLine):
      Sentence(
        ja: "同じ学籍番号（または番号のない同じ内容の行）が、\(firstLine) 行目にもあります。",
        en: "Line \(firstLine) has the same student number, or is the same row without one.")
    }
  }
}
