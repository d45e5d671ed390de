import Domain

/// Words of a measurement of the cross-check.
public enum MeasureWording {
  /// There is nothing to count.
  public static let nothing = Sentence(
    ja: "この期間に決定された申請はありません。", en: "No application was decided in this time.")

  /// How many decisions, and whose verdicts.
  public static func decided(_ count: Int, again: Bool) -> Sentence {
    again
      ? Sentence(
        ja: "決定済みの申請 \(count) 件を、いまの学籍と重みで照合し直した結果：",
        en: "\(applications(count)) decided, by today's records and weights:")
      : Sentence(
        ja: "決定済みの申請 \(count) 件。照合結果は、決定した人が見たもの：",
        en: "\(applications(count)) decided, by the verdict that the reviewer saw:")
  }

  /// The headers of the table of verdicts.
  public static let verdicts = [
    Sentence(ja: "照合結果", en: "Verdict"), Sentence(ja: "決定", en: "decided"),
    Sentence(ja: "その学籍で承認", en: "approved so"), Sentence(ja: "別の学籍で承認", en: "other record"),
    Sentence(ja: "不承認", en: "rejected"), Sentence(ja: "再提出", en: "returned"),
  ]

  /// What the table of fields rests on.
  public static func pairs(confirmed: Int, others: Int) -> Sentence {
    Sentence(
      ja: "項目ごとの一致：承認された本人の学籍 \(confirmed) 件（m）と、いっしょに比べた別人の学籍 \(others) 件（u）。右は weights.yaml の値。",
      en: """
        How fields compare: with \(confirmed) approved \(confirmed == 1 ? "record" : "records") (m), and with \(others) \
        of others that were weighed beside them (u); on the right what weights.yaml says.
        """)
  }

  /// The headers of the table of fields.
  public static let fields = [
    Sentence(ja: "項目", en: "Field"), Sentence(ja: "判定", en: "verdict"), Sentence(ja: "本人 (m)", en: "same person (m)"),
    Sentence(ja: "別人 (u)", en: "others (u)"), Sentence(ja: "ビット", en: "bits"), Sentence(ja: "設定 m", en: "m set"),
    Sentence(ja: "設定 u", en: "u set"), Sentence(ja: "設定ビット", en: "bits set"),
  ]

  /// How a field compares; what agrees is one word, as its verdicts weigh the same.
  public static func level(_ verdicts: [Verdict]) -> Sentence {
    let words = verdicts.map(\.sentence)
    return verdicts == [.same, .equivalent]
      ? Sentence(ja: words.map(\.ja).joined(separator: "・"), en: "agrees")
      : Sentence(ja: words.map(\.ja).joined(separator: "・"), en: words.map(\.en).joined(separator: ", "))
  }

  /// u is how frequent that very name or date is.
  public static let ownFrequency = Sentence(ja: "その値の頻度", en: "its own")

  /// What the mark beside small numbers means.
  public static let fewNote = Sentence(
    ja: "* まだ少なすぎて、目安になりません（比べた 30 組、該当 5 組が必要です）。",
    en: "* Too few yet to go by: it takes 30 pairs, and 5 that compare so.")

  /// Why u is high here.
  public static let othersNote = Sentence(
    ja: "別人の学籍は、本人と似ているために候補になったものです。u は、無作為に選んだ別人より大きく出ます。",
    en: "These others were weighed because they are like the applicant, so that their u is above that of strangers.")

  /// Approvals whose record does not come up today.
  public static func notFound(_ count: Int) -> Sentence {
    Sentence(
      ja: "承認された学籍がいまの学籍データの候補に出ないもの：\(count) 件（項目ごとの集計に入れていません）。",
      en: "Approvals whose record does not come up today: \(count) (not counted by field).")
  }

  private static func applications(_ count: Int) -> String { count == 1 ? "1 application" : "\(count) applications" }
}
