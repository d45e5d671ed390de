/// A cross-check laid open: all that was weighed, field by field, and what bars `clear`.
public struct Explanation: Hashable, Sendable {
  /// What the cross-check says.
  public var assessment: Assessment
  /// What bars `clear`, by the rules; other reasons of the assessment are remarks.
  public var bars: [AssessmentReason]
  /// Why the best record was taken; nil where there is none.
  public var choice: CandidateChoice?
  /// The records that were weighed, a list a person: the best record's person first, then the others by their best one.
  public var persons: [[WeighedCandidate]]

  /// Puts an explanation together.
  public init(
    assessment: Assessment, bars: [AssessmentReason], choice: CandidateChoice?, persons: [[WeighedCandidate]]
  ) {
    self.assessment = assessment
    self.bars = bars
    self.choice = choice
    self.persons = persons
  }

  /// The record that was taken for the likeliest, whatever the verdict.
  public var best: WeighedCandidate? { persons.first?.first }

  /// How many bits the best record is ahead of the next person's; nil where there is no other person.
  public var lead: Double? {
    guard let best, let next = persons.dropFirst().compactMap({ $0.map(\.weight).max() }).max() else { return nil }
    return best.weight - next
  }

  /// Whether a reason of the assessment is why the whole is not clear; else it is a remark.
  public func isBar(_ reason: AssessmentReason) -> Bool {
    switch assessment.overall {
    case .clear: false
    case .look: bars.contains(reason)
    // Where the record contradicts, others fit as well or nobody does, all that is said is why.
    case .conflict, .ambiguous, .noRecord: true
    }
  }
}

/// A record that was weighed, with all that was weighed of it.
public struct WeighedCandidate: Hashable, Sendable {
  /// Which record.
  public var record: RecordKey
  /// The evidence for it in bits.
  public var weight: Double
  /// Field by field.
  public var fields: [FieldVerdict]
  /// By what it was found; empty where it came with another record, as its namesake.
  public var clues: [CandidateClue]

  /// Puts a candidate together.
  public init(record: RecordKey, weight: Double, fields: [FieldVerdict], clues: [CandidateClue]) {
    self.record = record
    self.weight = weight
    self.fields = fields
    self.clues = clues
  }
}

/// Why one record was taken for the likeliest; the raw value is the stable code of `--json`.
public enum CandidateChoice: String, Codable, Sendable, CaseIterable {
  /// It weighs most of those that contradict the person in nothing.
  case fits
  /// None fits, and this one has the stated student number.
  case numberStated = "number_stated"
  /// None fits, and this one weighs most.
  case heaviest
}

/// By what a record was found; the raw value is the stable code of `--json`.
public enum CandidateClue: String, Codable, Sendable, CaseIterable {
  case studentNumber = "student_number"
  case phone
  /// The registrar's own key of the person, on another of the person's records.
  case person
  /// The date of birth with a part of the name.
  case birthDateAndName = "birth_date_and_name"
  /// The digits of the date of birth in any order, with a part of the name.
  case birthDigitsAndName = "birth_digits_and_name"
  case wholeName = "whole_name"
  /// Month of leaving, faculty and given name.
  case enrolmentAndName = "enrolment_and_name"
}
