import Domain

/// Sentences about homes, who acts in them, and what a home needs.
public enum HomeWording {
  /// No home at the path.
  public static func noHome(_ path: String) -> Sentence {
    Sentence(
      ja:
        "\(path) は審査のホームではありません（shinsa.yaml と state/shinsa.sqlite がありません）。--home か SHINSA_HOME でホームを指定するか、`shinsa init` で作ってください。",
      en:
        "\(path) is no home of Shinsa (there is no shinsa.yaml and state/shinsa.sqlite). Name the home with --home or SHINSA_HOME, or make one with `shinsa init`."
    )
  }

  /// The home belongs to somebody else.
  public static func notOwner(_ path: String) -> Sentence {
    Sentence(
      ja: "\(path) は別の利用者のホームで、読み書きできません。管理者が設けた sudo の規則を通して shinsa を実行してください。",
      en:
        "\(path) is another user's home and cannot be read and written. Run shinsa through the sudo rule that your administrator has installed."
    )
  }

  /// Others can write to a folder of the home.
  public static func writableByOthers(_ path: String) -> Sentence {
    Sentence(
      ja: "\(path) に、ホームの所有者以外の人が書き込めます。`chmod go-w \(path)` で直してください。",
      en: "Others than the home's owner can write to \(path). Mend it with `chmod go-w \(path)`.")
  }

  /// The schema is of another edition.
  public static let schemaDiffers = Sentence(
    ja: "データベースの版がこのプログラムと合いません。プログラムを更新したところなら `shinsa init` で更新し、そうでなければ新しい版の shinsa を使ってください。",
    en:
      "The database is of another edition than this program. After an upgrade run `shinsa init`; otherwise use the newer shinsa."
  )

  /// A file of the home is missing.
  public static func fileMissing(_ name: String) -> Sentence {
    Sentence(
      ja: "ホームの \(name) がないか、読めません。権限を確かめ、なければバックアップから戻してください。",
      en: "\(name) of the home is missing or cannot be read. Check its permissions, or restore it from a backup.")
  }

  /// The key file is none.
  public static let keysUnreadable = Sentence(
    ja: "state/keys.json が鍵のファイルではありません。バックアップから戻してください（書き換えてはいけません）。",
    en: "state/keys.json is not a key file. Restore it from a backup (it must not be edited).")

  /// `--as` in a real home.
  public static let asOutsideTraining = Sentence(
    ja: "--as は練習用ホームでだけ使えます。実際のホームでは、操作するのはログインしている本人です。",
    en: "--as works in a training home only. In a real home the one who acts is the user who is logged in.")

  /// Nobody of the name is listed.
  public static func notStaff(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) は職員として登録されていません。責任者が `shinsa staff add \(name) --role reviewer` で登録できます。",
      en: "\(name) is not listed as staff. A supervisor can run `shinsa staff add \(name) --role reviewer`.")
  }

  /// `SHINSA_NOW` is no moment.
  public static let badClock = Sentence(
    ja: "SHINSA_NOW は 2026-11-21T09:00:00+09:00 のように、時差を付けた ISO 8601 で書いてください。",
    en: "SHINSA_NOW has to be a moment in ISO 8601 with an offset, such as 2026-11-21T09:00:00+09:00.")

  /// A command that everybody runs with his own rights.
  public static let withoutSudo = Sentence(
    ja: "このコマンドはホームを使いません。sudo を通さず、ご自分の権限で実行してください。",
    en: "This command needs no home. Run it with your own rights, not through sudo.")

  /// The role does not allow it.
  public static func notAllowed(_ deed: Deed, _ role: Role) -> Sentence {
    Sentence(
      ja: "役割「\(role.sentence.ja)」では「\(deed.sentence.ja)」ができません。必要なら責任者に `shinsa staff add` で役割を変えてもらってください。",
      en:
        "The role \(role.sentence.en) does not allow this: \(deed.sentence.en). If you need it, ask a supervisor to change your role with `shinsa staff add`."
    )
  }

  /// A home was made or found.
  public static func ready(_ path: String, training: Bool, made: Bool) -> Sentence {
    let kindJa = training ? "練習用ホーム" : "ホーム"
    let kindEn = training ? "training home" : "home"
    return made
      ? Sentence(ja: "\(path) に\(kindJa)を作りました。", en: "Made a \(kindEn) at \(path).")
      : Sentence(
        ja: "\(path) には\(kindJa)がすでにあります。何も上書きしていません。",
        en: "There is a \(kindEn) at \(path) already. Nothing was overwritten.")
  }

  /// What to do with a new home.
  public static func next(supervisor: String) -> Sentence {
    Sentence(
      ja:
        "責任者：\(supervisor)\n次に：shinsa.yaml を編集し、`shinsa students import FILE.csv` で学籍を読み込み、`shinsa import` で申請を取り込みます。",
      en:
        "Supervisor: \(supervisor)\nNext: edit shinsa.yaml, load student records with `shinsa students import FILE.csv`, take bundles in with `shinsa import`."
    )
  }

  /// A home of the other kind is there.
  public static func otherKind(training: Bool) -> Sentence {
    training
      ? Sentence(
        ja: "ここにあるのは練習用ホームです。練習用ホームが実際のホームになることはありません。別のフォルダーで `shinsa init` を実行してください。",
        en: "There is a training home here, which never becomes a real one. Run `shinsa init` in another folder.")
      : Sentence(
        ja: "ここにあるのは実際のホームです。練習用ホームは別のフォルダーに作ってください。",
        en: "There is a real home here. Make the training home in another folder.")
  }

  /// A training home says that it is one.
  public static let trainingNotice = Sentence(ja: "【練習用ホーム】", en: "[training home]")

  /// A member of staff was added.
  public static func staffAdded(_ name: String, _ role: Role) -> Sentence {
    Sentence(ja: "\(name) を「\(role.sentence.ja)」として登録しました。", en: "\(name) is listed as \(role.sentence.en).")
  }

  /// A member of staff was removed.
  public static func staffRemoved(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) の登録を外し、確保していた申請を解放しました。",
      en: "\(name) is no longer listed; the applications that the person held are free.")
  }

  /// Nobody of the name is listed, so nobody can be removed.
  public static func staffUnknown(_ name: String) -> Sentence {
    Sentence(ja: "\(name) は登録されていません。", en: "Nobody named \(name) is listed.")
  }

  /// The last supervisor cannot go.
  public static let lastSupervisor = Sentence(
    ja: "責任者が一人もいなくなるため、変更できません。先に別の責任者を登録してください。",
    en: "That would leave no supervisor. List another supervisor first.")
}
