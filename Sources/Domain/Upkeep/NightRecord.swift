import Foundation

/// What is written down of a night when it ends, for `doctor` and for whoever asks in the morning.
public struct NightRecord: Hashable, Codable, Sendable {
  /// How one step ended.
  public struct Step: Hashable, Codable, Sendable {
    /// Which.
    public var step: NightStep
    /// How it ended.
    public var outcome: NightOutcome

    /// Puts down a step.
    public init(_ step: NightStep, _ outcome: NightOutcome) {
      self.step = step
      self.outcome = outcome
    }
  }

  /// When it began.
  public var began: Date
  /// When it ended.
  public var ended: Date
  /// Its steps, in their order.
  public var steps: [Step]

  /// The moment of what happened last before the clock was first doubted; nil where it is believed.
  ///
  /// What a doubted night writes down is dated by that very clock, and must not make the next one believe it.
  public var doubtedSince: Date?

  /// Puts down a night.
  public init(began: Date, ended: Date, steps: [Step], doubtedSince: Date? = nil) {
    self.began = began
    self.ended = ended
    self.steps = steps
    self.doubtedSince = doubtedSince
  }

  /// Steps that were not done, or not wholly.
  public var wanting: [NightStep] { steps.filter { $0.outcome != .done }.map(\.step) }
}
