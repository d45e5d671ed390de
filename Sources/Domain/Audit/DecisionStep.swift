import Foundation

/// An entry of the log, as far as it has a say in what was decided and what became of it.
public struct DecisionStep: Hashable, Sendable {
  /// What such an entry says.
  public enum Meaning: Hashable, Sendable {
    /// The application arrived.
    case received
    /// It was decided.
    case made(DecisionOutcome)
    /// It was decided, and a second person is needed.
    case proposed(DecisionOutcome)
    /// A second person confirmed.
    case confirmed
    /// A second person sent it back.
    case refused
    /// Something else became of it.
    case became(DecisionFate)
    /// A mail that announces a decision was handed over.
    case announced
  }

  /// What it says.
  public var meaning: Meaning
  /// Its number.
  public var entry: Int64
  /// The application that it is about.
  public var application: CaseID
  /// Who acted.
  public var by: Signature
  /// When.
  public var at: Date

  /// Puts a step together.
  public init(_ meaning: Meaning, entry: Int64, application: CaseID, by: Signature, at: Date) {
    self.meaning = meaning
    self.entry = entry
    self.application = application
    self.by = by
    self.at = at
  }
}

extension DecisionStep.Meaning {
  /// What an entry of this action says of a decision, nil: nothing; `fact` looks up one of its facts that are texts.
  public init?(_ action: AuditAction, fact: (String) -> String?) {
    switch action {
    case .applicationReceived: self = .received
    case .decisionMade:
      guard let outcome = fact("outcome").flatMap(DecisionOutcome.init) else { return nil }
      self = .made(outcome)
    case .decisionProposed:
      guard let outcome = fact("outcome").flatMap(DecisionOutcome.init) else { return nil }
      self = .proposed(outcome)
    case .decisionConfirmed: self = .confirmed
    case .decisionRefused: self = .refused
    case .decisionUndone: self = .became(.undone)
    case .applicationObjected: self = .became(.objected)
    case .applicationRecalled: self = .became(.recalled)
    case .correctionConfirmed: self = .became(.corrected)
    case .mailHandedOver:
      guard let purpose = fact("purpose").flatMap(NoticePurpose.init), purpose.announcesDecision else { return nil }
      self = .announced
    // Of the many other actions none has a say.
    default: return nil
    }
  }
}
