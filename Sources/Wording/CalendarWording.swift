import Domain

/// Sentences about the days on which the office is open.
public enum CalendarWording {
  /// The list of holidays does not reach today; the day is its last, nil where there is no list.
  public static func unknown(after last: CalendarDate?) -> Sentence {
    guard let last else {
      return Sentence(
        ja: "祝日の一覧がないため、日数に祝日が含まれています。`shinsa calendar import` で読み込んでください。",
        en: "There is no list of holidays, so ages count them as open. Load it with `shinsa calendar import`.")
    }
    return Sentence(
      ja: "祝日の一覧は \(last.year) 年までのため、それより後の日数には祝日が含まれています。新しい一覧を `shinsa calendar import` で読み込んでください。",
      en:
        "The list of holidays ends with \(last.year), so ages count later ones as open. Load the new one with `shinsa calendar import`."
    )
  }
  /// The year of which closed days are listed.
  public static func title(_ year: Int) -> Sentence {
    Sentence(ja: "\(year) 年の休業日", en: "Closed in \(year)")
  }
  /// The weekdays on which the office is always closed.
  public static func weekly(_ days: [Weekday]) -> Sentence {
    guard !days.isEmpty else { return Sentence(ja: "毎週の休業日：なし", en: "Every week: none") }
    let ja = days.map(\.sentence.ja).joined(separator: "、")
    return Sentence(ja: "毎週の休業日：\(ja)", en: "Every week: " + days.map(\.sentence.en).joined(separator: ", "))
  }
  /// A closure of the configuration.
  public static let closure = Sentence(ja: "窓口の休業", en: "office closed")
  /// Headers of the list of closed days.
  public static let headers = [
    Sentence(ja: "日", en: "Day"), Sentence(ja: "曜日", en: "Weekday"), Sentence(ja: "理由", en: "Why"),
  ]
  /// What a mail says where a closure lies ahead.
  public static func closed(_ closure: ClosedRange<CalendarDate>) -> Sentence {
    let (first, last) = (DateWording.day(closure.lowerBound), DateWording.day(closure.upperBound))
    guard closure.lowerBound < closure.upperBound else {
      return Sentence(ja: "\(first.ja)は窓口を休業します。", en: "The office is closed on \(first.en).")
    }
    return Sentence(
      ja: "\(first.ja)から\(last.ja)まで窓口を休業します。", en: "The office is closed from \(first.en) to \(last.en).")
  }
}

extension Weekday {
  /// Its name.
  public var sentence: Sentence {
    switch self {
    case .monday: Sentence(ja: "月", en: "Monday")
    case .tuesday: Sentence(ja: "火", en: "Tuesday")
    case .wednesday: Sentence(ja: "水", en: "Wednesday")
    case .thursday: Sentence(ja: "木", en: "Thursday")
    case .friday: Sentence(ja: "金", en: "Friday")
    case .saturday: Sentence(ja: "土", en: "Saturday")
    case .sunday: Sentence(ja: "日", en: "Sunday")
    }
  }
}
