import Domain

/// What the full-screen review says.
public enum WorkstationWording {
  // MARK: Queue

  /// All that wait.
  public static let laneWaiting = Sentence(ja: "審査待ち", en: "waiting")
  /// What the cross-check found nothing about.
  public static let laneClear = Sentence(ja: "一致のみ", en: "clear only")
  /// The others.
  public static let laneCareful = Sentence(ja: "一致以外", en: "not clear")
  /// What accounts are stolen by.
  public static let laneTakeover = Sentence(ja: "乗っ取り注意・注意区分", en: "takeover or caution")
  /// Resubmissions.
  public static let laneResubmitted = Sentence(ja: "再提出", en: "resubmissions")
  /// Overdue.
  public static let laneOverdue = Sentence(ja: "遅延", en: "overdue")
  /// The second person's list.
  public static let laneProposed = Sentence(ja: "第二確認待ち", en: "second person")
  /// On hold.
  public static let laneOnHold = Sentence(ja: "送信前の決定", en: "decided, on hold")
  /// What the one at work has proposed.
  public static let laneOwnProposals = Sentence(ja: "自分の提案", en: "my proposals")
  /// Corrections that somebody proposed.
  public static let laneCorrections = Sentence(ja: "訂正の確認待ち", en: "corrections to confirm")
  /// Mails that came back.
  public static let laneBounced = Sentence(ja: "メール不達", en: "mail came back")
  /// By due date.
  public static let orderDue = Sentence(ja: "期限順", en: "due first")
  /// Newest first.
  public static let orderNewest = Sentence(ja: "新しい順", en: "newest first")
  /// By verdict.
  public static let orderOverall = Sentence(ja: "照合結果順", en: "by cross-check")
  /// By kind.
  public static let orderKind = Sentence(ja: "種類順", en: "by kind")
  /// By name.
  public static let orderName = Sentence(ja: "氏名順", en: "by name")
  /// Which part.
  public static let whichLane = Sentence(ja: "一覧に出すもの", en: "Which part of the queue?")
  /// Which order.
  public static let whichOrder = Sentence(ja: "一覧の並び順", en: "Which order?")
  /// Above the rows.
  public static func queueTitle(_ lane: Sentence, _ count: Int, _ order: Sentence) -> Sentence {
    Sentence(ja: "\(lane.ja) \(count) 件（\(order.ja)）", en: "\(lane.en): \(count), \(order.en)")
  }
  /// Nothing there.
  public static let laneIsEmpty = Sentence(
    ja: "該当する申請はありません。f で他のものを選べます。", en: "Nothing here. f chooses another part.")
  /// Not read yet.
  public static let loading = Sentence(ja: "読み込んでいます。", en: "Reading.")
  /// The status line.
  public static func figures(decided: Int, median: Int?, waiting: Int, due: Int, overdue: Int) -> Sentence {
    let clock = median.map(DateWording.stretch)
    return Sentence(
      ja: "本日の決定 \(decided)" + (clock.map { "（中央値 \($0.ja)）" } ?? "") + "  審査待ち \(waiting)  本日期限 \(due)  遅延 \(overdue)",
      en: "Today \(decided)" + (clock.map { " (median \($0.en))" } ?? "")
        + "  waiting \(waiting)  due today \(due)  overdue \(overdue)")
  }
  /// What can be undone, and for how many seconds; nil where no end is known.
  public static func canUndo(_ id: CaseID, left seconds: Int?) -> Sentence {
    let left = seconds.map(timeLeft) ?? Sentence(ja: "", en: "")
    return Sentence(ja: "u:取消 #\(id) \(left.ja)", en: "u:undo #\(id) \(left.en)")
  }

  /// A clock that counts down, or where much is left its two largest units: the seconds of days only crowd the line.
  static func timeLeft(_ seconds: Int) -> Sentence {
    guard seconds < 3_600 else { return DateWording.stretch(seconds) }
    let clock = "\(seconds / 60):" + String(seconds % 60 + 100).dropFirst()
    return Sentence(ja: clock, en: clock)
  }

  // MARK: Why not

