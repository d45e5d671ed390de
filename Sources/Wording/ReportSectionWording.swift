import Domain

/// Words of a report's sections: what each shows, and what is to be known to read it.
public enum ReportSectionWording {
  /// The section on both books.
  public static let balance = Sentence(ja: "申請の行方", en: "Where all applications stand")
  /// What is to be known to read the section on both books.
  public static let balanceNote = Sentence(
    ja: "開始からこの日の終わりまでに始まったすべての申請が、この日の終わりにどの状態にあるか。訂正は元の申請を決定済みに残し、新しい申請を 1 件始めます。",
    en:
      "Every application that had begun by the end of the day, and its state then. A correction leaves the corrected one decided and begins a new one."
  )
  /// The section on what came in.
  public static let intake = Sentence(ja: "受付", en: "Intake")
  /// What is to be known to read the section on what came in.
  public static let intakeNote = Sentence(
    ja: "ポータルから届いたバンドルと、その中の申請・手続き。", en: "Bundles that came from portals, and the requests in them.")
  /// The section on why requests were refused.
  public static let refusals = Sentence(ja: "受付不可の理由", en: "Refusals by code")
  /// What is to be known to read the section on why requests were refused.
  public static let refusalsNote = Sentence(
    ja: "コードの意味は shinsa manual refusals。2 つの理由がある申請は両方に数えます。",
    en: "What the codes mean: shinsa manual refusals. A request refused for two reasons counts under both.")
  /// The section on open cases.
  public static let waiting = Sentence(ja: "待ち日数", en: "Waiting, by age")
  /// The section on decisions.
  public static let decisions = Sentence(ja: "決定", en: "Decisions")
  /// What is to be known to read the section on decisions.
  public static let decisionsNote = Sentence(
    ja: "効力を生じた日（第二確認が要るものは確認の日）に数えます。取り消されたものや審査待ちに戻ったものは入りません。",
    en:
      "Counted on the day on which they took effect: with a second person's confirmation where one was needed. What was undone or put back is left out."
  )
  /// The section on how long decisions took.
  public static let turnaround = Sentence(ja: "所要日数", en: "Turnaround")
  /// What is to be known to read the section on how long decisions took.
  public static let turnaroundNote = Sentence(
    ja: "受付から決定の効力まで。百分位は最近順位法：その割合の決定が超えない、実際にあった最小の値です。",
    en:
      "From receipt to effect. Percentiles are nearest ranks: the smallest value that occurred which that share does not exceed."
  )
  /// The section on cross-check and decisions.
  public static let crossCheck = Sentence(ja: "照合結果と決定", en: "Cross-check and decision")
  /// What is to be known to read the section on cross-check and decisions.
  public static let crossCheckNote = Sentence(
    ja: "決定したときの照合結果。反する決定は、1 件が 2 行に数えられることがあります。",
    en: "What the cross-check said when the decision was taken. A decision may go against it in two ways.")
  /// The section on what went wrong.
  public static let incidents = Sentence(ja: "訂正・取消し・不達", en: "Corrections, undoings, bounces")
  /// The section on mail.
  public static let mails = Sentence(ja: "メール", en: "Mail")
  /// What is to be known to read the section on mail.
  public static let mailsNote = Sentence(
    ja: "未送信は作成時点、ほかは期間中の件数。", en: "Unsent is as of drawing up; all else happened in the span.")
  /// The section on twelve months.
  public static let trend = Sentence(ja: "12 か月の推移", en: "Twelve months")
  /// What is to be known to read the section on twelve months.
  public static let trendNote = Sentence(
    ja: "最後の月は当日まで。未決は月末に審査待ち・確認待ちだった件数。",
    en: "The last month is to date. Open: waiting or proposed when the month ended.")
  /// The section on the audit log.
  public static let audit = Sentence(ja: "監査記録", en: "Audit log")
  /// What is to be known to read the section on the audit log.
  public static let auditNote = Sentence(
    ja: "先頭値を控えておけば、後日 shinsa audit verify --head 番号:ハッシュ で改ざんの有無を確かめられます。",
    en: "Kept elsewhere, the head proves later that nothing before it was altered: shinsa audit verify --head N:HASH.")

  /// How many wait for longer than they should, and since when the oldest does.
  public static func ages(overdue: Int, due: Int, oldest: Int?) -> Sentence {
    guard let oldest else { return Sentence(ja: "待っている申請はありません。", en: "Nothing waits.") }
    return Sentence(
      ja: "受付の翌日からの開庁日数。\(due) 日を超えたもの：\(ReportWording.grouped(overdue)) 件。最長 \(oldest) 日。",
      en:
        "Opening days since the day of receipt. Over \(due): \(ReportWording.grouped(overdue)). The oldest: \(oldest)."
    )
  }

  /// What of a section is still open now.
  public static func openNow(corrections: Int, bounces: Int) -> Sentence {
    Sentence(
      ja: "作成時点で、確認を待つ訂正 \(ReportWording.grouped(corrections)) 件、対応していない不達 \(ReportWording.grouped(bounces)) 件。",
      en:
        "As of drawing up, corrections awaiting a second person: \(ReportWording.grouped(corrections)); bounces nobody has dealt with: \(ReportWording.grouped(bounces))."
    )
  }

  /// Stands where a table would be empty.
  public static let nothing = Sentence(ja: "ありません。", en: "None.")
}
