import Domain

/// Sentences of the demo.
public enum DemoWording {
  /// What happens here.
  public static let opening = Sentence(
    ja: "使い捨てのホームで、審査の一日を通してみます。$ で始まる行が、実際に実行しているコマンドです。",
    en: "A day of Shinsa in a throw-away home. Lines that begin with $ are the commands that really run.")
  /// The headings of the steps.
  public static let steps = [
    Sentence(ja: "見本の学籍と申請を作る", en: "Make sample records and applications"),
    Sentence(ja: "ポータルが置いた申請データを取り込み、学籍と照合する", en: "Import what the portal dropped, and cross-check it"),
    Sentence(ja: "審査待ちのうち、照合が一致でないもの", en: "What waits and is not clear"),
    Sentence(
      ja: "sato さんが 1 件を審査し、書類を見て承認する（入力は台本どおり）",
      en: "Sato reviews one application and approves it (answers are scripted)"),
    Sentence(ja: "1 件は不承認、1 件は再提出を依頼する", en: "One is rejected, one is sent back"),
    Sentence(
      ja: "学籍に注意のある人の承認は、提案にとどまり、別の職員の確認がいる",
      en: "Approving somebody whose record bears a caution is only a proposal: a second person has to confirm it"),
    Sentence(ja: "取り消し期間を待たずにメールを出す", en: "Emit the mail without waiting for the hold"),
    Sentence(ja: "監査用の記録を書き出し、改変がないことを確かめる", en: "Export the decision records, and verify that nobody altered them"),
  ]
  /// The mail that left.
  public static func mails(_ count: Int, _ folder: String) -> Sentence {
    Sentence(ja: "\(folder) にメールが \(count) 通あります。", en: "There are \(count) mails in \(folder).")
  }
  /// A step failed.
  public static func failed(_ command: String) -> Sentence {
    Sentence(ja: "`\(command)` が失敗したため、デモを終わります。", en: "The demo ends here: `\(command)` failed.")
  }
  /// What to try next.
  public static func closing(_ home: String) -> Sentence {
    Sentence(
      ja: """
        すべて \(home) にあります。次に試せること：
          export SHINSA_HOME=\(home)
          shinsa review --as suzuki          残りの申請を審査する
          shinsa show 1 --as suzuki          申請と学籍を並べて見る
          shinsa mail list --all --as sato   メールの一覧
          shinsa audit show 1 --as kansa     申請 1 の経過を監査記録で見る
          shinsa manual                      説明書
        """,
      en: """
        Everything is in \(home). What to try next:
          export SHINSA_HOME=\(home)
          shinsa review --as suzuki          review the rest
          shinsa show 1 --as suzuki          an application beside its student record
          shinsa mail list --all --as sato   the mails
          shinsa audit show 1 --as kansa     the life of application 1 in the audit log
          shinsa manual                      the manual
        """)
  }
}
