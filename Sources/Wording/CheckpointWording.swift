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
}
