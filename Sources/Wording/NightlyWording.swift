import Domain

/// Words of the night's work: one line a step.
public enum NightlyWording {
  /// What became of a step.
  public static func done(_ step: NightStep, _ what: Sentence) -> Sentence {
    Sentence(ja: "\(step.sentence.ja)：\(what.ja)", en: "\(step.sentence.en): \(what.en)")
  }

  /// Somebody else takes bundles in.
  public static let watchImports = Sentence(
    ja: "ほかの取込み（`import --watch` など）が動いているため、そちらに任せました", en: "left to another import (`import --watch`) that is at it")

  /// Somebody else sends mail.
  public static let othersSend = Sentence(
    ja: "ほかの処理がメールを送っているため、そちらに任せました", en: "left to somebody else who is sending")

  /// What came in.
  public static func imported(bundles: Int, accepted: Int, refused: Int, quarantined: Int) -> Sentence {
    Sentence(
      ja: "バンドル \(bundles) 件、受付 \(accepted) 件、受付不可 \(refused) 件、隔離 \(quarantined) 件",
      en: "bundles \(bundles), requests accepted \(accepted), refused \(refused), bundles quarantined \(quarantined)")
  }

  /// What time alone did.
  public static func deadlines(lapsed: Int, reminded: Int, expired: Int) -> Sentence {
    Sentence(
      ja: "期限切れ \(lapsed) 件、期限の再通知 \(reminded) 件、初回パスワードの期限切れ \(expired) 件",
      en: "applications lapsed \(lapsed), reminded \(reminded), first passwords expired \(expired)")
  }
}

extension NightStep {
  /// The step's name at the beginning of its line.
  public var sentence: Sentence {
    switch self {
    case .importing: Sentence(ja: "取込み", en: "import")
    case .deadlines: Sentence(ja: "期限", en: "deadlines")
    case .recheck: Sentence(ja: "照合", en: "recheck")
    case .mail: Sentence(ja: "メール", en: "mail")
    case .accounts: Sentence(ja: "アカウント", en: "accounts")
    case .report: Sentence(ja: "報告", en: "report")
    case .checkpoint: Sentence(ja: "監査記録の控え", en: "checkpoint")
    case .purge: Sentence(ja: "消去", en: "purge")
    case .backup: Sentence(ja: "バックアップ", en: "backup")
    }
  }
}
