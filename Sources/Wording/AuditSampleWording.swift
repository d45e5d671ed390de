import Domain

/// Sentences about decisions that were drawn for an auditor.
public enum AuditSampleWording {
  /// How many of an outcome were drawn.
  public static func stratum(_ outcome: Sentence, drawn: Int, of count: Int) -> Sentence {
    Sentence(ja: "\(outcome.ja)：\(count) 件から \(drawn) 件", en: "\(outcome.en): \(drawn) of \(count)")
  }
  /// How it can be drawn again.
  public static func drawn(seed: String, head: String) -> Sentence {
    Sentence(ja: "種：\(seed)　記録の末尾：\(head)", en: "Seed: \(seed), head of the log: \(head)")
  }
  /// A decision.
  public static func decision(application: CaseID, entry: Int64, by name: String, fate: Sentence) -> Sentence {
    Sentence(
      ja: "#\(application)　決定者：\(name)　\(fate.ja)（監査記録 \(entry)）",
      en: "#\(application), decided by \(name), \(fate.en) (audit entry \(entry))")
  }
  /// What an auditor asks of a decision of this outcome, with the application before the eyes.
  public static func questions(_ outcome: DecisionOutcome) -> [Sentence] {
    switch outcome {
    case .approve:
      [
        Sentence(
          ja: "申請者は、選ばれた学籍の本人ですか（shinsa show 番号）",
          en: "Is the applicant the person of the chosen record (shinsa show ID)?"),
        Sentence(
          ja: "書類は、記録された氏名・生年月日・住所を示していますか",
          en: "Do the documents show what was recorded of name, birth date and address?"),
        Sentence(
          ja: "照合結果に反する承認の理由は、読んで納得できますか", en: "Does the written reason carry an approval against the cross-check?"),
      ]
    case .reject:
      [
        Sentence(ja: "理由は、申請の内容に合っていますか", en: "Do the reasons fit what was applied for?"),
        Sentence(ja: "再提出の依頼で足りる申請ではありませんでしたか", en: "Would a request to submit again have been enough?"),
      ]
    case .sendBack:
      [
        Sentence(ja: "求めた項目は、本当に直す必要がありましたか", en: "Did what was asked for really have to be mended?"),
        Sentence(
          ja: "再提出は期限までに届き、審査されましたか（shinsa audit show 番号）",
          en: "Did the resubmission come in time, and was it examined (shinsa audit show ID)?"),
      ]
    }
  }
}

extension AuditCheck {
  /// What is so if a decision passes.
  public var sentence: Sentence {
    switch self {
    case .picturesOpened:
      Sentence(ja: "決定者は、決定前にすべての画像を開いた", en: "the decider had opened every picture before")
    case .documentRecorded: Sentence(ja: "書類で確認した内容が記録されている", en: "what the documents show was recorded")
    case .reasonWritten: Sentence(ja: "矛盾に反する承認の理由が書かれている", en: "a reason was written against the conflict")
    case .secondPerson:
      Sentence(ja: "決定者とは別の人が、通知前に確認した", en: "somebody other than the decider confirmed it before the mail")
    case .reasonsNamed: Sentence(ja: "大学の一覧の理由が選ばれている", en: "reasons of the university's list are named")
    }
  }
}
