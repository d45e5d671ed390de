/// A language that screens, messages, mails and reports exist in.
public enum Language: String, Codable, Sendable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}

/// One statement in both languages, side by side so that neither can be forgotten.
public struct Sentence: Hashable, Codable, Sendable {
  /// The Japanese wording.
  public var ja: String
  /// The English wording.
  public var en: String

  /// Makes a statement of its two wordings.
  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// The wording in `language`.
  public func `in`(_ language: Language) -> String {
    switch language {
    case .japanese: ja
    case .english: en
    }
  }
}
