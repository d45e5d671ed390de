import Domain

/// Words of an explained cross-check.
public enum ExplanationWording {
  /// What the check of now says.
  public static let now = Sentence(ja: "いま照合した結果", en: "Cross-checked now")
  /// What the stored check said, where it was another one.
  public static let before = Sentence(ja: "前回の照合結果（審査画面に出ているもの）", en: "At the last check, which reviewers see")
  /// Title of what bars `clear`.
  public static let bars = Sentence(ja: "「一致」にならない理由", en: "What bars \"clear\"")
  /// Nothing bars it.
  public static let noBars = Sentence(ja: "「一致」を妨げるものはありません。", en: "Nothing bars \"clear\".")
  /// Title of the other reasons.
  public static let remarks = Sentence(ja: "そのほか気づいた点", en: "Also noticed")
  /// Nobody was weighed.
  public static let nobody = Sentence(
    ja: "比べられる学籍は一件も見つかりませんでした。", en: "No record was found that could be compared.")

  /// Why that record was taken.
  ///
  /// - Parameter lead: bits between it and the next person's best record; nil where there is no other person.
  public static func chosen(_ record: String, _ choice: CandidateChoice, lead: Double?) -> Sentence {
    let why = choice.sentence
    let distance = lead.map(distance) ?? Sentence(ja: "ほかの人の候補はありません。", en: "There is no other person.")
    return Sentence(
      ja: "学籍 \(record) を選んだ理由：\(why.ja)\(distance.ja)",
      en: "Record \(record) was taken: \(why.en) \(distance.en)")
  }

  /// Nobody fits; which record comes nearest.
  public static func nearest(_ record: String) -> Sentence {
    Sentence(
      ja: "最も近い学籍は \(record) ですが、申請者のものとはみなせません。",
      en: "Record \(record) comes nearest, and is not taken for the applicant's.")
  }

  private static func distance(_ lead: Double) -> Sentence {
    let tenths = lead.isFinite ? Int((min(abs(lead), 1_000_000) * 10).rounded()) : 0
    let bits = "\(tenths / 10).\(tenths % 10)"
    return lead < 0
      ? Sentence(
        ja: "重みだけなら、ほかの人の学籍のほうが \(bits) ビット大きくなります。", en: "By weight alone another person's is \(bits) bits ahead.")
      : Sentence(ja: "次の人との差は \(bits) ビットです。", en: "It is \(bits) bits ahead of the next person.")
  }

  /// Title of a person's records.
  public static func person(_ place: Int, of count: Int, records: Int) -> Sentence {
    Sentence(
      ja: "候補 \(place)人目（\(count)人中、学籍 \(records) 件）",
      en: "Person \(place) of \(count), \(records) \(records == 1 ? "record" : "records")")
  }

  /// Title of a record's fields.
  public static func record(_ name: String, bits: String, clues: [Sentence]) -> Sentence {
    let found = clues.isEmpty ? [besides] : clues
    return Sentence(
      ja: "学籍 \(name)　\(bits)　見つけた手がかり：\(found.map(\.ja).joined(separator: "、"))",
      en: "Record \(name), \(bits), found by \(found.map(\.en).joined(separator: ", "))")
  }

  private static let besides = Sentence(ja: "ほかの候補とのつながり", en: "its likeness to another one")
}

extension CandidateChoice {
  /// Why a record was taken, as a sentence.
  public var sentence: Sentence {
    switch self {
    case .fits:
      Sentence(
        ja: "生年月日や名が食い違わない学籍のうちで、重みが最も大きいためです。",
        en: "of those that contradict neither date of birth nor given name, it weighs most.")
    case .numberStated:
      Sentence(
        ja: "本人とみてよい学籍がなく、申請の学籍番号がこの学籍のものであるためです。",
        en: "none fits, and the stated student number is this record's.")
    case .heaviest:
      Sentence(
        ja: "本人とみてよい学籍がなく、そのなかで重みが最も大きいためです。", en: "none fits, and of all it weighs most.")
    }
  }
}

extension CandidateClue {
  /// By what a record was found, in words.
  public var sentence: Sentence {
    switch self {
    case .studentNumber: Sentence(ja: "学籍番号", en: "student number")
    case .phone: Sentence(ja: "電話番号", en: "telephone")
    case .person: Sentence(ja: "学籍データの個人キー", en: "the registrar's key of the person")
    case .birthDateAndName: Sentence(ja: "生年月日と氏名の一部", en: "date of birth with a part of the name")
    case .birthDigitsAndName:
      Sentence(ja: "生年月日の数字（順不同）と氏名の一部", en: "digits of the date of birth in any order, with a part of the name")
    case .wholeName: Sentence(ja: "氏名", en: "whole name")
    case .enrolmentAndName: Sentence(ja: "在籍の終わり・学部・名", en: "month of leaving, faculty and given name")
    }
  }
}
