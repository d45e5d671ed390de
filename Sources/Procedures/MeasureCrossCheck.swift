import Domain
import Foundation
import Store

/// Holds the cross-check against decisions: what became of each verdict, and how often fields agree for the same person.
public struct MeasureCrossCheck: Sendable {
  /// Which decisions count, and which verdicts are held against them.
  public struct Selection: Sendable {
    /// Decisions from this moment on.
    public var from: Date?
    /// Decisions before this moment.
    public var to: Date?
    /// Whether the verdict is that of today's records and weights, and not the one that the reviewer saw.
    public var again: Bool

    /// Selects decisions.
    public init(from: Date? = nil, to: Date? = nil, again: Bool = false) {
      (self.from, self.to, self.again) = (from, to, again)
    }

    fileprivate func holds(_ decision: DecisionRecord) -> Bool {
      (from.map { decision.at >= $0 } ?? true) && (to.map { decision.at < $0 } ?? true)
    }
  }

  let office: Office

  /// Measures for an office.
  public init(_ office: Office) { self.office = office }

  /// Counts; throws `NotAllowed`.
  ///
  /// Fields are always compared anew: of the candidates that were not taken, only the weight is kept.
  public func run(_ selection: Selection) throws -> Measurement {
    try office.admit(.look)
    let checks = RecordChecks(office: office)
    return try office.store.read { reading in
      var measurement = Measurement(records: try reading.recordCount())
      for state in [CaseState.approved, .rejected, .returned] {
        for id in try reading.caseIDs(in: state) {
          // A decision that was found to be wrong says nothing about the cross-check.
          guard let file = try reading.caseFile(id), file.corrected == nil, let decision = file.decision,
            selection.holds(decision)
          else { continue }
          try measurement.add(file, decision.decision, checks, again: selection.again, in: reading)
        }
      }
      return measurement
    }
  }
}

extension Measurement {
  fileprivate mutating func add(
    _ file: Case, _ decision: Decision, _ checks: RecordChecks, again: Bool, in reading: Reading
  ) throws {
    let approved: RecordKey? = if case .approve(let approval) = decision { approval.record } else { nil }
    // What was rejected or sent back says nothing about who the applicant is.
    guard again || approved != nil else { return count(decision, of: file.assessment) }
    let explanation = try checks.explanationBeforeDecisions(of: file, in: reading)
    count(decision, of: again ? explanation.assessment : file.assessment)
    if let approved { compare(explanation.persons, approved: approved) }
  }
}
