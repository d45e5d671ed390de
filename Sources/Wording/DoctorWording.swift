import Domain

/// Words of `doctor`: one line a check.
public enum DoctorWording {
  /// The line of a check that found nothing wrong.
  public static func sound(_ subject: CheckSubject, _ remark: CheckRemark) -> Sentence {
    let (name, more) = (subject.sentence, remark.sentence)
    return Sentence(
      ja: "良好　　 \(name.ja)\(more.map { "：\($0.ja)" } ?? "")",
      en: "sound    \(name.en)\(more.map { ": \($0.en)" } ?? "")")
  }

  /// The line of a check that was left out.
  public static func skipped(_ subject: CheckSubject) -> Sentence {
    Sentence(ja: "－　　　 \(subject.sentence.ja)", en: "-        \(subject.sentence.en)")
  }

  /// The line of something that is wrong.
  public static func ailing(_ subject: CheckSubject, _ ailment: Ailment) -> Sentence {
    let (mark, name) = (ailment.severity.sentence, subject.sentence)
    return Sentence(
      ja: "\(mark.ja) \(name.ja)：\(ailment.words.what.ja)\(ailment.words.cure.ja)",
      en: "\(mark.en) \(name.en): \(ailment.words.what.en) \(ailment.words.cure.en)")
  }

  /// The last line.
  public static func summary(sound: Int, hints: Int, wrong: Int) -> Sentence {
    wrong == 0
      ? Sentence(
        ja: "問題は見つかりませんでした（良好 \(sound)、注意 \(hints)）。", en: "Nothing is wrong (sound \(sound), hints \(hints)).")
      : Sentence(
        ja: "直すべきことが \(wrong) 件あります（良好 \(sound)、注意 \(hints)）。",
        en: "Things to mend: \(wrong) (sound \(sound), hints \(hints)).")
  }

  /// Somebody else's home is not looked at, also not by root: what root opens there becomes root's.
  public static func notAsThisUser(owner: String) -> Sentence {
    Sentence(
      ja: "このホームの所有者は \(owner) です。`sudo -u \(owner) shinsa doctor` のように、所有者として実行してください。",
      en: "This home belongs to \(owner). Run this as its owner, such as `sudo -u \(owner) shinsa doctor`.")
  }
}

extension CheckSeverity {
  /// The mark at the beginning of a line, all of one width.
  public var sentence: Sentence {
    switch self {
    case .hint: Sentence(ja: "注意　　", en: "hint    ")
    case .fallsShort: Sentence(ja: "要対処　", en: "MEND    ")
    case .missing: Sentence(ja: "使用不可", en: "MISSING ")
    }
  }
}

extension CheckSubject {
  /// What is looked at.
  public var sentence: Sentence {
    switch self {
    case .home: Sentence(ja: "ホーム", en: "home")
    case .permissions: Sentence(ja: "権限", en: "permissions")
    case .exportGroups: Sentence(ja: "出力フォルダーのグループ", en: "export groups")
    case .disk: Sentence(ja: "ディスク", en: "disk")
    case .clock: Sentence(ja: "時計", en: "clock")
    case .timeZones: Sentence(ja: "時間帯", en: "time zones")
    case .configuration: Sentence(ja: "設定", en: "configuration")
    case .templates: Sentence(ja: "メールのひな形", en: "mail templates")
    case .keys: Sentence(ja: "鍵", en: "keys")
    case .database: Sentence(ja: "データベース", en: "database")
    case .schema: Sentence(ja: "データベースの版", en: "edition of the database")
    case .staff: Sentence(ja: "職員", en: "staff")
    case .audit: Sentence(ja: "監査記録", en: "audit log")
    case .evidence: Sentence(ja: "証跡", en: "evidence")
    case .locks: Sentence(ja: "ロック", en: "locks")
    case .backups: Sentence(ja: "バックアップ", en: "backups")
    case .night: Sentence(ja: "夜間処理", en: "the night's work")
    case .sudo: Sentence(ja: "sudo の規則", en: "sudo rule")
    case .terminal: Sentence(ja: "端末", en: "terminal")
    case .chafa: Sentence(ja: "画像の表示（chafa）", en: "pictures (chafa)")
    }
  }
}

extension CheckRemark {
  /// The figure; nil where there is none.
  var sentence: Sentence? {
    switch self {
    case .none: nil
    case .free(let bytes): Sentence(ja: "空き \(ByteWords.text(bytes))", en: "\(ByteWords.text(bytes)) free")
    case .entries(let count, let areVerified):
      areVerified
        ? Sentence(ja: "\(count) 件、すべて検証済み", en: "\(count) entries, all of them verified")
        : Sentence(ja: "\(count) 件（すべての検証は --full）", en: "\(count) entries (--full verifies all of them)")
    case .files(let count): Sentence(ja: "\(count) ファイル", en: "\(count) files")
    case .age(let hours): Sentence(ja: "\(hours) 時間前", en: "\(hours) hours ago")
    }
  }
}

/// Sizes as people say them.
enum ByteWords {
  /// In the largest unit that leaves a figure of at least one, with one decimal.
  static func text(_ bytes: Int64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var (value, unit) = (Double(bytes), 0)
    while value >= 1_024, unit < units.count - 1 { (value, unit) = (value / 1_024, unit + 1) }
    let tenths = Int((value * 10).rounded(.down))
    return unit == 0 ? "\(bytes) B" : "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }
}
