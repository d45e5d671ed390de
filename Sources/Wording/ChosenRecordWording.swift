import Domain

/// Words about a student record that somebody chose in place of the one that the cross-check found.
public enum ChosenRecordWording {
  /// Said above the comparison.
  public static func notTheEngines(_ name: String, engine: String?) -> Sentence {
    let (ja, en) =
      engine.map { ("照合が選んだ学籍は \($0) です", "the cross-check chose \($0)") } ?? (
        "照合は学籍を選んでいません", "the cross-check chose none"
      )
    return Sentence(
      ja: "!! 選ばれている学籍 \(name) は、照合が選んだ学籍ではありません（\(ja)）。",
      en: "!! The chosen record \(name) is not the record that the engine chose (\(en)).")
  }
  /// Title of its fields.
  public static func fields(_ name: String) -> Sentence {
    Sentence(
      ja: "選んだ学籍 \(name) との照合（照合が選んだ学籍ではありません）", en: "Compared with the chosen record \(name) (not the engine's choice)"
    )
  }
  /// Its bits.
  public static func weight(_ name: String) -> Sentence {
    Sentence(ja: "学籍 \(name) との重みの計", en: "Weight against \(name), in all")
  }
}
