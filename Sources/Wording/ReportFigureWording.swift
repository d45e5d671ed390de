import Domain

/// The names of a report's rows and columns.
public enum ReportFigureWording {
  // Rows.
  /// Cases that began with an application.
  public static let received = Sentence(ja: "届いた申請", en: "applications received")
  /// Cases that a correction opened.
  public static let reopened = Sentence(ja: "訂正で始まった申請", en: "opened by corrections")
  /// Bundles that were imported.
  public static let bundlesImported = Sentence(ja: "取り込んだバンドル", en: "bundles imported")
  /// Bundles that had been imported before.
  public static let bundlesRepeated = Sentence(ja: "再送されたバンドル", en: "bundles repeated")
  /// Bundles that were refused as a whole.
  public static let bundlesQuarantined = Sentence(ja: "隔離したバンドル", en: "bundles quarantined")
  /// All requests in imported bundles.
  public static let requests = Sentence(ja: "要求 計", en: "requests in imported bundles")
  /// Requests that were refused.
  public static let requestsRefused = Sentence(ja: "受付不可", en: "refused requests")
  /// Requests that had been accepted before.
  public static let requestsRepeated = Sentence(ja: "再送された要求", en: "repeated requests")
  /// A sum.
  public static let total = Sentence(ja: "計", en: "total")
  /// Decisions that needed a second person.
  public static let secondNeeded = Sentence(ja: "第二確認が要った決定", en: "needed a second person")
  /// Proposals that the second person did not confirm.
  public static let proposalsRefused = Sentence(ja: "確認者が差し戻した提案", en: "proposals sent back")
  /// Corrections that a second person confirmed.
  public static let corrections = Sentence(ja: "訂正（事故）", en: "corrections (incidents)")
  /// Corrections that nobody confirmed.
  public static let correctionsRefused = Sentence(ja: "差し戻された訂正の提案", en: "corrections not confirmed")
  /// Decisions that were undone before their mail left.
  public static let undone = Sentence(ja: "取消し（保留中）", en: "decisions undone on hold")
  /// Approvals that a holder objected to.
  public static let objected = Sentence(ja: "本人からの異議", en: "objections by holders")
  /// Approvals that were put back as the account changed.
  public static let recalled = Sentence(ja: "アカウントの変更による差戻し", en: "recalled, the account changed")
  /// Mails that came back.
  public static let bounces = Sentence(ja: "不達", en: "bounces")
  /// Stands for a faculty that is not stated.
  public static let noFaculty = Sentence(ja: "（記入なし）", en: "(not stated)")
  /// Where the audit log ends.
  public static let head = Sentence(ja: "先頭値", en: "head")
  /// The head that was signed last.
  public static let checkpoint = Sentence(ja: "最後の署名付き控え", en: "last signed checkpoint")
  /// No head was signed yet.
  public static let noCheckpoint = Sentence(ja: "なし", en: "none")

  // Columns.
  /// Heads states.
  public static let state = Sentence(ja: "状態", en: "State")
  /// Heads counts.
  public static let count = Sentence(ja: "件数", en: "Count")
  /// Heads shares of a hundred.
  public static let share = Sentence(ja: "割合 %", en: "Share %")
  /// Heads whatever a row is about.
  public static let item = Sentence(ja: "項目", en: "Item")
  /// Heads codes of refusals.
  public static let code = Sentence(ja: "コード", en: "Code")
  /// Heads ages in opening days.
  public static let age = Sentence(ja: "開庁日数", en: "Opening days")
  /// Heads outcomes.
  public static let outcome = Sentence(ja: "決定", en: "Outcome")
  /// Heads cases that await a second person.
  public static let proposed = Sentence(ja: "確認待ち", en: "proposed")
  /// Heads names of staff.
  public static let reviewer = Sentence(ja: "担当者", en: "Reviewer")
  /// Heads names of faculties.
  public static let faculty = Sentence(ja: "学部・研究科", en: "Faculty")
  /// Heads what the cross-check said.
  public static let overall = Sentence(ja: "照合結果", en: "Cross-check")
  /// Heads stretches of time.
  public static let span = Sentence(ja: "期間", en: "Span")
  /// Heads medians.
  public static let median = Sentence(ja: "中央値", en: "Median")
  /// Heads ninetieth percentiles.
  public static let ninetieth = Sentence(ja: "90%", en: "90th")
  /// Heads what took longest.
  public static let longest = Sentence(ja: "最長", en: "Max")
  /// Heads confirmations of what others decided.
  public static let confirmed = Sentence(ja: "確認", en: "Conf.")
  /// Heads purposes of mails.
  public static let mail = Sentence(ja: "種類", en: "Purpose")
  /// Heads mails that were sent.
  public static let sent = Sentence(ja: "送信", en: "Sent")
  /// Heads mails that were rendered.
  public static let prepared = Sentence(ja: "作成", en: "Prep.")
  /// Heads mails that were cancelled.
  public static let cancelled = Sentence(ja: "取止め", en: "Canc.")
  /// Heads mails that have not left.
  public static let unsent = Sentence(ja: "未送信", en: "Unsent")
  /// Heads months.
  public static let month = Sentence(ja: "月", en: "Month")
  /// Heads cases that began.
  public static let intakeColumn = Sentence(ja: "受付", en: "Intake")
  /// Heads decisions.
  public static let decidedColumn = Sentence(ja: "決定", en: "Decided")
  /// Heads refused requests.
  public static let refusedColumn = Sentence(ja: "受付不可", en: "Refused")
  /// Heads medians in opening days.
  public static let medianDays = Sentence(ja: "中央値", en: "Median")
  /// Heads cases that were open.
  public static let open = Sentence(ja: "未決", en: "Open")
  /// Heads corrections.
  public static let correctionsColumn = Sentence(ja: "訂正", en: "Corr.")
  /// Heads bounces.
  public static let bouncesColumn = Sentence(ja: "不達", en: "Bounce")
  /// Heads what is no figure.
  public static let value = Sentence(ja: "値", en: "Value")

