/// What a step of the night says when it ends.
public struct NightStepReport: Hashable, Codable, Sendable {
  /// How it ended.
  public var outcome: NightOutcome
  /// What came of it, for its line.
  public var said: Sentence
  /// What somebody has to see to, and what to do about it.
  public var needs: [Sentence]

  /// Puts a report together.
  public init(_ outcome: NightOutcome, _ said: Sentence, needs: [Sentence] = []) {
    self.outcome = outcome
    self.said = said
    self.needs = needs
  }
}
