import Domain

/// Words about pictures that are made unreadable, and papers that are added.
public enum EvidenceWording {
  // MARK: What must not be kept

  /// It is gone.
  public static func forgotten(_ id: CaseID, _ number: Int) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の画像 \(number) を消去しました。もうだれにも読めません。",
      en: "Picture \(number) of application #\(id) was erased. Nobody can read it any more.")
  }

  /// The same file came elsewhere too.
  public static func others(_ pictures: [(id: CaseID, number: Int)]) -> Sentence {
    Sentence(
      ja: "同じ画像もあわせて消去しました：" + pictures.map { "申請 #\($0.id) の画像 \($0.number)" }.joined(separator: "、"),
      en: "The same picture went elsewhere too: "
        + pictures.map { "application #\($0.id), picture \($0.number)" }.joined(separator: "; "))
  }

  /// The old key may still be in the database's log.
  public static let notWiped = Sentence(
    ja: "ほかの処理が古い状態を読んでいるため、消去した鍵がまだディスクに残っています。しばらくすると消えます。",
    en: "Another process still reads an older state, so the erased key is still on the disk. It goes after a while.")

  /// The zip is still there.
  public static let notReduced = Sentence(
    ja: "この画像が届いたバンドルが、まだ import/done/ にあります。次の取り込みの終わりに消されます。",
    en: "The bundle that brought it still lies in import/done/. The end of the next import removes it.")

  /// What to do next.
  public static func askAnew(_ id: CaseID, _ number: Int, _ code: String) -> Sentence {
    let command = "shinsa decide \(id) return --item image-\(number):\(code)"
    return Sentence(
      ja: "あらためて提出を依頼するには：\(command)", en: "To ask for another one: \(command)")
  }

  /// What the final key would do.
  public static func aboutToForget(_ id: CaseID, _ number: Int) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の画像 \(number) を消去します。二度と読めなくなり、取り消せません。ほかの画像は残ります。",
      en:
        "About to erase picture \(number) of application #\(id). Nobody will read it again; this cannot be undone. The other pictures stay."
    )
  }

  /// A part alone cannot go.
  public static let wholePicture = Sentence(
    ja: "画像の一部だけを塗りつぶすことはできません。写っていれば画像全体を消去し、番号を隠した画像の再提出を依頼します。",
    en:
      "A part of a picture cannot be blackened: the whole picture goes, and another with the numbers covered is asked for."
  )

  /// What it shows.
  public static let shows = Sentence(ja: "写っているもの", en: "It shows")

  /// Asks what it shows.
  public static func whatDoesItShow(_ number: Int) -> Sentence {
    Sentence(
      ja: "画像 \(number) に、保存してはならない何が写っていますか。", en: "What does picture \(number) show that must not be kept?")
  }

  /// Beside a picture.
  public static func erased(_ reason: ForgettingReason?) -> Sentence {
    switch reason {
    case nil: Sentence(ja: "消去済み", en: "erased")
    case .retentionOver: Sentence(ja: "消去済み（保存期間の満了）", en: "erased, its time was over")
    case .forbiddenEvidence: Sentence(ja: "消去済み（保存してはならない画像）", en: "erased, must not be kept")
    case .erased: Sentence(ja: "消去済み（本人の情報の消去）", en: "erased with all of the person")
    }
  }

  // MARK: Papers

  /// A paper was added.
  public static func attached(_ id: CaseID, _ number: Int, _ document: Sentence, _ overall: Sentence) -> Sentence {
    Sentence(
      ja: "申請 #\(id) に画像 \(number)（\(document.ja)）を追加しました。照合結果：\(overall.ja)。承認の前に、この画像も開いてください。",
      en:
        "Picture \(number) (\(document.en)) was added to application #\(id). Cross-check: \(overall.en). "
        + "Open it, like the others, before approving.")
  }

  /// The file is still there.
  public static let removeFile = Sentence(
    ja: "import/ のファイルはそのまま残っています。不要になったら削除してください。",
    en: "The file is where it was. Remove it when you no longer need it.")

  /// Beside a picture: who added it.
  public static func addedBy(_ name: String) -> Sentence {
    Sentence(ja: "\(name) が追加", en: "added by \(name)")
  }

  /// The file is too large.
  public static func tooLarge(limit: Int) -> Sentence {
    Sentence(
      ja: "画像は \(limit) バイトまでです。縮小してから追加してください。", en: "A picture has at most \(limit) bytes. Make it smaller.")
  }

  /// There are enough.
  public static func tooMany(limit: Int) -> Sentence {
    Sentence(
      ja: "1 件の申請の画像は \(limit) 枚までです。", en: "An application has at most \(limit) pictures.")
  }

  /// It must not be collected.
  public static let forbidden = Sentence(
    ja: "マイナンバーカードの裏面や、保存できないとして消去した画像は追加できません。",
    en: "The back of a My Number card, or a picture that was erased as one that must not be kept, cannot be added.")

  /// It is there already.
  public static func twice(_ number: Int) -> Sentence {
    Sentence(
      ja: "同じ画像がすでにあります（画像 \(number)）。", en: "The application has this very picture already (picture \(number)).")
  }
}

extension ForbiddenContent {
  /// What a picture shows that must not be kept.
  public var sentence: Sentence {
    switch self {
    case .myNumber: Sentence(ja: "マイナンバーカードの裏面（個人番号）", en: "the back of a My Number card (Individual Number)")
    case .insuranceNumbers:
      Sentence(ja: "健康保険証の保険者番号、記号・番号、QR コード", en: "numbers or QR code of a health insurance card")
    case .other: Sentence(ja: "そのほか、保存してはならないもの", en: "something else that must not be kept")
    }
  }
}
