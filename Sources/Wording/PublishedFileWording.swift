import Domain

extension PublishedFileError {
  /// Why the file cannot be used, and what to do.
  public var sentence: Sentence {
    switch self {
    case .unreadable:
      Sentence(
        ja: "ファイルを開けません。名前と読み取り権限を確かめてください（リンクは使えません）。",
        en: "The file cannot be opened. Check its name and permissions; links are not followed.")
    case .empty:
      Sentence(ja: "ファイルが空です。ダウンロードし直してください。", en: "The file is empty. Download it again.")
    case .tooLarge(let bytes, let limit):
      Sentence(
        ja: "ファイルが大きすぎます（\(bytes) バイト、上限 \(limit) バイト）。正しいファイルか確かめてください。",
        en: "The file is too large (\(bytes) bytes; limit: \(limit)). Is it the right one?")
    case .archiveUnreadable:
      Sentence(
        ja: "zip ファイルが壊れているか、暗号化されています。ダウンロードし直してください。",
        en: "The zip file is damaged or encrypted. Download it again.")
    case .archiveOfOthers(let files):
      Sentence(
        ja: "zip ファイルには CSV ファイルが 1 つだけ必要ですが、\(files) 個あります。",
        en: "The zip file has to hold one CSV file; it holds \(files).")
    case .otherTable(let wanted, let found):
      Sentence(ja: wanted.expected.ja + found.sentence.ja, en: wanted.expected.en + " " + found.sentence.en)
    case .converterMissing:
      Sentence(
        ja: "この機械には CP932 の変換表（glibc の gconv）がありません。導入するか、UTF-8 版のファイルをお使いください。",
        en: "This machine has no converter for CP932 (gconv of glibc). Install it, or take the edition in UTF-8.")
    }
  }
}

extension PublishedTable {
  /// What the file should have been.
  fileprivate var expected: Sentence {
    switch self {
    case .postalCodes:
      Sentence(
        ja: "日本郵便の郵便番号データ（KEN_ALL.CSV または utf_ken_all.csv）ではありません。",
        en: "This is not Japan Post's table of postal codes (KEN_ALL.CSV or utf_ken_all.csv).")
    case .holidays:
      Sentence(
        ja: "内閣府の「国民の祝日」の一覧（syukujitsu.csv）ではありません。",
        en: "This is not the Cabinet Office's list of national holidays (syukujitsu.csv).")
    }
  }
}

extension OtherTable {
  /// What it is instead, and what to do.
  fileprivate var sentence: Sentence {
    switch self {
    case .offices:
      Sentence(
        ja: "大口事業所個別番号の一覧のようです。「住所の郵便番号」のほうをお使いください。",
        en: "It looks like the list of offices with a code of their own. Take the codes of addresses.")
    case .romanised:
      Sentence(ja: "ローマ字版のようです。漢字のある版をお使いください。", en: "It looks like the table in Latin letters. Take the one in kanji.")
    case .changes:
      Sentence(
        ja: "新規追加または廃止の差分データのようです。全国一括のデータをお使いください。",
        en: "It looks like the changes since the last edition alone. Take the whole table.")
    case .zerosLost:
      Sentence(
        ja: "表計算ソフトで保存したためか、番号の先頭の 0 がありません。ダウンロードしたままのファイルをお使いください。",
        en: "Leading zeros are gone, as if a spreadsheet program had saved it. Take the file as downloaded.")
    case .postalCodes:
      Sentence(ja: "郵便番号データのようです（shinsa postal import）。", en: "It looks like postal codes (shinsa postal import).")
    case .holidays:
      Sentence(ja: "祝日の一覧のようです（shinsa calendar import）。", en: "It looks like holidays (shinsa calendar import).")
    case .unknown:
      Sentence(ja: "ファイルを確かめてください。", en: "Check the file.")
    }
  }
}

extension PublishedRowFault {
  /// Why the row cannot be used; its line stands beside it.
  public var sentence: Sentence {
    switch self {
    case .cellCount(let expected, let found):
      Sentence(ja: "\(expected) 列のはずですが、\(found) 列です。", en: "There should be \(expected) cells; there are \(found).")
    case .quoting:
      Sentence(
        ja: "引用符（\"）が閉じていないか、閉じた後に文字が続いています。",
        en: "A quotation mark is not closed, or text follows a closing one.")
    case .undecodable:
      Sentence(ja: "読み取れない文字コードがあります。", en: "It holds bytes that are no text in the file’s encoding.")
    case .codeMalformed:
      Sentence(ja: "郵便番号が 7 桁の数字ではありません。", en: "The postal code is not seven digits.")
    case .municipalityMalformed:
      Sentence(ja: "全国地方公共団体コードが 5 桁の数字ではありません。", en: "The municipality’s number is not five digits.")
    case .nameMissing:
      Sentence(ja: "名前の欄が空です。", en: "A name is missing.")
    case .abolished:
      Sentence(ja: "廃止された郵便番号の行です。", en: "The row is that of a code that was given up.")
    case .parenthesisUnmatched:
      Sentence(
        ja: "町域名のかっこが、続く行を合わせても対応しません。",
        en: "The parentheses of the town’s name do not match, also with the rows that follow.")
    case .dateUnreadable:
      Sentence(ja: "実在する日付として読めません。", en: "It is no real date in a known form.")
    case .dayRepeated(let firstLine):
      Sentence(ja: "同じ日が \(firstLine) 行目にもあります。", en: "Line \(firstLine) has the same day.")
    }
  }
}