  /// Before a reason.
  public static func notNow(_ reason: Sentence) -> Sentence {
    Sentence(ja: "今は不可：\(reason.ja)", en: "Not now: \(reason.en)")
  }
  /// No row.
  public static let nothingSelected = Sentence(ja: "一覧に申請がありません。", en: "The queue shows no application.")
  /// Nothing open.
  public static let nothingOpen = Sentence(ja: "開いている申請がありません。", en: "No application is open.")
  /// Keys act upon what is open.
  public static let openFirst = Sentence(ja: "先に Enter で申請を開いてください。", en: "Open the application with Enter first.")
  /// Looked at, not held.
  public static let notHeld = Sentence(
    ja: "この申請は確保していません。Enter で開き直してください。", en: "You do not hold this application. Enter opens it again.")
  /// No record.
  public static let chooseRecordFirst = Sentence(
    ja: "承認するには、先に s で学籍を選んでください。", en: "Choose a student record with s first.")
  /// Nothing searched for.
  public static let searchFirst = Sentence(ja: "先に / で探してください。", en: "Search with / first.")
  /// Nothing to undo.
  public static let nothingToUndo = Sentence(ja: "取り消せる決定はありません。", en: "There is no decision to undo.")
  /// Not to be withdrawn.
  public static let notWithdrawable = Sentence(
    ja: "取り下げられるのは審査待ちか再提出依頼中の申請です。", en: "Only what waits or was returned can be withdrawn.")
  /// Which picture goes.
  public static let whichToForget = Sentence(
    ja: "消去する画像を先に p で開いてください（消去済みの画像は対象外）。",
    en: "Open the picture that is to be erased with p first (one that is not erased yet).")
  /// Nothing came back.
  public static let notBounced = Sentence(ja: "戻ってきたメールはありません。", en: "No mail about it came back.")
  /// A reason is needed.
  public static let correctionNeedsReason = Sentence(
    ja: "訂正には理由が必要です。何も提案していません。", en: "A correction needs a reason. Nothing was proposed.")
  /// Not a key.
  public static let unknownKey = Sentence(
    ja: "そのキーは使いません。? でキーの一覧が出ます。", en: "That key does nothing here. ? lists the keys.")
  /// Pasted where nothing is typed.
  public static let pastedNowhere = Sentence(
    ja: "貼り付けは文を入力する欄でだけ使えます。何も行っていません。", en: "Pasting works only where a line is typed. Nothing was done.")
  /// No answer.
  public static func noAnswer(_ isDay: Bool) -> Sentence {
    isDay
      ? Sentence(ja: "日付として読めません。2030-04-01 のように入力してください。", en: "That is no date. Type it like 2030-04-01.")
      : Sentence(ja: "1つ以上選んでください（文は空にできません）。", en: "Choose at least one; a text must not be empty.")
  }
  /// No such picture.
  public static func noSuchPicture(_ count: Int) -> Sentence {
    Sentence(ja: "画像は \(count) 枚です。", en: "There \(count == 1 ? "is one picture" : "are \(count) pictures").")
  }
  /// Nobody can see it.
  public static func isErased(_ number: Int) -> Sentence {
    Sentence(ja: "画像 \(number) は消去されていて、だれにも見られません。", en: "Picture \(number) was erased; nobody can see it.")
  }
  /// None follows.
  public static let noneFollows = Sentence(ja: "これより後に、開ける申請はありません。", en: "No application that you could open follows.")
  /// Not found.
  public static func notFound(_ text: String) -> Sentence {
    Sentence(ja: "「\(text)」は見つかりません。", en: "Not found: \(text)")
  }
  /// Too small.
  public static func tooSmall(_ columns: Int, _ rows: Int) -> Sentence {
    Sentence(
      ja: "画面が小さすぎます（今 \(columns)x\(rows)）。80x24 以上に広げてください。q で終わります。",
      en: "The window is too small (\(columns)x\(rows) now). Make it 80x24 or larger. q quits.")
  }

  // MARK: Working

