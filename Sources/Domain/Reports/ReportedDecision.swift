import Foundation

/// A decision that stands, as reports need it: without anything of the applicant.
public struct ReportedDecision: Hashable, Sendable {
  /// When the case was received.
  public var received: Date
  /// When the decision took effect: when it was taken, or confirmed where a second person was needed.
  public var decided: Date
  /// What was decided.
  public var outcome: DecisionOutcome
  /// What the cross-check said when it was taken.
  public var overall: Overall?
  /// Whether an approval's record is the one that the cross-check found; nil for other outcomes.
  public var isFoundRecord: Bool?
  /// The acting name of the one who decided.
  public var by: String
  /// The acting name of the one who confirmed.
  public var confirmedBy: String?
  /// Why a second person was needed; empty where none was.
  public var secondPerson: [SecondPersonReason]
  /// The faculty that the application states.
  public var faculty: String?

  /// Puts a decision together.
  public init(
    received: Date, decided: Date, outcome: DecisionOutcome, overall: Overall?, isFoundRecord: Bool? = nil, by: String,
    confirmedBy: String? = nil, secondPerson: [SecondPersonReason] = [], faculty: String?
  ) {
    self.received = received
    self.decided = decided
    self.outcome = outcome
    self.overall = overall
    self.isFoundRecord = isFoundRecord
    self.by = by
    self.confirmedBy = confirmedBy
    self.secondPerson = secondPerson
    self.faculty = faculty
  }

  /// In which ways it goes against what the cross-check found, in their order.
  public var overrides: [CrossCheckOverride] {
    CrossCheckOverride.allCases.filter { override in
      switch override {
      case .approvedAgainstConflict: outcome == .approve && overall == .conflict
      case .approvedOtherRecord: isFoundRecord == false
      case .clearNotApproved: outcome != .approve && overall == .clear
      }
    }
  }
}

/// How a decision can go against the cross-check; the raw value is the code of `--json`.
public enum CrossCheckOverride: String, Codable, Sendable, CaseIterable {
  /// Approved although the record contradicts the application, or an account exists.
  case approvedAgainstConflict = "approved_against_conflict"
  /// Approved as another record than the one that the cross-check found, or where it found none.
  case approvedOtherRecord = "approved_other_record"
  /// Rejected or returned although the cross-check was clear.
  case clearNotApproved = "clear_not_approved"
}
