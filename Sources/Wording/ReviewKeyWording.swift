import Domain

/// What the keys of the review loop do.
extension ReviewWording {
  /// Approve.
  public static let approve = Sentence(ja: "承認する", en: "approve")
  /// Reject.
  public static let reject = Sentence(ja: "不承認にする", en: "reject")
  /// Return.
  public static let sendBack = Sentence(ja: "再提出を依頼する", en: "return: ask to submit again")
  /// Open a picture.
  public static let picture = Sentence(
    ja: "画像を開く（p 2 は画像2、p だけなら未確認の最初の画像）", en: "open a picture (p 2: picture 2; p: the first not opened yet)")
  /// Choose a record.
  public static let candidate = Sentence(
    ja: "別の学籍を選ぶ（c 2 は候補2、c 07-1234 は学籍番号）", en: "choose another record (c 2: candidate 2; c 07-1234: a number)")
  /// Note.
  public static let note = Sentence(ja: "メモを付ける（申請者には送られません）", en: "add a note (never mailed)")
  /// Details.
  public static let details = Sentence(ja: "もう一度、経過も含めて表示する", en: "show it again, with its history")
  /// Weights.
  public static let weights = Sentence(ja: "重みを図で表示する", en: "draw the weights as bars")
  /// Next.
  public static let next = Sentence(ja: "次の申請へ", en: "next application")
  /// Back.
  public static let back = Sentence(ja: "前の申請へ", en: "previous application")
  /// Skip.
  public static let skip = Sentence(ja: "後回しにして次へ", en: "set it aside and go on")
  /// Undo.
  public static let undo = Sentence(ja: "この審査での直前の決定を取り消す", en: "undo the last decision of this session")
  /// Quit.
  public static let quit = Sentence(ja: "終わる", en: "quit")
  /// The evidence guard.
  public static let evidence = Sentence(
    ja: "保存してはならない画像を消去し、再提出を依頼する（e 2 は画像2）",
    en: "erase a picture that must not be kept, and ask for another (e 2: picture 2)")
  /// Help.
  public static let help = Sentence(ja: "この一覧", en: "this list")
}
