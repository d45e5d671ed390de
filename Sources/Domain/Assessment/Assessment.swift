/// What a cross-check found: the record that the application is about, field by field, and why.
public struct Assessment: Hashable, Codable, Sendable {
  /// The whole.
  public var overall: Overall
  /// The record that fits best, unless there is none.
  public var record: RecordKey?
  /// The evidence for that record in bits.
  public var weight: Double
  /// Field by field against that record.
  public var fields: [FieldVerdict]
  /// All that were weighed, best first, `record` included.
  public var candidates: [Candidate]
  /// Why the whole is what it is, most important first.
  public var reasons: [AssessmentReason]
  /// What is noticed about the application that a reviewer should know, whatever the record.
  public var flags: Set<AssessmentFlag>

  /// Puts a finding together.
  public init(
    overall: Overall, record: RecordKey?, weight: Double, fields: [FieldVerdict], candidates: [Candidate],
    reasons: [AssessmentReason], flags: Set<AssessmentFlag> = []
  ) {
    self.overall = overall
    self.record = record
    self.weight = weight
    self.fields = fields
    self.candidates = candidates
    self.reasons = reasons
    self.flags = flags
  }
}

/// One field, compared.
public struct FieldVerdict: Hashable, Codable, Sendable {
  /// Which field.
  public var field: ComparedField
  /// What the applicant states, as written.
  public var stated: String?
  /// What the registrar has, as written.
  public var recorded: String?
  /// How they compare.
  public var verdict: Verdict
  /// What that says for (positive) or against (negative) the record, in bits.
  public var weight: Double
  /// Why, where there is something to say.
  public var reason: AssessmentReason?

  /// Puts a comparison together.
  public init(
    field: ComparedField, stated: String?, recorded: String?, verdict: Verdict, weight: Double,
    reason: AssessmentReason? = nil
  ) {
    self.field = field
    self.stated = stated
    self.recorded = recorded
    self.verdict = verdict
    self.weight = weight
    self.reason = reason
  }
}

/// A student record that was weighed.
public struct Candidate: Hashable, Codable, Sendable {
  /// Which record.
  public var record: RecordKey
  /// The evidence for it in bits.
  public var weight: Double

  /// Puts a record beside its weight.
  public init(record: RecordKey, weight: Double) {
    self.record = record
    self.weight = weight
  }
}

/// What a reviewer should know of an application, whatever its record; stable codes of `--json`.
public enum AssessmentFlag: String, Codable, Sendable, CaseIterable {
  /// A caution stands on a record of the person.
  case caution
  /// The address or the student record has an account already.
  case accountExists = "account-exists"
  /// A picture of it came before, from another application.
  case samePicture = "same-picture"
  /// The same picture was handed in twice, byte for byte.
  case pictureTwice = "picture-twice"
  /// A picture shows what must not be collected: the back of a My Number card.
  case forbiddenEvidence = "forbidden-evidence"
  /// The best record was entered by the office and not by the registrar's system.
  case officeRecord = "office-record"
  /// The postal code does not fit the address, or is unknown.
  case postalCode = "postal-code"
}
