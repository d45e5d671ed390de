import Domain

extension Role {
  /// What a member of staff is there for.
  public var sentence: Sentence {
    switch self {
    case .importer: Sentence(ja: "取込担当", en: "importer")
    case .reviewer: Sentence(ja: "審査担当", en: "reviewer")
    case .supervisor: Sentence(ja: "責任者", en: "supervisor")
    case .auditor: Sentence(ja: "監査担当", en: "auditor")
    }
  }
}

extension Deed {
  /// Something that needs a role.
  public var sentence: Sentence {
    switch self {
    case .importBundles: Sentence(ja: "申請の取込み", en: "importing bundles")
    case .importRecords: Sentence(ja: "学籍等のデータの取込み", en: "importing student records and tables")
    case .sendMail: Sentence(ja: "メールの送信", en: "sending mail")
    case .export: Sentence(ja: "アカウントファイルの出力", en: "writing account files")
    case .report: Sentence(ja: "日報の作成", en: "drawing up reports")
    case .look: Sentence(ja: "申請・学籍・アカウントの閲覧", en: "looking at applications, records and accounts")
    case .decide: Sentence(ja: "申請の審査", en: "deciding applications")
    case .manage: Sentence(ja: "職員の管理・訂正・設定", en: "managing staff, corrections and settings")
    case .audit: Sentence(ja: "監査記録の出力と検証", en: "exporting and verifying the audit log")
    case .keep: Sentence(ja: "保存期間を過ぎたものの消去・バックアップ", en: "applying retention and making backups")
    }
  }
}
