import Domain

/// Words of a resubmission beside what it mends.
public enum MendingWording {
  /// Title: what was asked for.
  public static func title(_ earlier: CaseID) -> Sentence {
    Sentence(ja: "再提出をお願いした項目（前回 #\(earlier)）", en: "What was asked for (before: #\(earlier))")
  }

  /// Title: what changed besides.
  public static let others = Sentence(ja: "ほかに変わった項目", en: "What else changed")
  /// Something else is stated now; words and not marks, so that no colour or font is needed.
  public static let changed = Sentence(ja: "［変更］", en: "[changed]")
  /// The same stands there as before.
  public static let unchanged = Sentence(ja: "［前回のまま］", en: "[as before]")
  /// What stood there.
  public static let before = Sentence(ja: "前回", en: "before")
  /// What stands there.
  public static let after = Sentence(ja: "今回", en: "now")
  /// A mark in brackets: words and not signs, as with what changed.
  public static func bracketed(_ mark: Sentence) -> Sentence { Sentence(ja: "［\(mark.ja)］", en: "[\(mark.en)]") }
  /// Why it was asked for.
  public static let askedBecause = Sentence(ja: "お願いした理由", en: "asked for because")
  /// Who marked it, and when.
  public static let markedBy = Sentence(ja: "記入", en: "marked by")
  /// An empty field.
  public static let nothingStated = Sentence(ja: "（記入なし）", en: "(nothing)")
  /// No such picture.
  public static let noPicture = Sentence(ja: "（画像なし）", en: "(no picture)")
}
