import Domain

/// Obstacles in where an application stands, and in who acts.
enum StandingWording {
  static func notWaiting(_ state: CaseState) -> Sentence {
    Sentence(
      ja: "この申請は「\(state.sentence.ja)」のため、審査できません。審査できるのは「\(CaseState.waiting.sentence.ja)」の申請です。",
      en: "This application is \(state.sentence.en); only one that is waiting can be decided.")
  }

  static func notProposed(_ state: CaseState) -> Sentence {
    Sentence(
      ja: "この申請は「\(state.sentence.ja)」のため、確認の対象ではありません。確認できるのは「\(CaseState.proposed.sentence.ja)」の申請です。",
      en: "This application is \(state.sentence.en); only one that awaits a second person can be confirmed or refused.")
  }

  static func notDecided(_ state: CaseState) -> Sentence {
    Sentence(
      ja: "この申請は「\(state.sentence.ja)」のため、取り消せる決定がありません。",
      en: "This application is \(state.sentence.en); there is no decision to undo.")
  }

  static func holdOver(_ since: Sentence) -> Sentence {
    Sentence(
      ja: "取り消せる期間は\(since.ja)に終わり、メールの送信が始まっています。誤りがある場合は責任者に訂正を依頼してください。",
      en:
        "The hold ended on \(since.en) and the mail is on its way. "
        + "If the decision is wrong, ask a supervisor to correct it.")
  }

  static func announced(_ at: Sentence) -> Sentence {
    Sentence(
      ja: "結果のメールは\(at.ja)に送信済みです。誤りがある場合は責任者に訂正を依頼してください。",
      en: "The mail left on \(at.en). If the decision is wrong, ask a supervisor to correct it.")
  }

  static func claimedByOther(_ name: String, until: Sentence) -> Sentence {
    Sentence(
      ja: "\(name) さんが審査中です（\(until.ja)まで）。終わるのを待つか、\(name) さんに release を依頼してください。",
      en: "\(name) is working on it until \(until.en). Wait, or ask \(name) to release it.")
  }

  static let notClaimed = Sentence(
    ja: "この申請はあなたが確保しているものではありません。", en: "You hold no claim on this application.")

  static let versionMoved = Sentence(
    ja: "表示した後に、この申請の内容または状態が変わりました。もう一度表示して確認してください。",
    en: "The application has changed since it was shown. Show it again and look before deciding.")

  static func roleLacks(_ deed: Deed) -> Sentence {
    let roles = Role.allCases.filter { $0.may(deed) }
    return Sentence(
      ja: "あなたの役割では行えません：\(deed.sentence.ja)。行える役割：\(roles.map(\.sentence.ja).joined(separator: "、"))。",
      en:
        "Your role does not allow it: \(deed.sentence.en). "
        + "Roles that do: \(roles.map(\.sentence.en).joined(separator: ", ")).")
  }

  static let secondPersonIsFirst = Sentence(
    ja: "確認は、決定した人とは別の職員が、その人自身のユーザーで行ってください。",
    en: "The confirmation has to come from somebody else than the one who decided, under that person's own user.")

  static let erased = Sentence(
    ja: "この申請は保存期間が過ぎたか本人の求めで、内容が消去されています。訂正はできません。",
    en:
      "What was stated in this application was erased, as its time was over or the person wished it. It cannot be corrected."
  )
  static let notAnnounced = Sentence(
    ja: "結果のメールはまだ送られていません。訂正ではなく、取消し（undo）をしてください。",
    en: "The mail has not left. Undo the decision instead of correcting it.")

  static let alreadyCorrected = Sentence(
    ja: "この決定は、すでに訂正されています。新しく開かれた申請を審査してください。",
    en: "This decision has been corrected already. Decide the case that was opened for it.")

  static let correctionPending = Sentence(
    ja: "この申請には、第二確認待ちの訂正があります。別の職員が confirm で確認するか、confirm --refuse で差し戻してください。",
    en: "A correction of this application waits for a second person: confirm it, or send it back with confirm --refuse."
  )
}
