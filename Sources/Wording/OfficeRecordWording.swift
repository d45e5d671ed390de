import Domain

extension OfficeRecord.State {
  /// Where an office record stands.
  public var sentence: Sentence {
    switch self {
    case .proposed: Sentence(ja: "登録の確認待ち", en: "entry awaits a second person")
    case .confirmed: Sentence(ja: "登録済み", en: "confirmed")
    case .leaving: Sentence(ja: "取下げの確認待ち", en: "withdrawal awaits a second person")
    case .refused: Sentence(ja: "差戻し", en: "refused")
    case .withdrawn: Sentence(ja: "取下げ済み", en: "withdrawn")
    }
  }
}

extension OfficeRecordObstacle {
  /// Why it is not possible, and what to do; nil for what stands in the way of decisions as well.
  public var sentence: Sentence? {
    switch self {
    case .unknown:
      Sentence(
        ja: "その番号の手入力学籍はありません。`shinsa students pending --all` で一覧できます。",
        en: "There is no office record of this number. `shinsa students pending --all` lists them.")
    case .notPending(let state):
      Sentence(
        ja: "この手入力学籍は「\(state.sentence.ja)」のため、確認を待っているものがありません。",
        en: "This office record is “\(state.sentence.en)”; nothing of it awaits a second person.")
    case .notConfirmed(let state):
      Sentence(
        ja: "この手入力学籍は「\(state.sentence.ja)」のため、取り下げられません。",
        en: "This office record is “\(state.sentence.en)”; only a confirmed one can be withdrawn.")
    case .numberTaken(let other):
      Sentence(
        ja: "同じ学籍番号の手入力学籍（\(other) 番）がすでにあります。",
        en: "Office record \(other) has the same student number already.")
    case .hasAccount:
      Sentence(
        ja: "この手入力学籍にはアカウントが結び付いているため、取り下げられません。",
        en: "An account is linked to this office record, so that it cannot be withdrawn.")
    case .common: nil
    }
  }
}

/// Sentences about records that the office enters by hand.
public enum OfficeRecordWording {
  /// A record was entered.
  public static func proposed(_ id: Int64) -> Sentence {
    Sentence(
      ja: "手入力学籍 \(id) を提案しました。別の職員が `shinsa students confirm \(id)` で確認すると学籍になります。",
      en: "Office record \(id) proposed. It becomes a record when somebody else runs `shinsa students confirm \(id)`.")
  }
  /// Its withdrawal was proposed.
  public static func withdrawalProposed(_ id: Int64) -> Sentence {
    Sentence(
      ja: "手入力学籍 \(id) の取下げを提案しました。別の職員が `shinsa students confirm \(id)` で確認するまでは有効です。",
      en:
        "Withdrawal of office record \(id) proposed. It counts until somebody else runs `shinsa students confirm \(id)`."
    )
  }
  /// It stands elsewhere now.
  public static func stands(_ id: Int64, _ state: OfficeRecord.State) -> Sentence {
    let next = state == .confirmed || state == .withdrawn
    return Sentence(
      ja: "手入力学籍 \(id)：\(state.sentence.ja)。" + (next ? "審査待ちの申請は `shinsa recheck` で照合し直してください。" : ""),
      en: "Office record \(id): \(state.sentence.en)." + (next ? " Run `shinsa recheck` for what waits." : ""))
  }
  /// The registrar's files hold somebody who may be the same.
  public static func twins(_ id: Int64, _ numbers: [String]) -> Sentence {
    let list = numbers.joined(separator: ", ")
    return Sentence(
      ja: "手入力学籍 \(id) と同じ人らしい学籍があります：\(list)。確かめて、同じなら `shinsa students withdraw \(id)` で取り下げてください。",
      en:
        "Records that may be the same as office record \(id): \(list). If so, withdraw it: `shinsa students withdraw \(id)`."
    )
  }
  /// Nothing in the list.
  public static let nothing = Sentence(ja: "確認を待つ手入力学籍はありません。", en: "No office record awaits a second person.")
  /// Headers of the list.
  public static let headers = [
    Sentence(ja: "番号", en: "No."), Sentence(ja: "状態", en: "State"), Sentence(ja: "学籍番号", en: "Number"),
    Sentence(ja: "氏名", en: "Name"), Sentence(ja: "生年月日", en: "Born"), Sentence(ja: "典拠", en: "Taken from"),
    Sentence(ja: "提案", en: "Proposed by"),
  ]
  /// The paper that a record was taken from.
  public static let origin = Sentence(ja: "典拠", en: "Taken from")
  /// Who entered it.
  public static let proposedBy = Sentence(ja: "登録の提案", en: "Entered by")
  /// Who confirmed it.
  public static let confirmedBy = Sentence(ja: "登録の確認", en: "Confirmed by")
  /// Who wants to withdraw it.
  public static let leavingBy = Sentence(ja: "取下げの提案", en: "Withdrawal by")
  /// Headline of the other enrolments of a person.
  public static let enrolments = Sentence(ja: "同じ人のほかの在籍：", en: "Other enrolments of this person:")
  /// Rows of a list that cannot be entered.
  public static func unusable(_ count: Int) -> Sentence {
    Sentence(
      ja: "登録できない行が \(count) 行あるため、一件も登録しませんでした。直してやり直してください。",
      en: "Nothing was entered: \(count) rows cannot be used. Mend them and try again.")
  }
  /// A source of files must not be that of office records.
  public static let sourceReserved = Sentence(
    ja: "出所「office」は手入力学籍のためのものです。ほかの名前にしてください。",
    en: "The source “office” is that of records which the office enters. Choose another name.")
}
