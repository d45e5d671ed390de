import Domain

extension SharedPoint {
  /// What is the same.
  public var sentence: Sentence {
    switch self {
    case .record: Sentence(ja: "学籍", en: "student record")
    case .email: Sentence(ja: "メールアドレス", en: "e-mail address")
    case .phone: Sentence(ja: "電話番号", en: "telephone")
    case .picture: Sentence(ja: "画像", en: "picture")
    case .name: Sentence(ja: "氏名と生年月日", en: "name and date of birth")
    case .number: Sentence(ja: "記入された学籍番号", en: "student number as stated")
    }
  }
}

/// Words of what else the office had to do with a person.
public enum DealingsWording {
  /// Title of the section.
  public static let title = Sentence(ja: "これまでのやり取り", en: "Earlier dealings")

  /// Another application: what became of it, and in what it is the same.
  public static func application(
    _ dealing: RelatedApplication, reasons: [Sentence], submitted: Sentence
  ) -> Sentence {
    Sentence(
      ja: "#\(dealing.id)　\(outcome(dealing.state, reasons).ja)　\(dealing.kind.sentence.ja)　\(submitted.ja)申請　"
        + same(dealing.same).ja,
      en:
        "#\(dealing.id)  \(outcome(dealing.state, reasons).en); \(dealing.kind.sentence.en), submitted \(submitted.en); "
        + same(dealing.same).en)
  }

  /// An application that this one mends, or that mends this one.
  public static func chained(_ dealing: RelatedApplication, submitted: Sentence) -> Sentence {
    Sentence(
      ja: "#\(dealing.id)　\(dealing.state.sentence.ja)　\(submitted.ja)申請　この申請の再提出の経過",
      en: "#\(dealing.id)  \(dealing.state.sentence.en); submitted \(submitted.en); "
        + "this same application, before or after it was mended")
  }

  /// An account: how it stands, since when, and in what it is the same.
  public static func account(_ dealing: RelatedAccount, since: Sentence) -> Sentence {
    let points = dealing.isOwn ? Sentence(ja: "この申請によるもの", en: "made by this application") : same(dealing.same)
    return Sentence(
      ja: "アカウント \(dealing.id)　\(dealing.status.sentence.ja)　\(since.ja)登録　\(points.ja)",
      en: "Account \(dealing.id)  \(dealing.status.sentence.en); since \(since.en); \(points.en)")
  }

  /// More than is shown.
  public static func more(_ count: Int) -> Sentence {
    Sentence(
      ja: "ほか \(count) 件（すべては `show --json` で確認できます）", en: "and \(count) more (all of them with `show --json`)")
  }

  /// What households have in common.
  public static let households = Sentence(
    ja: "電話番号は家族で共有していることがあります。", en: "Families often share a telephone.")

  private static func same(_ points: [SharedPoint]) -> Sentence {
    Sentence(
      ja: "同じもの：" + points.map(\.sentence.ja).joined(separator: "、"),
      en: "same " + points.map(\.sentence.en).joined(separator: ", "))
  }

  /// The reasons are sentences of a mail; in brackets their full stop goes.
  private static func outcome(_ state: CaseState, _ reasons: [Sentence]) -> Sentence {
    guard !reasons.isEmpty else { return state.sentence }
    func bare(_ text: String) -> String {
      text.hasSuffix("。") || text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    return Sentence(
      ja: "\(state.sentence.ja)（" + reasons.map { bare($0.ja) }.joined(separator: "、") + "）",
      en: "\(state.sentence.en) (" + reasons.map { bare($0.en) }.joined(separator: "; ") + ")")
  }
}
