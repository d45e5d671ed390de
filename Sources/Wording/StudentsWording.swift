import Domain

/// Sentences about student records and their import.
public enum StudentsWording {
  /// Headers of a list of records.
  public static let headers = [
    Sentence(ja: "学籍番号", en: "Number"), Sentence(ja: "氏名", en: "Name"), Sentence(ja: "カナ", en: "Kana"),
    Sentence(ja: "生年月日", en: "Born"), Sentence(ja: "学部・学科", en: "Units"), Sentence(ja: "卒業", en: "Left"),
    Sentence(ja: "異動", en: "Outcome"), Sentence(ja: "出所", en: "Source"), Sentence(ja: "注意", en: "Caution"),
  ]
  /// Nothing found.
  public static let nothing = Sentence(ja: "該当する学籍はありません。", en: "There is no such student record.")
  /// The file was loaded, or would be.
  public static func loaded(
    records: Int, unusable: Int, encoding: String, source: String, trial: Bool
  ) -> Sentence {
    Sentence(
      ja:
        "\(trial ? "試行：" : "")学籍 \(records) 件\(trial ? "を読み込めます" : "を読み込みました")（出所 \(source)、文字コード \(encoding)、使えない行 \(unusable) 行）。",
      en:
        "\(trial ? "Trial: would load" : "Loaded") \(records) student records (source \(source), encoding \(encoding); unusable rows: \(unusable))."
    )
  }
  /// What a file changed, or would change.
  public static func changes(
    added: Int, changed: Int, gone: Int, equal: Int, after: Int, trial: Bool
  ) -> Sentence {
    Sentence(
      ja:
        "追加 \(added) 件、変更 \(changed) 件、削除 \(gone) 件、変更なし \(equal) 件。この出所の学籍は \(after) 件\(trial ? "になります" : "です")。",
      en:
        "Added: \(added); changed: \(changed); gone: \(gone); as before: \(equal). The source \(trial ? "would have" : "has") \(after) records."
    )
  }
  /// A row that cannot be used.
  public static func row(_ line: Int, _ reason: Sentence) -> Sentence {
    Sentence(ja: "\(line) 行目：\(reason.ja)", en: "line \(line): \(reason.en)")
  }
  /// There are more of them.
  public static func more(_ count: Int) -> Sentence {
    Sentence(ja: "（ほかに \(count) 行。--all ですべて表示します）", en: "(\(count) more; --all shows them)")
  }
  /// Columns that were not recognised.
  public static func unknownColumns(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(ja: "読まなかった列：\(list)", en: "Columns that were not read: \(list)")
  }
  /// Too many unusable rows.
  public static func tooManyUnusable(_ unusable: Int, of rows: Int, allowed: Double) -> Sentence {
    Sentence(
      ja:
        "使えない行が多すぎるため（\(rows) 行中 \(unusable) 行、許容 \(percent(allowed))）、読み込みませんでした。以前の学籍はそのままです。行を直すか、設定 students.unusable-rows を見直してください。",
      en:
        "Not loaded: too many rows cannot be used (\(unusable) of \(rows); allowed: \(percent(allowed))). The records before stay. Mend the rows, or change students.unusable-rows in the configuration."
    )
  }
  /// Too many records would be gone.
  public static func tooManyLost(before: Int, after: Int, allowed: Double) -> Sentence {
    Sentence(
      ja:
        "学籍が減りすぎるため（\(before) 件から \(after) 件、許容 \(percent(allowed))）、読み込みませんでした。途中で切れたファイルではありませんか。正しければ --accept-loss を付けてください。",
      en:
        "Not loaded: too many records would be gone (\(before) before, \(after) now; allowed: \(percent(allowed))). Is the file cut off? If it is right, add --accept-loss."
    )
  }
  /// No record in the file.
  public static let empty = Sentence(
    ja: "ファイルに使える行が一つもありません。以前の学籍はそのままです。", en: "No row of the file can be used. The records before stay.")
  /// Headers of the list of editions.
  public static let snapshotHeaders = [
    Sentence(ja: "版", en: "Edition"), Sentence(ja: "出所", en: "Source"), Sentence(ja: "読み込み日時", en: "Loaded"),
    Sentence(ja: "担当", en: "By"), Sentence(ja: "件数", en: "Records"), Sentence(ja: "使えない行", en: "Unusable"),
  ]

  private static func percent(_ share: Double) -> String {
    let number = share * 100
    return number == number.rounded() ? "\(Int(number)) %" : "\(number) %"
  }
}
