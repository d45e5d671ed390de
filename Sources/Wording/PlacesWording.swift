import Domain

/// Sentences about postal codes, their import and that of holidays.
public enum PlacesWording {
  /// Postal codes were loaded, or would be.
  public static func postalLoaded(
    _ counts: PostalCounts, before: Int, encoding: String, unusable: Int, trial: Bool
  ) -> Sentence {
    Sentence(
      ja:
        "\(trial ? "試行：" : "")郵便番号 \(counts.codes) 個、町域 \(counts.places) 件\(trial ? "を読み込めます" : "を読み込みました")（文字コード \(encoding)、以前は \(before) 件、使えない行 \(unusable) 行）。",
      en:
        "\(trial ? "Trial: would load" : "Loaded") \(counts.codes) postal codes of \(counts.places) places (encoding \(encoding); places before: \(before); unusable rows: \(unusable))."
    )
  }
  /// What of the table surprises programs.
  public static func postalCounts(_ counts: PostalCounts, joined: Int) -> Sentence {
    Sentence(
      ja:
        "複数の町域を表す番号 \(counts.codesOfSeveralPlaces)、複数の市区町村にまたがる番号 \(counts.codesOfSeveralMunicipalities)、複数の番号をもつ町域 \(counts.townsOfSeveralCodes)、複数行に分かれた町域名 \(joined)。",
      en:
        "Codes of several places: \(counts.codesOfSeveralPlaces); codes across municipalities: \(counts.codesOfSeveralMunicipalities); towns with several codes: \(counts.townsOfSeveralCodes); names over several rows: \(joined)."
    )
  }
  /// Holidays were loaded, or would be.
  public static func calendarLoaded(
    _ count: Int, from first: Int, to last: Int, before: Int, encoding: String, unusable: Int, trial: Bool
  ) -> Sentence {
    Sentence(
      ja:
        "\(trial ? "試行：" : "")\(first) 年から \(last) 年までの祝日 \(count) 日\(trial ? "を読み込めます" : "を読み込みました")（文字コード \(encoding)、以前は \(before) 日、使えない行 \(unusable) 行）。",
      en:
        "\(trial ? "Trial: would load" : "Loaded") \(count) holidays from \(first) to \(last) (encoding \(encoding); before: \(before); unusable rows: \(unusable))."
    )
  }
  /// Too many unusable rows.
  public static func tooManyUnusable(_ unusable: Int, of rows: Int) -> Sentence {
    Sentence(
      ja: "使えない行が多すぎるため（\(rows) 行中 \(unusable) 行）、読み込みませんでした。以前の内容はそのままです。ダウンロードし直してください。",
      en:
        "Not loaded: too many rows cannot be used (\(unusable) of \(rows)). What was there before stays. Download the file again."
    )
  }
  /// Too many entries would be gone.
  public static func tooManyLost(before: Int, after: Int) -> Sentence {
    Sentence(
      ja: "件数が減りすぎるため（\(before) 件から \(after) 件）、読み込みませんでした。途中で切れたファイルではありませんか。正しければ --accept-loss を付けてください。",
      en:
        "Not loaded: too many entries would be gone (\(before) before, \(after) now). Is the file cut off? If it is right, add --accept-loss."
    )
  }
  /// The list would end earlier.
  public static func endsEarlier(before: Int, after: Int) -> Sentence {
    Sentence(
      ja: "今の一覧は \(before) 年まで、このファイルは \(after) 年までのため、読み込みませんでした。古いファイルではありませんか。正しければ --accept-loss を付けてください。",
      en:
        "Not loaded: the list at hand goes to \(before), this file only to \(after). Is it an old one? If it is right, add --accept-loss."
    )
  }
  /// Nothing usable.
  public static let empty = Sentence(
    ja: "ファイルに使える行が一つもありません。以前の内容はそのままです。", en: "No row of the file can be used. What was there before stays.")
  /// There are more unusable rows.
  public static func more(_ count: Int) -> Sentence {
    Sentence(ja: "（ほかに \(count) 行）", en: "(\(count) more)")
  }
  /// Headers of the places of a code.
  public static let placeHeaders = [
    Sentence(ja: "都道府県", en: "Prefecture"), Sentence(ja: "市区町村", en: "Municipality"), Sentence(ja: "町域", en: "Town"),
    Sentence(ja: "備考", en: "Remark"),
  ]
  /// No such code in the table.
  public static func unknownCode(_ code: PostalCode) -> Sentence {
    Sentence(
      ja: "郵便番号 \(code.hyphenated) は、読み込んだ郵便番号データにありません（大口事業所の個別番号は含まれていません）。",
      en: "\(code.hyphenated) is not in the table of postal codes (codes of single large offices are not part of it).")
  }
  /// Not a postal code.
  public static let malformedCode = Sentence(ja: "郵便番号は 7 桁の数字です。", en: "A postal code is seven digits.")
  /// No table.
  public static let noPostalCodes = Sentence(
    ja: "郵便番号データがまだありません。日本郵便のサイトからダウンロードし、`shinsa postal import` で読み込んでください。",
    en: "There is no table of postal codes yet. Download it from Japan Post and load it with `shinsa postal import`.")
}
