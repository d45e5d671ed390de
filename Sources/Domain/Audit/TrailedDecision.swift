import Foundation

/// A decision with the entries of the log that it rests on.
public struct TrailedDecision: Hashable, Sendable {
  /// The decision in short.
  public var outline: DecisionOutline
  /// The entry of the application's arrival.
  public var arrival: RecordedEntry?
  /// The entry of the decision or its proposal.
  public var entry: RecordedEntry

  /// Puts a decision and its entries together.
  public init(_ outline: DecisionOutline, arrival: RecordedEntry?, entry: RecordedEntry) {
    self.outline = outline
    self.arrival = arrival
    self.entry = entry
  }

  /// The application that it is about.
  public var application: CaseID { outline.application }
  /// What was decided.
  public var outcome: DecisionOutcome { outline.outcome }
  /// When it was decided.
  public var moment: Date { outline.moment }
  /// What came of it.
  public var fate: DecisionFate { outline.fate }
  /// Who confirmed it as second person, or sent it back, and when.
  public var second: Confirmation? { outline.second }
  /// When its mail was handed over.
  public var announced: Date? { outline.announced }
}
