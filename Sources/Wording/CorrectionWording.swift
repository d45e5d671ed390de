import Domain

/// Words about corrections.
public enum CorrectionWording {
  /// A correction waits for a second person.
  public static func proposed(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の訂正を提案しました。別の職員が shinsa confirm \(id) で確認すると、決定の効果が取り消され、申請者に通知されます。",
      en:
        "The correction of application #\(id) is proposed. When somebody else confirms it with shinsa confirm \(id), what "
        + "the decision brought is taken back and the applicant is told.")
  }

  /// A correction was confirmed, and a new case opened.
  public static func confirmed(_ new: CaseID) -> Sentence {
    Sentence(
      ja: "訂正を確定し、申請 #\(new) を審査待ちとして開きました。", en: "The correction is done. Application #\(new) waits in its place.")
  }

  /// A correction was sent back.
  public static func refused(_ id: CaseID) -> Sentence {
    Sentence(ja: "申請 #\(id) の訂正を差し戻しました。決定はそのままです。", en: "The correction of #\(id) is sent back; the decision stands.")
  }

  /// When it was corrected.
  public static let correctedLabel = Sentence(ja: "訂正済み", en: "Corrected")
  /// A correction waits.
  public static let pendingLabel = Sentence(ja: "訂正の確認待ち", en: "A correction waits for a second person")
}
