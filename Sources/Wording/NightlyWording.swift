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

  /// Something came that was not taken.
  public static func refused(_ requests: Int, quarantined: Int) -> Sentence {
    Sentence(
      ja: "受付不可 \(requests) 件、隔離 \(quarantined) 件があります。`shinsa quarantine list` で理由を見てください。",
      en:
        "Requests refused: \(requests), bundles quarantined: \(quarantined). `shinsa quarantine list` shows why, and what to do."
    )
  }

  /// A step took too long.
  public static func overran(seconds: Int) -> Sentence {
    Sentence(
      ja: "\(seconds) 秒（night.step-limit）を超えたため止めました。何も失われず、次の夜に続きを行います。続くようなら、時間を延ばすか、ディスクの速さを確かめてください。",
      en:
        "stopped after \(seconds) s (night.step-limit); nothing is lost, and the next night goes on. If it lasts, allow more time, or see whether the disk is slow."
    )
  }

  /// A step took its process with it.
  public static func broke(status: Int32) -> Sentence {
    Sentence(
      ja: "プロセスが途中で終わりました（\(status)）。メモリー不足（`dmesg`）でなければ、管理者に知らせてください。次の夜に続きを行います。",
      en:
        "its process ended on the way (\(status)). Look for a lack of memory (`dmesg`), else tell your administrator; the next night goes on."
    )
  }

  /// A step waits since the clock cannot be believed.
  public static let waits = Sentence(
    ja: "時計が正しいと確かめられるまで、行いません", en: "waits until the clock can be believed")

  /// A step waits since the database is damaged.
  public static let waitsForDatabase = Sentence(
    ja: "データベースがバックアップから戻されるまで、行いません", en: "waits until the database is put back to a backup")

  /// What is wrong with the clock.
  public static func clock(_ ailment: MachineAilment) -> Sentence { whole(.machine(ailment)) }

  /// Something that is wrong, and its cure.
  public static func whole(_ ailment: Ailment) -> Sentence {
    let words = ailment.words
    return Sentence(ja: words.what.ja + words.cure.ja, en: "\(words.what.en) \(words.cure.en)")
  }

  /// The night before was cut off.
  public static func takenOver(_ process: Int32) -> Sentence {
    Sentence(
      ja: "前の夜間処理（プロセス \(process)）は途中で終わっていました。続きを行います。",
      en: "The night before (process \(process)) was cut off; this one does what it left.")
  }

  /// No backup was made, as none is configured.
  public static let noBackup = Sentence(ja: "バックアップは設定されていません", en: "no backups are configured")

  /// Somebody ended the night.
  public static let interrupted = Sentence(
    ja: "夜間処理を中断しました。次の夜に続きを行います。", en: "The night was interrupted; the next one does what is left.")

  /// The operator could not be told.
  public static func untold(_ why: Sentence) -> Sentence {
    Sentence(ja: "運用担当者へのメールを出せませんでした。\(why.ja)", en: "The mail to the operator could not leave. \(why.en)")
  }

  /// The night could not be written down.
  public static func unwritten(_ why: Sentence) -> Sentence {
    Sentence(
      ja: "夜間処理の結果を state/night.json に書けませんでした。\(why.ja)",
      en: "The night could not be put down in state/night.json. \(why.en)")
  }

  /// A night begins.
  public static let begins = Sentence(ja: "夜間処理を始めます。", en: "The night's work begins.")

  /// A night ended.
  public static func ended(needs: Int) -> Sentence {
    needs == 0
      ? Sentence(ja: "夜間処理を終えました。", en: "The night's work is done.")
      : Sentence(
        ja: "夜間処理を終えました。人の手が必要なことが \(needs) 件あります。",
        en: "The night's work is over; things that need somebody: \(needs).")
  }

  /// Where the audit log ended.
  public static func checkpoint(_ number: Int64, entries: Int64) -> Sentence {
    Sentence(ja: "控え \(number)、監査記録 \(entries) 件", en: "checkpoint \(number), entries \(entries)")
  }

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
