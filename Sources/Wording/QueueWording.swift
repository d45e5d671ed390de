import Domain

extension CaseFlag {
  /// The mark in a word or two.
  public var sentence: Sentence {
    switch self {
    case .secondReviewer: Sentence(ja: "要確認者", en: "second person")
    case .takeover: Sentence(ja: "乗っ取り注意", en: "takeover")
    case .caution: Sentence(ja: "注意", en: "caution")
    case .objected: Sentence(ja: "異議あり", en: "objected")
    case .correction: Sentence(ja: "訂正", en: "correction")
    case .bounced: Sentence(ja: "不達", en: "bounced")
    case .accountExists: Sentence(ja: "登録済み", en: "account exists")
    case .samePicture: Sentence(ja: "同じ画像", en: "same picture")
    case .pictureTwice: Sentence(ja: "画像重複", en: "picture twice")
    case .forbiddenEvidence: Sentence(ja: "収集禁止", en: "forbidden picture")
    case .officeRecord: Sentence(ja: "手入力学籍", en: "office record")
    case .postalCode: Sentence(ja: "郵便番号", en: "postal code")
    case .resubmission: Sentence(ja: "再提出", en: "resubmission")
    case .overdue: Sentence(ja: "遅延", en: "overdue")
    case .erased: Sentence(ja: "消去済み", en: "erased")
    }
  }
}

/// Words of the queue and of what staff do with it.
public enum QueueWording {
  /// Headers of the list.
  public static let headers = [
    Sentence(ja: "番号", en: "No."), Sentence(ja: "申請ID", en: "Application"), Sentence(ja: "種類", en: "Kind"),
    Sentence(ja: "氏名", en: "Name"), Sentence(ja: "状態", en: "State"), Sentence(ja: "日数", en: "Age"),
    Sentence(ja: "照合", en: "Cross-check"), Sentence(ja: "しるし", en: "Flags"), Sentence(ja: "担当", en: "Held by"),
  ]
  /// Nothing there.
  public static let empty = Sentence(ja: "該当する申請はありません。", en: "There is no such application.")
  /// An age in opening days.
  public static func age(_ days: Int) -> Sentence { Sentence(ja: "\(days)日", en: "\(days) d") }
  /// How many.
  public static func count(_ count: Int) -> Sentence { Sentence(ja: "\(count) 件", en: "\(count) in all") }
  /// A decision was taken.
  public static func decided(_ id: CaseID, _ state: CaseState, until: Sentence?) -> Sentence {
    let hold = until.map {
      ("\($0.ja) までは `shinsa undo \(id)` で取り消せます。", " It can be undone with `shinsa undo \(id)` until \($0.en).")
    }
    return Sentence(
      ja: "申請 \(id)：\(state.sentence.ja)。" + (hold?.0 ?? ""),
      en: "Application \(id): \(state.sentence.en)." + (hold?.1 ?? ""))
  }
  /// A second person is needed.
  public static func proposed(_ id: CaseID, _ reasons: [SecondPersonReason]) -> Sentence {
    let ja = reasons.map(\.sentence.ja).joined(separator: "、")
    let en = reasons.map(\.sentence.en).joined(separator: "; ")
    return Sentence(
      ja: "申請 \(id)：承認を提案しました。別の職員の確認が必要です（\(ja)）。確認は `shinsa confirm \(id)` です。",
      en: "Application \(id): approval proposed. A second person has to confirm it (\(en)) with `shinsa confirm \(id)`."
    )
  }
  /// It waits again.
  public static func waitsAgain(_ id: CaseID) -> Sentence {
    Sentence(ja: "申請 \(id) は審査待ちに戻りました。メールは送られません。", en: "Application \(id) waits again. No mail will leave.")
  }
  /// The claim was given back.
  public static func released(_ id: CaseID) -> Sentence {
    Sentence(ja: "申請 \(id) の確保を解きました。", en: "Application \(id) is free again.")
  }
  /// The note was added.
  public static func noted(_ id: CaseID) -> Sentence {
    Sentence(ja: "申請 \(id) にメモを付けました（申請者には送られません）。", en: "Noted on application \(id); never mailed.")
  }
  /// What a recheck found.
  public static func rechecked(_ changed: Int, of checked: Int) -> Sentence {
    Sentence(
      ja: "審査待ちの申請 \(checked) 件を照合し直しました。結果が変わった申請：\(changed) 件",
      en: "Waiting applications checked again: \(checked). Findings that changed: \(changed)")
  }
  /// A finding changed, or the record that it is about.
  public static func change(
    _ id: CaseID, _ before: Overall, _ after: Overall, records: (before: RecordKey?, after: RecordKey?)
  ) -> Sentence {
    let isSame = records.before == records.after
    func name(_ key: RecordKey?) -> String { key?.number ?? "－" }
    let change = "\(name(records.before)) → \(name(records.after))"
    return Sentence(
      ja: "申請 \(id)：\(before.sentence.ja) → \(after.sentence.ja)" + (isSame ? "" : "（学籍 \(change)）"),
      en: "Application \(id): \(before.sentence.en) → \(after.sentence.en)" + (isSame ? "" : " (record \(change))"))
  }
  /// What `find` found.
  public static let applications = Sentence(ja: "申請", en: "Applications")
  /// What `find` found.
  public static let accounts = Sentence(ja: "アカウント", en: "Accounts")
  /// The columns of the parts of the queue.
  public static let laneHeaders = [
    Sentence(ja: "区分", en: "lane"), Sentence(ja: "内容", en: "what it holds"), Sentence(ja: "件数", en: "count"),
  ]
  /// What `find` found.
  public static let students = Sentence(ja: "学籍", en: "Student records")
  /// Nothing found.
  public static let nothing = Sentence(ja: "見つかりませんでした。", en: "Nothing was found.")
  /// More was found than is shown.
  public static func more(_ limit: Int) -> Sentence {
    Sentence(ja: "（最初の \(limit) 件。語を足して絞り込んでください）", en: "(the first \(limit); search for something longer)")
  }
}
