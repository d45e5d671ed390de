import Domain

extension RetentionRule {
  /// What the rule is about.
  public var sentence: Sentence {
    switch self {
    case .bundles: Sentence(ja: "取込み済みの申請データ（import/done）", en: "imported bundles in import/done")
    case .pictures: Sentence(ja: "本人確認書類の画像", en: "pictures of identity documents")
    case .quarantine: Sentence(ja: "隔離した申請データ", en: "quarantined bundles")
    case .refusals: Sentence(ja: "受け付けなかった申請", en: "refused requests")
    case .cases: Sentence(ja: "終了した申請の内容（取下げ・期限切れ・再提出済み）", en: "withdrawn, lapsed and superseded applications")
    case .rejected: Sentence(ja: "不承認の申請の内容", en: "rejected applications")
    case .notes: Sentence(ja: "決定済みの申請のメモ", en: "notes on decided applications")
    case .mails: Sentence(ja: "送信済みメールの本文と宛先", en: "texts and recipients of mails")
    case .links: Sentence(ja: "使えなくなったリンク", en: "dead one-time links")
    case .bounces: Sentence(ja: "処理済みの不達", en: "bounces that were dealt with")
    case .looks: Sentence(ja: "どの学籍を閲覧したかの記録", en: "which student records were looked at")
    case .passwordFailures: Sentence(ja: "パスワード誤りの回数", en: "counts of wrong passwords")
    case .importFailures: Sentence(ja: "取込み失敗の回数", en: "counts of failed imports")
    case .mailFiles: Sentence(ja: "引き取られないメール（export/mail）", en: "mails that nobody took (export/mail)")
    case .receiptFiles: Sentence(ja: "引き取られない受領書（export/receipts）", en: "receipts that nobody took (export/receipts)")
    case .accountFiles:
      Sentence(ja: "引き取られないアカウントファイル（export/accounts）", en: "account files that nobody took (export/accounts)")
    case .auditFiles:
      Sentence(ja: "引き取られない監査の出力（export/audit）", en: "audit exports that nobody took (export/audit)")
    case .reportFiles: Sentence(ja: "引き取られない報告（export/reports）", en: "reports that nobody took (export/reports)")
    }
  }
}

/// Words about what is removed when its time is over.
public enum RetentionWording {
  /// Headers of the table.
  public static let headers = [
    Sentence(ja: "対象", en: "What"), Sentence(ja: "保存日数", en: "Days"), Sentence(ja: "件数", en: "Count"),
    Sentence(ja: "最も古い", en: "Oldest"), Sentence(ja: "最も新しい", en: "Newest"),
  ]

  /// What a run did, or would do.
  public static func done(_ count: Int, isDry: Bool) -> Sentence {
    switch (count, isDry) {
    case (0, _): Sentence(ja: "保存期間を過ぎたものはありません。", en: "There is nothing whose time is over.")
    case (_, true):
      Sentence(
        ja: "計 \(count) 件が消去の対象です。まだ何も変更していません（実行：shinsa purge）。",
        en: "In all \(count) would be removed. Nothing was changed yet (shinsa purge removes them).")
    case (_, false): Sentence(ja: "計 \(count) 件を消去しました。", en: "Removed: \(count) in all.")
    }
  }

  /// A rule could not be applied to its end.
  public static func failed(_ rule: RetentionRule?, _ why: Sentence) -> Sentence {
    let (ja, en) = rule.map { ("\($0.sentence.ja)を", ": \($0.sentence.en)") } ?? ("", "")
    return Sentence(
      ja: "\(ja)最後まで消去できませんでした。次回の実行が続きから行います。\(why.ja)",
      en: "Not all could be removed\(en). The next run goes on from there. \(why.en)")
  }

  /// The bytes are still in the write-ahead log.
  public static let unwiped = Sentence(
    ja: "消去は済みましたが、ほかの処理が古い状態を読んでいるため、ディスク上の跡を消せませんでした。次回の実行で消えます。",
    en:
      "What was removed can be read by nobody through Shinsa, but its bytes are still on the disk, as somebody reads an "
      + "older state of the database. The next run wipes them.")
}