  /// Wait.
  public static let working = Sentence(ja: "処理しています。", en: "Working.")
  /// What Enter does.
  public static let enterOpens = Sentence(ja: "Enter で開きます。", en: "Enter opens it.")
  /// Another one is open.
  public static func otherIsOpen(_ id: CaseID) -> Sentence {
    Sentence(ja: "開いているのは申請 #\(id) です（Tab で戻ります）。", en: "Application #\(id) is open; Tab goes back to it.")
  }
  /// Somebody changed it.
  public static func changedElsewhere(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) は表示した後に変わりました。Enter で開き直してください。",
      en: "Application #\(id) has changed since it was shown. Enter opens it again.")
  }
  /// Nothing typed is lost.
  public static let typedIsKept = Sentence(ja: "入力した文は残してあります。", en: "What you typed is kept.")
  /// Left without Enter.
  public static let marksNotKept = Sentence(
    ja: "記入は保存していません（Enter で保存します）。", en: "The marks were not kept; Enter keeps them.")
  /// Which record.
  public static let whichRecord = Sentence(ja: "承認に使う学籍", en: "Which student record would an approval link?")
  /// Search for others.
  public static let searchRecords = Sentence(ja: "ほかの学籍を探す（/）", en: "search for another (/)")
  /// How many were found.
  public static func foundRecords(_ count: Int) -> Sentence {
    Sentence(ja: "見つかった学籍：\(count) 件", en: "Records found: \(count)")
  }
  /// None found.
  public static let noRecordFound = Sentence(
    ja: "その学籍は見つかりません。番号か氏名を変えて、もう一度 s で探してください。", en: "No such record. Try another number or name with s.")
  /// One was chosen.
  public static func chosen(_ number: String, _ name: String) -> Sentence {
    Sentence(ja: "承認に使う学籍：\(number) \(name)", en: "An approval would link \(number) \(name).")
  }
  /// A note.
  public static let writeNote = Sentence(ja: "内部メモ（申請者には送られません）", en: "Internal note (never mailed)")
  /// A search.
  public static let writeSearch = Sentence(ja: "探す文字（氏名、フリガナ、番号、#12）", en: "Search for (name, kana, number, #12)")
  /// A search.
  public static let writeRecordSearch = Sentence(ja: "学籍番号か氏名", en: "Student number or name")
  /// A reason.
  public static let writeRefusal = Sentence(
    ja: "提案を審査待ちに戻す理由（空でも可。Esc でやめる）", en: "Why the proposal goes back (may be empty; Esc leaves)")
  /// A reason.
  public static let writeCorrection = Sentence(
    ja: "訂正の理由（記録に残ります。Esc でやめる）", en: "Why the decision was wrong, for the record (Esc leaves)")
  /// A search.
  public static let writeCaseSearch = Sentence(
    ja: "すべての申請から探す（番号、氏名、フリガナ、アドレス、電話）", en: "Find any application (number, name, address, telephone)")
  /// How many were found.
  public static func foundCases(_ count: Int) -> Sentence {
    Sentence(ja: "見つかった申請：\(count) 件", en: "Applications found: \(count)")
  }
  /// None found.
  public static let noCaseFound = Sentence(ja: "該当する申請はありません。", en: "No such application.")
  /// Why something is to be mended.
  public static func whyMend(_ field: Sentence) -> Sentence {
    Sentence(ja: "「\(field.ja)」を直す理由", en: "Why is it to be mended: \(field.en)?")
  }
  /// Which question of how many.
  public static func step(_ outcome: DecisionOutcome, _ place: Int, of count: Int) -> Sentence {
    Sentence(ja: "\(outcome.sentence.ja)（\(place)/\(count)）", en: "\(outcome.sentence.en), \(place) of \(count)")
  }

  // MARK: Pictures

  /// Above a picture.
  public static func picture(
    _ number: Int, of count: Int, _ document: Sentence?, _ side: Sentence?, zoom: Int
  ) -> Sentence {
    let what = [document, side].compactMap(\.self)
    let ja = what.map(\.ja).joined(separator: " ")
    let en = what.map(\.en).joined(separator: " ")
    return Sentence(
      ja: "画像 \(number)/\(count) \(ja)" + (zoom > 1 ? " x\(zoom)" : ""),
      en: "Picture \(number)/\(count) \(en)" + (zoom > 1 ? " x\(zoom)" : ""))
  }
  /// The earlier application's.
  public static func earlierPicture(_ id: CaseID, _ title: Sentence) -> Sentence {
    Sentence(ja: "前回 #\(id)　\(title.ja)", en: "Before, #\(id): \(title.en)")
  }
  /// The one that is open.
  public static func newPicture(_ title: Sentence) -> Sentence {
    Sentence(ja: "今回　\(title.ja)", en: "Now: \(title.en)")
  }
  /// Being drawn.
  public static let drawing = Sentence(ja: "描いています。", en: "Drawing.")

  // MARK: The final step

  /// The key before the last.
  public static func pressY(_ word: Sentence) -> Sentence {
    Sentence(ja: "「\(word.ja)」を実行するなら y を押してください。", en: "Press y to go ahead (\(word.en)).")
  }
  /// The last key.
  public static func nowEnter(_ word: Sentence) -> Sentence {
    Sentence(ja: "Enter で「\(word.ja)」を実行します。ほかのキーでやめます。", en: "Enter does it (\(word.en)). Any other key leaves.")
  }
  /// There is more.
  public static let moreBelow = Sentence(ja: "（続きは Space）", en: "(Space: more)")
  /// What is confirmed.
  public static func aboutToConfirm(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id)：別の職員が提案した次の決定を確認します。", en: "Application #\(id): about to confirm what somebody else proposed.")
  }
  /// Whose decision is undone.
  public static func aboutToUndo(_ id: CaseID, _ name: String) -> Sentence {
    Sentence(
      ja: "\(name) さんが決めた申請 #\(id) の決定を取り消します。審査待ちに戻ります。",
      en: "About to undo what \(name) decided on application #\(id). It waits again.")
  }
  /// What is withdrawn.
  public static func aboutToWithdraw(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) を本人の希望により取り下げます。取り消せません。",
      en: "About to withdraw application #\(id) at the applicant’s wish. This cannot be undone.")
  }
  /// What is corrected.
  public static func aboutToCorrect(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id)：送信済みの決定の訂正を提案します。別の職員が確認するまで、何も変わりません。",
      en:
        "Application #\(id): about to propose that its decision is corrected. Nothing changes before a second person confirms."
    )
  }
  /// What is corrected by a second person.
  public static func aboutToConfirmCorrection(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の決定の訂正を確認します。決定によるアカウントの変更は取り消され、申請者に知らされ、同じ内容の申請が審査待ちになります。",
      en:
        "Application #\(id): about to confirm that its decision is corrected. What it brought is taken back, the applicant is told, "
        + "and a new application waits in its place.")
  }
  /// What leaves again.
  public static func aboutToMailAgain(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の次のメールをもう一度送ります。前のメールのリンクや初回パスワードは使えなくなります。",
      en:
        "Application #\(id): about to send this mail once more. The link or first password of the one before is void then."
    )
  }
  /// What is dealt with.
  public static func aboutToSettle(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の戻ってきたメールを処理済みにします。メールは送られません。",
      en: "Application #\(id): about to mark the mail that came back as dealt with. No mail is sent.")
  }
  /// What would be left.
  public static let aboutToQuit = Sentence(
    ja: "終わると、確認していない入力は残りません。", en: "What was entered and not confirmed is lost when you quit.")
  /// Not left.
  public static let stays = Sentence(ja: "終わらずに続けます。", en: "The review goes on.")
  /// A second person is awaited.
  public static func proposed(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id)：承認を提案しました。別の職員の確認を待ちます（u で取り消せます）。",
      en: "Application #\(id): proposed. It awaits a second person; u undoes it.")
  }

  // MARK: Help

  /// Title.
  public static let helpTitle = Sentence(ja: "キーの一覧", en: "Keys")
  /// Title.
  public static let otherKeys = Sentence(ja: "画像・一覧・入力・確認のとき", en: "In pictures, lists, lines and at the final step")
  /// Title.
  public static let flagLetters = Sentence(ja: "しるしの文字", en: "Letters of the flags")
  /// Title.
  public static let verdictMarks = Sentence(ja: "照合の記号", en: "Marks of the cross-check")
}
