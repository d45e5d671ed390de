import Domain

/// Sentences about signed statements of where the audit log ends.
public enum CheckpointWording {
  /// One was kept.
  public static func kept(_ number: Int64, head: String, file: String) -> Sentence {
    Sentence(
      ja: "確認点 \(number) を \(file) に置きました（署名は \(file).sig）。\n末尾：\(head)",
      en: "Checkpoint \(number) is \(file) (signature: \(file).sig).\nHead: \(head)")
  }
  /// The auditor hears of it.
  public static let mailed = Sentence(
    ja: "監査担当者へのメールは、次の送信で出ます。", en: "The mail to the auditor leaves with the next sending.")
  /// A kept one is not what was written there.
  public static func altered(_ number: Int64) -> Sentence {
    Sentence(
      ja: "確認点 \(number) が書き換えられているか、このホームの署名がありません。",
      en: "Checkpoint \(number) was altered, or is not signed by this home.")
  }
  /// A kept one does not agree with the log.
  public static func differs(_ number: Int64, entry: Int64) -> Sentence {
    Sentence(
      ja: "確認点 \(number) の末尾（記録 \(entry)）が、この監査記録の上にありません。記録 \(entry) か、それより前が作り直されています。",
      en:
        "The head of checkpoint \(number) (entry \(entry)) does not lie on this log: entry \(entry) or one before was made anew."
    )
  }
  /// A kept one is gone.
  public static func missing(_ number: Int64) -> Sentence {
    Sentence(ja: "確認点 \(number) が削除されています。", en: "Checkpoint \(number) was deleted.")
  }
  /// One that was picked up was not signed by the key.
  public static func signatureWrong(_ name: String) -> Sentence {
    Sentence(
      ja: "確認点 \(name) の署名が合いません。書き換えられたか、鍵が違います。",
      en: "The signature of the checkpoint \(name) is wrong: it was altered, or this is another key.")
  }
}
