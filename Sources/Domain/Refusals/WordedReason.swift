/// A reason of a refusal as it was told: code, place and words, without any personal value.
public struct WordedReason: Hashable, Codable, Sendable {
  /// The stable code.
  public var code: String
  /// The member that it is about.
  public var path: String?
  /// The line of that member.
  public var line: Int?
  /// What was expected, found, and is to be done.
  public var text: Sentence

  /// Keeps what was told.
  public init(code: String, path: String?, line: Int?, text: Sentence) {
    self.code = code
    self.path = path
    self.line = line
    self.text = text
  }
}
