import Domain

/// What the keys of the full-screen review do: a label for the foot line, a sentence for the help.
public enum WorkstationKeyWording {
  /// Open.
  public static let openLabel = Sentence(ja: "開く", en: "open")
  /// Open.
  public static let open = Sentence(
    ja: "選んだ申請を開く（審査中は他の職員が決定できません）", en: "open the selected application, and hold it while you work")
  /// Approve.
  public static let approveLabel = Sentence(ja: "承認", en: "approve")
  /// Approve.
  public static let approve = Sentence(ja: "承認する（書類の確認から最後の確認まで）", en: "approve, after the document check")
  /// Reject.
  public static let rejectLabel = Sentence(ja: "不承認", en: "reject")
  /// Reject.
  public static let reject = Sentence(ja: "不承認にする", en: "reject, with reasons")
  /// Return.
  public static let sendBackLabel = Sentence(ja: "再提出依頼", en: "return")
  /// Return.
  public static let sendBack = Sentence(ja: "直す項目を挙げて再提出を依頼する", en: "return: ask to submit again, naming what to mend")
  /// Picture.
  public static let pictureLabel = Sentence(ja: "画像", en: "picture")
  /// Picture.
  public static let picture = Sentence(
    ja: "まだ見ていない画像を開く（1～9 でその番号の画像）", en: "open the next picture not seen yet (1 to 9: that one)")
  /// Undo.
  public static let undoLabel = Sentence(ja: "取消", en: "undo")
  /// Undo.
  public static let undo = Sentence(
    ja: "メールが出る前の決定を取り消す（表示中の申請、なければ直前の決定）", en: "undo a decision on hold: the shown one, else your last")
  /// Second person.
  public static let confirmLabel = Sentence(ja: "第二確認", en: "confirm")
  /// Second person.
  public static let confirm = Sentence(
    ja: "別の職員が提案した決定を確認する", en: "confirm, as second person, what somebody else proposed")
  /// Second person.
  public static let refuseLabel = Sentence(ja: "提案を戻す", en: "refuse")
  /// Second person.
  public static let refuse = Sentence(
    ja: "別の職員が提案した決定を審査待ちに戻す", en: "refuse what somebody else proposed: it waits again")
  /// The evidence guard.
  public static let evidenceLabel = Sentence(ja: "画像の消去", en: "erase picture")
  /// The evidence guard.
  public static let evidence = Sentence(
    ja: "保存してはならない画像（マイナンバー、健康保険証の番号など）を消去し、再提出を依頼する",
    en: "erase a picture that must not be kept (My Number, insurance numbers), and ask for another")
  /// Correction.
  public static let correctLabel = Sentence(ja: "訂正", en: "correct")
  /// Correction.
  public static let correct = Sentence(
    ja: "メール送信後に誤りが分かった決定の訂正を提案する（責任者）", en: "propose to correct a decision whose mail has left (supervisors)")
  /// Mail again.
  public static let mailAgainLabel = Sentence(ja: "再送", en: "mail again")
  /// Mail again.
  public static let mailAgain = Sentence(
    ja: "結果のメールをもう一度送る（リンクや初回パスワードは新しくなる）", en: "send its mail once more, with a new link or first password")
  /// A bounce.
  public static let bounceHandledLabel = Sentence(ja: "不達の処理済み", en: "bounce dealt with")
  /// A bounce.
  public static let bounceHandled = Sentence(ja: "戻ってきたメールを処理済みにする", en: "mark the mail that came back as dealt with")
  /// Find.
  public static let findLabel = Sentence(ja: "全体から探す", en: "find")
  /// Find.
  public static let find = Sentence(
    ja: "すべての申請（決定済みも）から、番号・氏名・アドレスで探して開く", en: "find any application, decided ones too, by number, name or address")
  /// Record.
  public static let recordLabel = Sentence(ja: "学籍", en: "record")
  /// Record.
  public static let record = Sentence(ja: "承認に使う学籍を選ぶ、探す", en: "choose another student record, or search for one")
  /// Note.
  public static let noteLabel = Sentence(ja: "メモ", en: "note")
  /// Note.
  public static let note = Sentence(ja: "内部メモを付ける（申請者には送られません）", en: "add an internal note (never mailed)")
  /// Next.
  public static let nextLabel = Sentence(ja: "次", en: "next")
  /// Next.
  public static let next = Sentence(ja: "次の申請を開く（今の申請は手放す）", en: "open the next application, giving back this one")
  /// Previous.
  public static let previousLabel = Sentence(ja: "前", en: "previous")
  /// Previous.
  public static let previous = Sentence(ja: "前の申請を開く", en: "open the application before this one")
  /// Other pane.
  public static let otherPaneLabel = Sentence(ja: "切替", en: "pane")
  /// Other pane.
  public static let otherPane = Sentence(
    ja: "一覧、申請、画像を切り替える", en: "go on to the other pane: queue, application, picture")
  /// Down.
  public static let downLabel = Sentence(ja: "下", en: "down")
  /// Down.
  public static let down = Sentence(ja: "下へ", en: "down")
  /// Up.
  public static let upLabel = Sentence(ja: "上", en: "up")
  /// Up.
  public static let up = Sentence(ja: "上へ", en: "up")
  /// Page down.
  public static let pageDownLabel = Sentence(ja: "次頁", en: "page down")
  /// Page down.
  public static let pageDown = Sentence(ja: "1画面下へ", en: "a page down")
  /// Page up.
  public static let pageUpLabel = Sentence(ja: "前頁", en: "page up")
  /// Page up.
  public static let pageUp = Sentence(ja: "1画面上へ", en: "a page up")
  /// Top.
  public static let topLabel = Sentence(ja: "先頭", en: "top")
  /// Top.
  public static let top = Sentence(ja: "先頭へ", en: "to the top")
  /// Bottom.
  public static let bottomLabel = Sentence(ja: "末尾", en: "bottom")
  /// Bottom.
  public static let bottom = Sentence(ja: "末尾へ", en: "to the bottom")
  /// Search.
  public static let searchLabel = Sentence(ja: "検索", en: "search")
  /// Search.
  public static let search = Sentence(
    ja: "探す（一覧では氏名、フリガナ、番号。#12 は申請 #12）", en: "search (in the queue: name, kana, number; #12 is application #12)")
  /// Search on.
  public static let searchOnLabel = Sentence(ja: "次の一致", en: "next match")
  /// Search on.
  public static let searchOn = Sentence(ja: "次の一致へ", en: "to the next match")
  /// Search back.
  public static let searchBackLabel = Sentence(ja: "前の一致", en: "match before")
  /// Search back.
  public static let searchBack = Sentence(ja: "前の一致へ", en: "to the match before")
  /// Filter.
  public static let filterLabel = Sentence(ja: "絞込", en: "filter")
  /// Filter.
  public static let filter = Sentence(
    ja: "一覧に出すものを選ぶ（一致だけ、第二確認待ちなど）", en: "choose the part of the queue (clear ones, second person …)")
  /// Sort.
  public static let sortLabel = Sentence(ja: "並べ替え", en: "sort")
  /// Sort.
  public static let sort = Sentence(ja: "一覧の並び順を選ぶ", en: "choose the order of the queue")
  /// Release.
  public static let releaseLabel = Sentence(ja: "手放す", en: "release")
  /// Release.
  public static let release = Sentence(
    ja: "開いている申請を手放して一覧に戻る", en: "give the open application back, and go to the queue")
  /// Withdraw.
  public static let withdrawLabel = Sentence(ja: "取下げ", en: "withdraw")
  /// Withdraw.
  public static let withdraw = Sentence(ja: "本人の希望で申請を取り下げる", en: "withdraw the application at the applicant’s wish")
  /// Refresh.
  public static let refreshLabel = Sentence(ja: "更新", en: "refresh")
  /// Refresh.
  public static let refresh = Sentence(
    ja: "一覧を今すぐ更新する（数秒ごとに自動でも更新）", en: "list the queue anew (it does so by itself every few seconds)")
  /// Help.
  public static let helpLabel = Sentence(ja: "ヘルプ", en: "help")
  /// Help.
  public static let help = Sentence(ja: "この一覧", en: "this list")
  /// Quit.
  public static let quitLabel = Sentence(ja: "終了", en: "quit")
  /// Quit.
  public static let quit = Sentence(ja: "終わる（画像を表示中なら閉じる）", en: "quit (closes a picture first)")

