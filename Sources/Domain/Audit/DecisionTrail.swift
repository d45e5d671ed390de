import Foundation

/// A decision in short: where the log speaks of it, what was decided, and what came of it.
///
/// A log may know of a hundred thousand, and all of them are kept while it is followed; what else an entry says is read from
/// it by its number.
public struct DecisionOutline: Hashable, Sendable {
  /// The application that it is about.
  public let application: CaseID
  /// The number of the entry of the application's arrival.
  public let arrival: Int64?
  /// The number of the entry of the decision or its proposal.
  public let entry: Int64
  /// What was decided.
  public let outcome: DecisionOutcome
  /// Who decided or proposed.
  public let by: Signature
  /// When.
  public let moment: Date
  /// What came of it.
  public internal(set) var fate: DecisionFate
  /// Who confirmed it as second person, or sent it back, and when.
  public internal(set) var second: Confirmation?
  /// When its mail was handed over.
  public internal(set) var announced: Date?
}

/// Follows the log from its first entry on and puts together every decision that was ever made, undone ones too.
///
/// It goes by the log alone: what is erased elsewhere, and decisions that stand no longer, are in it for ever.
public struct DecisionTrail: Sendable {
  /// The decisions in the order in which they were made.
  public private(set) var decisions: [DecisionOutline] = []
  private var arrivals: [CaseID: Int64] = [:]
  private var last: [CaseID: Int] = [:]

  /// Begins before the first entry.
  public init() {}

  /// Takes the next step.
  public mutating func take(_ step: DecisionStep) {
    switch step.meaning {
    case .received: arrivals[step.application] = step.entry
    case .made(let outcome): begin(step, outcome, .standing)
    case .proposed(let outcome): begin(step, outcome, .proposed)
    case .confirmed: change(step, to: .standing, secondPerson: true)
    case .refused: change(step, to: .refused, secondPerson: true)
    case .became(let fate): change(step, to: fate)
    case .announced: announce(step)
    }
  }

  private mutating func begin(_ step: DecisionStep, _ outcome: DecisionOutcome, _ fate: DecisionFate) {
    last[step.application] = decisions.count
    decisions.append(
      DecisionOutline(
        application: step.application, arrival: arrivals[step.application], entry: step.entry, outcome: outcome,
        by: step.by, moment: step.at, fate: fate))
  }

  private mutating func change(_ step: DecisionStep, to fate: DecisionFate, secondPerson: Bool = false) {
    guard let index = last[step.application] else { return }
    decisions[index].fate = fate
    if secondPerson { decisions[index].second = Confirmation(by: step.by, at: step.at) }
  }

  private mutating func announce(_ step: DecisionStep) {
    guard let index = last[step.application], decisions[index].fate == .standing else { return }
    decisions[index].fate = .announced
    decisions[index].announced = step.at
  }
}
