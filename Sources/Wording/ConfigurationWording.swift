import Domain

/// Sentences about what is wrong with `shinsa.yaml` and `weights.yaml`.
public enum ConfigurationWording {
  /// Where a fault stands.
  public static func place(file: String, line: Int?, column: Int?) -> Sentence {
    guard let line else { return Sentence(ja: file, en: file) }
    return Sentence(
      ja: "\(file) \(line) 行 \(column ?? 1) 桁", en: "\(file), line \(line), column \(column ?? 1)")
  }

  /// The text is no YAML.
  public static let notYAML = Sentence(
    ja: "YAML として読めません。この辺りの字下げ・引用符・コロンを確かめてください。",
    en: "this is not YAML. Check indentation, quotes and colons around here.")

  /// A key that does not exist.
  public static func unknownKey(_ key: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence(
      ja: "キー \(key) はありません。ここに書けるキー：\(list)", en: "there is no key \(key). Keys that may stand here: \(list)")
  }

  /// A key that has to be there.
  public static func missingKey(_ key: String) -> Sentence {
    Sentence(ja: "キー \(key) が必要です。", en: "the key \(key) is needed.")
  }

  /// Text where a list is wanted, and the like.
  public static func wrongKind(_ key: String, expected: String) -> Sentence {
    let japanese = ["text": "文字列", "list": "リスト", "section": "キーと値の組"][expected] ?? expected
    let english = ["text": "a text", "list": "a list", "section": "keys and values"][expected] ?? expected
    let subject = key.isEmpty ? ("ファイル全体", "the file") : (key, key)
    return Sentence(ja: "\(subject.0) には\(japanese)が必要です。", en: "\(subject.1) has to be \(english).")
  }

  /// A text that cannot mean two things.
  public static func statedTwice(_ key: String, other: String) -> Sentence {
    Sentence(
      ja: "\(key) の値は「\(other)」にも書かれています。どちらか一方にしてください。",
      en: "the value of \(key) stands under “\(other)” too. Leave one of them.")
  }

  /// A value that cannot be used.
  public static func badValue(_ key: String, expected: String) -> Sentence {
    Sentence(ja: "\(key) の値が使えません。使える値：\(expected)", en: "the value of \(key) cannot be used. Expected: \(expected)")
  }
}