  /// Keys of a picture.
  public static let pictureKeys = Sentence(
    ja: "+/-:拡大縮小 hjkl:移動 0:全体 p:次の画像 X:消去 Enter:全画面 Tab:切替 q:閉じる",
    en: "+/-:zoom  hjkl:move  0:whole  p:next  X:erase  Enter:full  Tab:pane  q:close")
  /// Keys of a picture that an earlier one can be seen beside.
  public static let twoPictureKeys = Sentence(
    ja: "z:前回/今回  +/-:拡大縮小  hjkl:移動  0:全体  p:次  Enter:全画面  q:閉じる",
    en: "z:old/new  +/-:zoom  hjkl:move  0:whole  p:next  Enter:full  Tab:pane  q:close")
  /// Keys of the list in which items are marked.
  public static let markKeys = Sentence(
    ja: "左端のキー:解消/未解消  Enter:保存  PgDn/PgUp:申請を送る  Esc:やめる",
    en: "Key on the left:resolved or not  Enter:keep  PgDn/PgUp:scroll  Esc:leave")
  /// Mark.
  public static let markLabel = Sentence(ja: "項目", en: "items")
  /// Mark.
  public static let mark = Sentence(
    ja: "再提出をお願いした項目が解消したかを記入する", en: "mark what was asked for as resolved or not")
  /// Earlier picture.
  public static let earlierLabel = Sentence(ja: "前回", en: "earlier")
  /// Earlier picture.
  public static let earlier = Sentence(
    ja: "前回の画像を今回の画像と並べる（もう一度押すと前回・今回の切替え）",
    en: "show the earlier picture beside the new one; again: the other of the two")
  /// Keys of a list.
  public static let listKeys = Sentence(
    ja: "左端のキーで選ぶ（j/k と Enter も可）  PgDn/PgUp:送る  BS:戻る  Esc:やめる",
    en: "Pick by the key on the left, or j/k, Enter  PgDn/PgUp:scroll  BS:back  Esc:out")
  /// Keys of a list of which several may be picked.
  public static let severalKeys = Sentence(
    ja: "左端のキーか Space で印を付け、Enter で次へ  BS:戻る  Esc:やめる（入力は残る）",
    en: "Mark by the key on the left or Space, then Enter  BS:back  Esc:leave (kept)")
  /// Keys of a line.
  public static let lineKeys = Sentence(
    ja: "Enter:決める  PgDn/PgUp:申請を送る  Up:前の質問  Esc:やめる（入力は残る）",
    en: "Enter:done  PgDn/PgUp:scroll  Up:question before  Esc:leave (kept)")
  /// Keys of the final step.
  public static let finalKeys = Sentence(
    ja: "y、続けて Enter:実行  j/k Space b:文面を送る  ほかのキー:やめる",
    en: "y, then Enter:do it  j/k Space b:scroll  any other key:leave")
  /// Keys of the help.
  public static let helpKeys = Sentence(ja: "j/k Space b:送る  ほかのキー:閉じる", en: "j/k Space b:scroll  any other key:close")
}
