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
  /// Who confirmed.
  public static let confirmedBy = Sentence(ja: "確認者", en: "Confirmed by")
  /// When it was confirmed.
  public static let confirmedAt = Sentence(ja: "確認日時", en: "Confirmed at")
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
  /// Stands for a value that was erased.
  public static let erased = Sentence(ja: "（消去済み）", en: "(erased)")
}
