import Domain

/// Words about backups.
public enum BackupWording {
  /// A backup is there and was checked.
  public static func made(_ file: String, bytes: Int, files: Int) -> Sentence {
    Sentence(
      ja: "バックアップを作り、開いて確かめました：\(file)（\(megabytes(bytes)) MB、ファイル \(files) 件）",
      en: "The backup is made, and was opened and checked: \(file) (\(megabytes(bytes)) MB, \(files) files)")
  }

  /// Older ones went.
  public static func removed(_ names: [String]) -> Sentence {
    Sentence(
      ja: "保存期間を過ぎたバックアップ \(names.count) 件を消しました。", en: "Backups whose time was over, removed: \(names.count).")
  }

  /// Sealed pictures are not where they should be.
  public static func missing(_ names: [String]) -> Sentence {
    Sentence(
      ja: "証跡ファイル \(names.count) 件がホームにありません（\(names[0]) など）。このバックアップにも入っていません。",
      en: "The home lacks \(names.count) sealed files of pictures (\(names[0]), …), and so does this backup.")
  }

  /// Nothing to close it with.
  public static let noKey = Sentence(
    ja: "バックアップを暗号化する鍵がありません。`shinsa keys recovery` で復旧鍵を作り、公開鍵を shinsa.yaml の night.backup-key に書いてください"
      + "（shinsa manual backup）。",
    en:
      "There is nothing to encrypt the backup with. Make a recovery key with `shinsa keys recovery` and write its public half "
      + "into shinsa.yaml as night.backup-key (shinsa manual backup).")

  /// The file would lie elsewhere.
  public static func outside(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) は export/ の下にも、設定した night.backup-folder にもありません。どちらかの中の名前を指定してください。",
      en: "\(name) lies neither below export/ nor in the configured night.backup-folder. Name a file in one of them.")
  }

  /// A backup was opened and everything in it is as it was.
  public static func sound(made: String, files: Int, head: String) -> Sentence {
    Sentence(
      ja: "このバックアップは完全です。作成 \(made)、ファイル \(files) 件、監査記録の末尾 \(head)",
      en: "The backup is whole. Made \(made), \(files) files, head of the audit log \(head)")
  }

  /// The recovery key was printed.
  public static func recoveryKey(public key: String) -> Sentence {
    Sentence(
      ja: "復旧鍵を出力しました。このコンピューターには置かず、印刷するか別の媒体に写し、施錠して 2 か所に保管してください。失うとバックアップは開けません。"
        + "shinsa.yaml には公開鍵だけを書きます：night.backup-key: \(key)",
      en:
        "This is the recovery key. Keep it off this machine, on paper or another medium, in two places under lock; without it no "
        + "backup can be opened. shinsa.yaml gets the public half alone: night.backup-key: \(key)")
  }

  /// The file holds no recovery key.
  public static func noRecoveryKey(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) の 1 行目は復旧鍵ではありません（shinsa-recovery: で始まる行）。",
      en: "The first line of \(name) is no recovery key (it begins with shinsa-recovery:).")
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 52_428) / 104_858
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Words about what is wrong with a backup.
public enum BackupFaultWording {
  /// No backup.
  public static let notBackup = Sentence(
    ja: "このファイルは Shinsa のバックアップではありません。ファイルを確かめてください。",
    en: "This file is no backup of Shinsa's. Check which file it is.")
  /// Of a later program.
  public static func laterFormat(_ version: Int) -> Sentence {
    Sentence(
      ja: "このバックアップは、より新しい Shinsa が作ったものです（形式 \(version)）。新しい Shinsa で復元してください。",
      en: "A later Shinsa made this backup (form \(version)). Restore it with that one.")
  }
  /// The wrong key or passphrase.
  public static let wrongKey = Sentence(
    ja: "この鍵（またはパスフレーズ）では開けません。バックアップを作ったときのものを指定してください。",
    en: "This key or passphrase does not open it. Use the one that it was made with.")
  /// Closed with the other of both.
  public static let otherLock = Sentence(
    ja: "鍵で閉じたバックアップには --key、パスフレーズで閉じたものには --passphrase-file を指定してください。逆が指定されています。",
    en:
      "It is closed with the other of both: --key opens those of a recovery key, --passphrase-file those of a passphrase."
  )
  /// Altered on the way.
  public static func altered(_ chunk: Int) -> Sentence {
    Sentence(
      ja: "バックアップの \(chunk) 番目の区画が、書いたときと違います（破損または改ざん）。別のバックアップを使ってください。",
      en: "Chunk \(chunk) of the backup is not as it was written: damaged or altered. Use another backup.")
  }
  /// Cut off.
  public static let truncated = Sentence(
    ja: "バックアップが途中で切れています。コピーし直すか、別のバックアップを使ってください。",
    en: "The end of the backup is missing. Copy it again, or use another.")
  /// Its content is not what it says.
  public static func contentsDiffer(_ path: String) -> Sentence {
    Sentence(
      ja: "バックアップの中身が目録と一致しません（\(path)）。別のバックアップを使ってください。",
      en: "What the backup holds is not what its list says (\(path)). Use another backup.")
  }
  /// The database in it is unsound.
  public static let databaseDamaged = Sentence(
    ja: "データベースが壊れているため、バックアップとして使えません。古いバックアップは消していません。管理者に知らせてください。",
    en: "Its database is damaged, so it cannot serve as a backup. No older backup was removed. Tell your administrator."
  )
  /// The log in it does not verify.
  public static let auditBroken = Sentence(
    ja: "監査記録の検証に失敗したため、バックアップとして使えません（shinsa audit verify）。古いバックアップは消していません。",
    en:
      "Its audit log does not verify (shinsa audit verify), so it cannot serve as a backup. No older backup was removed."
  )
}
