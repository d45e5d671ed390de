import Domain

/// What the line-by-line review says of queue, second person and figures.
public enum PlainWording {
  // MARK: Keys

  /// Mark.
  public static let mark = Sentence(
    ja: "再提出をお願いした項目が解消したかを記入する（v 1:y 2:n）", en: "mark what was asked for as resolved or not (v 1:y 2:n)")
  /// Earlier picture.
  public static let earlier = Sentence(
    ja: "前回の申請の画像を開く（z 2 は画像2）", en: "open a picture of the earlier application (z 2: picture 2)")
  /// Confirm.
  public static let confirm = Sentence(
    ja: "別の職員が提案した決定を確認する", en: "confirm, as second person, what somebody else proposed")
  /// Refuse.
  public static let refuse = Sentence(
    ja: "別の職員が提案した決定を審査待ちに戻す（x の後に理由）", en: "refuse what somebody else proposed: it waits again (x REASON)")
  /// Withdraw.
  public static let withdraw = Sentence(
    ja: "本人の希望で申請を取り下げる（辞退）", en: "withdraw the application at the applicant's wish")
  /// Release.
  public static let release = Sentence(ja: "開いている申請を手放す", en: "give the application back, and take up none")
  /// Lane.
  public static let lane = Sentence(
    ja: "一覧に出すものを選ぶ（一致のみ、第二確認待ち、自分の提案など。f 2）",
    en: "choose a part of the queue (clear, second person, own proposals; f 2)")
  /// Order.
  public static let order = Sentence(ja: "一覧の並び順を選ぶ（o 2 は2番）", en: "choose the order of the queue (o 2: the second)")
  /// List.
  public static let list = Sentence(ja: "一覧を読み直して表示する（l 2 は2頁）", en: "list the queue as it is now (l 2: page 2)")
  /// Search.
  public static let search = Sentence(
    ja: "申請を探して開く（/ 氏名、#12。/ で次の一致、// で前の一致）",
    en: "find and open an application (/ NAME, #12; /: next match, //: before)")
  /// Figures.
  public static let figures = Sentence(ja: "本日の件数と、期限の来ている申請", en: "today's figures, and what is due")

  // MARK: Queue

  /// When it came.
  public static func received(_ age: Int) -> Sentence {
    Sentence(ja: "受付から \(age) 開庁日", en: "received \(age) opening day\(age == 1 ? "" : "s") ago")
  }
  /// What the cross-check says.
  public static func found(_ overall: Sentence) -> Sentence {
    Sentence(ja: "照合：\(overall.ja)", en: "cross-check: \(overall.en)")
  }
  /// Its flags.
  public static func flags(_ flags: [Sentence]) -> Sentence {
    Sentence(
      ja: "しるし：" + flags.map(\.ja).joined(separator: "・"), en: "flags: " + flags.map(\.en).joined(separator: ", "))
  }
  /// Who has it.
  public static func heldBy(_ name: String) -> Sentence { Sentence(ja: "審査中：\(name)", en: "held by \(name)") }
  /// Who proposed it.
  public static func proposedBy(_ name: String) -> Sentence { Sentence(ja: "提案：\(name)", en: "proposed by \(name)") }
  /// Until when it can be undone.
  public static func onHold(_ due: Sentence) -> Sentence {
    Sentence(ja: "\(due.ja) まで取消し可", en: "can be undone until \(due.en)")
  }
  /// A part of the queue, with how many stand in it.
  public static func lane(_ number: Int, _ lane: Sentence, _ count: Int) -> Sentence {
    Sentence(ja: "\(number)  \(lane.ja)：\(count) 件", en: "\(number)  \(lane.en): \(count)")
  }
  /// How to choose.
  public static let byNumber = Sentence(
    ja: "番号を入力してください。空なら今のままです。", en: "Type a number. An empty line leaves it as it is.")
  /// No such number.
  public static let noSuchNumber = Sentence(ja: "その番号はありません。", en: "There is no such number.")
  /// Nothing there.
  public static let laneIsEmpty = Sentence(
    ja: "該当する申請はありません。f で他のものを選べます。", en: "Nothing here. f chooses another part.")
  /// There is more.
  public static func morePages(_ left: Int, next: Int) -> Sentence {
    Sentence(ja: "ほかに \(left) 件あります（l \(next) で続き）。", en: "\(left) more; l \(next) goes on.")
  }
  /// There is more.
  public static func andMore(_ left: Int) -> Sentence { Sentence(ja: "ほかに \(left) 件", en: "and \(left) more") }
  /// How to begin.
  public static let nextOpensFirst = Sentence(ja: "n で最初の申請を開きます。", en: "n opens the first of them.")

  // MARK: Records

  /// Nobody was found.
  public static let noRecordFound = Sentence(
    ja: "その学籍は見つかりません。c の後に、番号か氏名を変えて入力してください。", en: "No such record. Try another number or name behind c.")
  /// Which of those that were found.
  public static let whichFound = Sentence(
    ja: "承認に使う学籍の番号（左端）を入力してください。空なら今のままです。",
    en: "Type the number, on the left, of the record to choose. An empty line leaves it as it is.")

  // MARK: Second person

  /// How to have it done.
  public static func typeYes(_ word: Sentence) -> Sentence {
    Sentence(
      ja: "「\(word.ja)」を実行するときは「はい」か yes と入力してください。ほかの入力では何も行いません。",
      en: "Type yes to go ahead (\(word.en)). Anything else does nothing.")
  }
  /// Not done.
  public static let notDone = Sentence(ja: "何も行っていません。", en: "Nothing was done.")
  /// Why it goes back.
  public static let writeRefusal = Sentence(
    ja: "提案を審査待ちに戻す理由を1行で入力してください。理由を書かないときは - です。空ならやめます。",
    en: "Why does the proposal go back? One line; - for no reason. An empty line leaves it.")

  // MARK: Figures

  /// Title.
  public static let figuresTitle = Sentence(ja: "本日の件数", en: "Today")
  /// One's own decisions.
  public static let decidedToday = Sentence(ja: "本日の自分の決定", en: "decided by you")
  /// Of this session.
  public static let median = Sentence(ja: "この審査での1件の時間（中央値）", en: "median time of a decision in this session")
  /// Due.
  public static let dueToday = Sentence(ja: "本日期限", en: "due today")
}
