import Domain

/// Sentences of the page that tells an application's life.
public enum AuditLifeWording {
  /// The page's title.
  public static func title(_ id: CaseID) -> Sentence {
    Sentence(ja: "申請 #\(id) の経過（監査記録による）", en: "The life of application #\(id), as the audit log tells it")
  }
  /// The applications that belong together.
  public static func chain(_ ids: [CaseID]) -> Sentence {
    let names = ids.map { "#\($0)" }
    return Sentence(
      ja: "再提出・訂正のつながり：\(names.joined(separator: " → "))",
      en: "Resubmissions and corrections: \(names.joined(separator: ", then "))")
  }
  /// Number and hash of an entry.
  public static func entry(_ sequence: Int64, hash: String) -> Sentence {
    let short = String(hash.prefix(16)) + "…"
    return Sentence(ja: "［監査記録 \(sequence)　\(short)］", en: "[audit entry \(sequence), \(short)]")
  }
  /// An entry that cannot be read.
  public static let unreadable = Sentence(
    ja: "読めない記録があります。shinsa audit verify で確かめてください。",
    en: "There is an entry that cannot be read: shinsa audit verify says where.")
}
