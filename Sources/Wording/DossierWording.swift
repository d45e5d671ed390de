import Domain

/// Words that an application is shown with.
public enum DossierWording {
  /// The first line.
  public static func title(_ id: CaseID, _ kind: ApplicationKind, _ name: String) -> Sentence {
    Sentence(ja: "申請 #\(id)　\(kind.sentence.ja)　\(name)", en: "Application #\(id), \(kind.sentence.en), \(name)")
  }
  /// A fact behind its name.
  public static func labelled(_ label: Sentence, _ value: String) -> Sentence {
    Sentence(ja: "\(label.ja)：\(value)", en: "\(label.en): \(value)")
  }
  /// The sender's id.
  public static let senderID = Sentence(ja: "申請ID", en: "Sender's id")
  /// Several things on one line.
  public static func listed(_ parts: [String]) -> Sentence {
    Sentence(ja: parts.joined(separator: "、"), en: parts.joined(separator: ", "))
  }
  /// Who applies.
  public static let applicant = Sentence(ja: "申請者", en: "Applicant")
  /// Where it stands.
  public static let state = Sentence(ja: "状態", en: "State")
  /// When the graduate sent it.
  public static let submitted = Sentence(ja: "申請日時", en: "Submitted")
  /// When it was imported.
  public static let received = Sentence(ja: "受付", en: "Received")
  /// How long ago, in opening days.
  public static func age(_ days: Int) -> Sentence {
    Sentence(ja: "（\(days)開庁日前）", en: " (\(days) opening \(days == 1 ? "day" : "days") ago)")
  }
  /// Where the answer goes.
  public static let email = Sentence(ja: "メールアドレス", en: "E-mail address")
  /// A caution on the student record.
  public static let caution = Sentence(ja: "注意区分", en: "Caution")
  /// The cross-check's result.
  public static let overall = Sentence(ja: "照合結果", en: "Cross-check")
  /// The sum of the evidence.
  public static func weight(_ bits: String) -> Sentence {
    Sentence(ja: "（計 \(bits) ビット）", en: " (\(bits) bits in all)")
  }
  /// The evidence of one field.
  public static func bits(_ bits: String) -> Sentence { Sentence(ja: "\(bits) ビット", en: "\(bits) bits") }
  /// Marks.
  public static let flags = Sentence(ja: "しるし", en: "Flags")
  /// Who has claimed it.
  public static let claim = Sentence(ja: "審査中の職員", en: "Held by")
  /// Who has claimed it, and how long the claim lasts.
  public static func heldUntil(_ name: String, _ until: Sentence) -> Sentence {
    Sentence(ja: "\(name)（\(until.ja)まで）", en: "\(name), until \(until.en)")
  }
  /// Title of the standing decision.
  public static let decisionTitle = Sentence(ja: "決定", en: "Decision")
  /// What was decided.
  public static let decision = Sentence(ja: "内容", en: "Decided")
  /// Why a second person is needed.
  public static let secondPerson = Sentence(ja: "第二確認が必要な理由", en: "Needs a second person")
  /// Who confirmed.
  public static let confirmed = Sentence(ja: "第二確認", en: "Confirmed")
  /// When the mail left.
  public static let announced = Sentence(ja: "メール送信", en: "Mail left")
  /// When the mail may leave.
  public static let due = Sentence(ja: "メール送信の予定", en: "Mail due")
  /// Title of the comparison.
  public static func fields(_ record: String) -> Sentence {
    Sentence(
      ja: record.isEmpty ? "申請の内容" : "学籍 \(record) との照合",
      en: record.isEmpty ? "Fields" : "Fields, against record \(record)")
  }
  /// What both say.
  public static let both = Sentence(ja: "申請・学籍とも", en: "both")
  /// What the applicant says.
  public static let stated = Sentence(ja: "申請", en: "stated")
  /// What the registrar says.
  public static let recorded = Sentence(ja: "学籍", en: "recorded")
  /// Title of what was stated, where nothing was compared.
  public static let statements = Sentence(ja: "申請の内容", en: "Stated")
  /// Title of what the comparison leaves out.
  public static let otherStatements = Sentence(ja: "そのほかの申請内容", en: "Also stated")
  /// The earlier application that this one mends.
  public static let resubmits = Sentence(ja: "再提出の元の申請ID", en: "Mends application")
  /// A country other than Japan.
  public static let country = Sentence(ja: "国", en: "Country")
  /// Title of the weighed records.
  public static let candidates = Sentence(ja: "候補の学籍", en: "Candidate records")
  /// A record without a number.
  public static let withoutNumber = Sentence(ja: "学籍番号のない学籍", en: "a record without a number")
  /// An earlier name.
  public static let formerName = Sentence(ja: "旧氏名", en: "Former name")
  /// Title of the notes.
  public static let notes = Sentence(ja: "メモ（申請者には送られません）", en: "Notes (never mailed)")
  /// Title of the pictures.
  public static let pictures = Sentence(ja: "画像", en: "Pictures")
  /// There are none.
  public static let noPictures = Sentence(ja: "画像はありません。", en: "There are no pictures.")
  /// Opened by the one who looks.
  public static let opened = Sentence(ja: "確認済み", en: "opened by you")
  /// Not yet.
  public static let unopened = Sentence(ja: "未確認", en: "not opened yet")
  /// Title of the history.
  public static let history = Sentence(ja: "経過", en: "History")
  /// Title of the mails.
  public static let mails = Sentence(ja: "メール", en: "Mails")
}
