import Domain

extension ReviewWording {
  /// Questions begin.
  public static func deciding(_ id: CaseID, _ outcome: DecisionOutcome) -> Sentence {
    Sentence(ja: "申請 #\(id)：\(outcome.sentence.ja)", en: "Application #\(id): \(outcome.sentence.en)")
  }
  /// How questions are answered.
  public static let howToAnswer = Sentence(
    ja: "b で1つ前の質問に、q で申請に戻ります。確認するまで何も決まりません。",
    en: "b goes back one question, q back to the application. Nothing is decided before you confirm.")
  /// What was entered before is offered again.
  public static let takenUp = Sentence(
    ja: "前に入力した内容が残っています。そのままでよい質問は Enter だけを押してください。",
    en: "What you entered before is still here: Enter alone keeps an answer.")
  /// What was entered stays.
  public static func kept(_ outcome: DecisionOutcome) -> Sentence {
    Sentence(
      ja: "入力した内容は残してあります。もう一度「\(outcome.sentence.ja)」のキーを押すと続けられます。",
      en: "What you entered is kept: the same key (\(outcome.sentence.en)) takes it up again.")
  }
  /// What is about to be decided.
  public static func aboutTo(_ id: CaseID, _ outcome: DecisionOutcome) -> Sentence {
    Sentence(
      ja: "申請 #\(id) を次のとおり決定します：\(outcome.sentence.ja)",
      en: "About to decide application #\(id): \(outcome.sentence.en)")
  }
  /// A second person will be needed.
  public static func willBeProposed(_ reasons: [SecondPersonReason]) -> Sentence {
    Sentence(
      ja: "別の職員の確認が必要な決定です（\(list(reasons).ja)）。確認されるまでメールは送られません。",
      en: "A second person has to confirm this (\(list(reasons).en)). No mail leaves before that.")
  }
  /// The mail that would be sent.
  public static let mail = Sentence(ja: "送られるメール", en: "The mail")
  /// To whom.
  public static let recipient = Sentence(ja: "宛先", en: "To")
  /// The subject.
  public static let subject = Sentence(ja: "件名", en: "Subject")
  /// How to confirm.
  public static func confirm(_ outcome: DecisionOutcome) -> Sentence {
    Sentence(
      ja: "この内容で決定するときは「はい」か yes と入力してください。ほかの入力では決定しません。",
      en: "Type yes to decide this (\(outcome.sentence.en)). Anything else decides nothing.")
  }
  /// The prompt of the confirmation.
  public static let confirmPrompt = Sentence(ja: "はい / yes > ", en: "yes > ")
  /// Not confirmed.
  public static let notConfirmed = Sentence(ja: "決定していません。", en: "Nothing was decided.")
  /// A decision was taken.
  public static func decided(_ id: CaseID, _ state: CaseState, due: Sentence?) -> Sentence {
    guard let due else {
      return Sentence(ja: "申請 #\(id)：\(state.sentence.ja)。", en: "Application #\(id): \(state.sentence.en).")
    }
    return Sentence(
      ja: "申請 #\(id)：\(state.sentence.ja)。メールは \(due.ja) まで保留され、それまでは u で取り消せます。",
      en: "Application #\(id): \(state.sentence.en). The mail is on hold until \(due.en); until then u undoes it.")
  }
  /// A second person is awaited.
  public static func proposed(_ id: CaseID, _ reasons: [SecondPersonReason]) -> Sentence {
    Sentence(
      ja: "申請 #\(id)：提案しました。別の職員が `shinsa confirm \(id)` で確認すると決定します（\(list(reasons).ja)）。u で取り消せます。",
      en:
        "Application #\(id): proposed. It is decided once somebody else confirms it with `shinsa confirm \(id)` (\(list(reasons).en)). u undoes it."
    )
  }
  /// A decision that somebody began to enter.
  public static func notTaken(_ id: CaseID, _ outcome: DecisionOutcome) -> Sentence {
    Sentence(
      ja: "申請 #\(id)：入力した「\(outcome.sentence.ja)」は確認されなかったため、決定していません。",
      en: "Application #\(id): what was entered (\(outcome.sentence.en)) was not confirmed and is not decided.")
  }
  /// Title of the counts.
  public static let summary = Sentence(ja: "この審査の結果（件）", en: "In this session")
  /// Set aside.
  public static let skipped = Sentence(ja: "後回し", en: "skipped")
  /// Held by others, or not to be shown.
  public static let unavailable = Sentence(ja: "表示できなかったもの", en: "not available")

  private static func list(_ reasons: [SecondPersonReason]) -> Sentence {
    Sentence(
      ja: reasons.map(\.sentence.ja).joined(separator: "、"), en: reasons.map(\.sentence.en).joined(separator: "; "))
  }
}
