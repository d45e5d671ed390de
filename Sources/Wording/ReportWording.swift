import Domain

/// Words of reports: title, key figures, sections and what each of them counts (manual: reports).
public enum ReportWording {
  /// What the page is.
  public static let title = Sentence(ja: "審査日報", en: "Daily report")
  /// Stands over reports of a home for exercises.
  public static let training = Sentence(ja: "練習用ホーム", en: "Training home")

  /// When it was drawn up.
  public static func drawnUp(_ moment: Sentence) -> Sentence {
    Sentence(ja: "作成：\(moment.ja)", en: "Drawn up \(moment.en)")
  }

  /// The day was not over then.
  public static let dayNotOver = Sentence(ja: "（この日の途中までの集計です）", en: "(the day was not over)")

  /// The equation of the books, term by term: a line may break between two of them.
  public static func equation(_ balance: CaseBalance) -> [Sentence] {
    let terms: [(Sentence, Int)] = [
      (CaseState.waiting.sentence, balance.count(.waiting)), (CaseState.proposed.sentence, balance.count(.proposed)),
      (decided, balance.decided), (CaseState.superseded.sentence, balance.count(.superseded)),
      (CaseState.lapsed.sentence, balance.count(.lapsed)), (CaseState.withdrawn.sentence, balance.count(.withdrawn)),
    ]
    let intake = Sentence(ja: "受付 \(grouped(balance.intake))", en: "intake \(grouped(balance.intake))")
    return [intake]
      + terms.enumerated().map { index, term in
        let sign = index == 0 ? "=" : "+"
        return Sentence(
          ja: "\(sign) \(term.0.ja) \(grouped(term.1))", en: "\(sign) \(term.0.en) \(grouped(term.1))")
      }
  }

  /// Whether it holds.
  public static func verdict(_ balance: CaseBalance) -> Sentence {
    if balance.addsUp { return Sentence(ja: "合っています。", en: "It adds up.") }
    return Sentence(
      ja: "合いません（受付と行方の差 \(grouped(balance.intake - balance.accounted)) 件、状態の食い違い \(grouped(balance.astray)) 件）。"
        + "shinsa audit verify で監査記録を確かめ、管理者に知らせてください。",
      en:
        "It does not add up (intake less outcomes: \(grouped(balance.intake - balance.accounted)); states that differ: "
        + "\(grouped(balance.astray))). Run shinsa audit verify and tell whoever runs the machine.")
  }

  /// A decision that stands.
  public static let decided = Sentence(ja: "決定済み", en: "decided")

  /// The day lies ahead.
  public static func ahead(_ day: CalendarDate) -> Sentence {
    Sentence(
      ja: "\(day) はまだ来ていません。今日までの日付を指定してください。",
      en: "\(day) lies ahead. Name a day up to today.")
  }

  /// The file may not be written where it was asked for.
  public static let wrongPlace = Sentence(
    ja: "--html のファイルは export/reports の中に作られます。NAME.html の形の名前（英数字と . _ -）か、標準出力を表す - を指定してください。",
    en: "--html writes below export/reports: name a file NAME.html (letters, digits, . _ -), or - for standard output.")

  /// The page was laid down.
  public static func placed(_ file: String) -> Sentence {
    Sentence(ja: "\(file) に日報を作りました。", en: "The report is in \(file).")
  }

  /// What a night says of its report.
  public static func night(_ file: String, addsUp: Bool) -> Sentence {
    addsUp
      ? Sentence(ja: "\(file)", en: file)
      : Sentence(ja: "\(file)：集計が合いません", en: "\(file): the figures do not add up")
  }

  /// A number with a comma before every third digit.
  public static func grouped(_ number: Int) -> String { ChartWording.grouped(number) }
}

extension ReportSpan {
  /// The heading of its column.
  public var sentence: Sentence {
    switch self {
    case .day: Sentence(ja: "当日", en: "Day")
    case .month: Sentence(ja: "当月", en: "Month")
    case .year: Sentence(ja: "12か月", en: "12 mo.")
    }
  }

  /// The same where there is room.
  public var longSentence: Sentence {
    switch self {
    case .day: Sentence(ja: "当日", en: "the day")
    case .month: Sentence(ja: "当月（当日まで）", en: "month to date")
    case .year: Sentence(ja: "12か月", en: "twelve months")
    }
  }
}