  /// The heading of a narrow column for an outcome.
  public static func short(_ outcome: DecisionOutcome) -> Sentence {
    switch outcome {
    case .approve: Sentence(ja: "承認", en: "Appr.")
    case .reject: Sentence(ja: "不承認", en: "Rej.")
    case .sendBack: Sentence(ja: "再提出", en: "Ret.")
    }
  }

  // Captions.
  /// The table of how cases began.
  public static let began = Sentence(ja: "受付の内訳", en: "How they began")
  /// The table of states.
  public static let states = Sentence(ja: "状態ごとの件数", en: "By state")
  /// The table of outcomes.
  public static let byOutcome = Sentence(ja: "決定の種類", en: "By outcome")
  /// The table of reviewers.
  public static let byReviewer = Sentence(ja: "担当者ごと（種類別は 12 か月）", en: "By reviewer (outcomes: 12 months)")
  /// The table of faculties.
  public static let byFaculty = Sentence(ja: "学部・研究科ごと（種類別は 12 か月）", en: "By faculty (outcomes: 12 months)")
  /// The turnaround in opening days.
  public static let inDays = Sentence(ja: "開庁日数", en: "In opening days")
  /// The turnaround in hours.
  public static let inHours = Sentence(ja: "時間", en: "In hours")
  /// The table of cross-checks against outcomes.
  public static let byOverall = Sentence(ja: "照合結果ごとの決定（12 か月）", en: "Decisions by cross-check (12 months)")
  /// The table of decisions against the cross-check.
  public static let overrides = Sentence(ja: "照合結果に反する決定", en: "Decisions against the cross-check")
  /// The table of second persons.
  public static let secondPersons = Sentence(ja: "第二確認", en: "Second person")
  /// The chart of intake and decisions.
  public static let trendLines = Sentence(ja: "受付と決定（件）", en: "Intake and decisions")
  /// The chart of open cases.
  public static let trendOpen = Sentence(ja: "月末の未決（件）", en: "Open at the end of the month")

  // Key figures.
  /// How many cases are open.
  public static let keyOpen = Sentence(ja: "待っている申請", en: "Open applications")
  /// How many began on the day.
  public static let keyIntake = Sentence(ja: "当日の受付", en: "Intake of the day")
  /// How many were decided on the day.
  public static let keyDecided = Sentence(ja: "当日の決定", en: "Decided on the day")
  /// How long half of the decisions took at most.
  public static let keyMedian = Sentence(ja: "所要日数の中央値", en: "Median turnaround")
  /// How many decisions were corrected.
  public static let keyIncidents = Sentence(ja: "訂正（12 か月）", en: "Corrections in 12 months")
  /// How many mails have not left.
  public static let keyUnsent = Sentence(ja: "未送信のメール", en: "Unsent mails")

  /// Beside the open applications.
  public static func keyOverdue(_ count: Int) -> Sentence {
    Sentence(ja: "期日超過 \(ReportWording.grouped(count)) 件", en: "\(ReportWording.grouped(count)) overdue")
  }
  /// Beside the day's intake: that of the month.
  public static func keyMonth(_ count: Int) -> Sentence {
    Sentence(ja: "当月 \(ReportWording.grouped(count)) 件", en: "\(ReportWording.grouped(count)) this month")
  }
  /// Beside the median.
  public static let keyMedianUnit = Sentence(ja: "開庁日・当月", en: "opening days, this month")
  /// Beside corrections: bounces.
  public static func keyBounces(_ count: Int) -> Sentence {
    Sentence(ja: "不達 \(ReportWording.grouped(count)) 件", en: "\(ReportWording.grouped(count)) bounces")
  }
  /// Beside unsent mails.
  public static let keyUnsentNow = Sentence(ja: "作成時点", en: "as of drawing up")

  /// Ages that are counted together.
  public static func ages(_ bracket: WaitingAges.Bracket) -> Sentence {
    guard let to = bracket.to else { return Sentence(ja: "\(bracket.from) 日以上", en: "\(bracket.from) and more") }
    guard to > bracket.from else { return Sentence(ja: "\(to) 日", en: "\(to)") }
    return Sentence(ja: "\(bracket.from)〜\(to) 日", en: "\(bracket.from) to \(to)")
  }

  /// Stands beside ages that are overdue, so that no colour is needed to see it.
  public static let overdue = Sentence(ja: "超過", en: "overdue")
}

extension CrossCheckOverride {
  /// How a decision goes against the cross-check.
  public var sentence: Sentence {
    switch self {
    case .approvedAgainstConflict: Sentence(ja: "矛盾に反する承認", en: "approved against a conflict")
    case .approvedOtherRecord: Sentence(ja: "照合とは別の学籍での承認", en: "approved as another record than found")
    case .clearNotApproved: Sentence(ja: "一致したのに承認せず", en: "clear, but not approved")
    }
  }
}
