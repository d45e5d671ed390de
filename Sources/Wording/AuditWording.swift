import Domain

/// Headers of the auditor's table of decisions.
public enum AuditWording {
  /// Our own short id.
  public static let shortID = Sentence(ja: "受付番号", en: "Short ID")
  /// The sender's id.
  public static let senderID = Sentence(ja: "申請番号", en: "Application ID")
  /// What was applied for.
  public static let kind = Sentence(ja: "申請の種類", en: "Kind")
  /// When it was imported.
  public static let received = Sentence(ja: "受付日時", en: "Received")
  /// When it was decided.
  public static let decidedAt = Sentence(ja: "決定日時", en: "Decided at")
  /// Who decided.
  public static let decidedBy = Sentence(ja: "決定者", en: "Decided by")
  /// What was decided.
  public static let outcome = Sentence(ja: "決定", en: "Outcome")
  /// Why.
  public static let reasons = Sentence(ja: "理由", en: "Reasons")
  /// The student record.
  public static let record = Sentence(ja: "学籍番号", en: "Student record")
  /// The cross-check's result.
  public static let overall = Sentence(ja: "照合結果", en: "Cross-check")
  /// Why a second person was needed.
  public static let secondPerson = Sentence(ja: "第二確認が必要な理由", en: "Second person because of")
  /// When the mail left.
  public static let announcedAt = Sentence(ja: "通知日時", en: "Announced at")
  /// The applicant's name.
  public static let name = Sentence(ja: "氏名", en: "Name")
  /// The applicant's e-mail address.
  public static let email = Sentence(ja: "メールアドレス", en: "E-mail address")
  /// The number of the entry in the audit log.
  public static let entryNumber = Sentence(ja: "監査記録の番号", en: "Audit entry")
  /// The hash of that entry.
  public static let entryHash = Sentence(ja: "監査記録のハッシュ値", en: "Audit entry hash")
  /// The faculty.
  public static let faculty = Sentence(ja: "学部", en: "Faculty")
  /// What came of the decision.
  public static let fate = Sentence(ja: "決定のその後", en: "What came of it")
  /// Free text of the decision.
  public static let note = Sentence(ja: "自由記述", en: "Free text")
  /// What was seen in the pictures.
  public static let seen = Sentence(ja: "書類で確認した内容", en: "Seen in the documents")
  /// Who confirmed or sent back.
  public static let secondBy = Sentence(ja: "第二確認者", en: "Second person")
  /// When that was.
  public static let secondAt = Sentence(ja: "第二確認日時", en: "Second person at")
  /// A picture that is to be mended, by the code that a return has for it; other codes stay as they are.
  public static func field(_ code: String) -> Sentence {
    guard code.hasPrefix("image-") else { return Sentence(ja: code, en: code) }
    let number = code.dropFirst("image-".count)
    return Sentence(ja: "画像\(number)", en: "Picture \(number)")
  }
  /// Stands for a value that was erased.
  public static let erased = Sentence(ja: "（消去済み）", en: "(erased)")
}

extension DecisionFate {
  /// What came of a decision.
  public var sentence: Sentence {
    switch self {
    case .proposed: Sentence(ja: "第二確認待ち", en: "awaits a second person")
    case .refused: Sentence(ja: "第二確認で差戻し", en: "sent back by the second person")
    case .standing: Sentence(ja: "有効（通知前）", en: "stands, not announced yet")
    case .undone: Sentence(ja: "取消し", en: "undone")
    case .announced: Sentence(ja: "通知済み", en: "announced")
    case .objected: Sentence(ja: "異議により差戻し", en: "objected to, put back")
    case .recalled: Sentence(ja: "審査待ちへ差戻し", en: "put back to wait")
    case .corrected: Sentence(ja: "訂正済み", en: "corrected")
    }
  }
}
