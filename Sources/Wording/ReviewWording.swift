import Domain

/// What the review loop says.
public enum ReviewWording {
  /// The loop begins.
  public static func begins(_ count: Int) -> Sentence {
    Sentence(
      ja: "審査する申請は \(count) 件です。? でキーの一覧を表示します。", en: "Applications to review: \(count). ? lists the keys.")
  }
  /// Nothing to do.
  public static let nothingWaits = Sentence(
    ja: "審査待ちの申請はありません。f で一覧のほかの申請を選び、q で終わります。",
    en: "No application waits. f chooses another part of the queue, q quits.")
  /// Which of how many.
  public static func place(_ place: Int, of count: Int) -> Sentence {
    Sentence(ja: "\(count) 件中 \(place) 件目", en: "\(place) of \(count)")
  }
  /// It cannot be shown now.
  public static func passedOver(_ id: CaseID) -> Sentence {
    Sentence(ja: "申請 #\(id) は飛ばします。", en: "Application #\(id) is passed over.")
  }
  /// All seen to.
  public static let allDone = Sentence(
    ja: "これで全部です。u で直前の決定を取り消し、b で最後の申請に戻り、q で終わります。",
    en: "That was all. u undoes the last decision, b goes back to the last application, q quits.")
  /// No next one.
  public static let isLast = Sentence(
    ja: "これより後に申請はありません。b で前に戻り、q で終わります。", en: "No application follows. b goes back, q quits.")
  /// No earlier one.
  public static let isFirst = Sentence(ja: "これより前に申請はありません。", en: "There is none before this one.")
  /// Not a key.
  public static let unknownKey = Sentence(
    ja: "キーは1文字です（p 2 のように、後に番号や文を続けるものもあります）。? で一覧を表示します。",
    en: "Keys are single letters (some may be followed by a number or text, such as p 2). ? lists them.")
  /// All were opened.
  public static let noneUnopened = Sentence(
    ja: "未確認の画像はありません。もう一度開くときは p 2 のように番号を付けてください。",
    en: "Every picture has been opened. To open one again name its number, such as p 2.")
  /// Which picture.
  public static let whichPicture = Sentence(
    ja: "p 2 のように画像の番号を付けてください。", en: "Name the picture by its number, such as p 2.")
  /// How to see a picture that was opened.
  public static func seePicture(_ id: CaseID, _ number: Int) -> Sentence {
    Sentence(
      ja: "画像 \(number) を開いたものとして記録しました。画面に出せないときは、別の端末で `shinsa image \(id) \(number) > ファイル名` を実行して必ず見てください。",
      en:
        "Picture \(number) is recorded as opened. Where it cannot be shown here, look at it all the same: `shinsa image \(id) \(number) > FILE` in another terminal."
    )
  }
  /// A picture was drawn, as well as a terminal can.
  public static func pictureDrawn(_ id: CaseID, _ number: Int) -> Sentence {
    Sentence(
      ja: "細かい字を読むときは、別の端末で `shinsa image \(id) \(number) > ファイル名` を実行してください。",
      en: "To read what is small: `shinsa image \(id) \(number) > FILE` in another terminal.")
  }
  /// A note.
  public static let writeNote = Sentence(
    ja: "メモを1行で入力してください（申請者には送られません）。空ならやめます。",
    en: "Write the note on one line (never mailed). An empty line leaves it.")
  /// None written.
  public static let noNote = Sentence(ja: "メモは付けませんでした。", en: "No note was added.")
  /// A note was added.
  public static let noted = Sentence(ja: "メモを付けました。", en: "The note was added.")
  /// Which record.
  public static let whichRecord = Sentence(
    ja: "候補の番号か、学籍番号を入力してください。空なら今のままです。",
    en: "Type the number of a candidate, or any student number. An empty line leaves it as it is.")
  /// The record that was chosen.
  public static let chosen = Sentence(ja: "承認するときに使う学籍：", en: "The record that an approval would link:")
  /// None chosen.
  public static let chooseRecordFirst = Sentence(
    ja: "承認するには、まず c で学籍を選んでください。", en: "Choose a student record with c first.")
  /// Nothing to undo.
  public static let nothingToUndo = Sentence(
    ja: "この審査で取り消せる決定はありません。", en: "There is no decision of this session to undo.")
  /// Which picture goes.
  public static let whichToErase = Sentence(
    ja: "消去する画像の番号を付けてください（e 2 など。消去済みの画像は対象外）。",
    en: "Name the picture that is to be erased, such as e 2 (one that is not erased yet).")
  /// Undone.
  public static func undone(_ id: CaseID) -> Sentence {
    Sentence(
      ja: "申請 #\(id) の決定を取り消しました。審査待ちに戻り、メールは送られません。",
      en: "The decision on application #\(id) is undone. It waits again, and no mail will leave.")
  }
}
