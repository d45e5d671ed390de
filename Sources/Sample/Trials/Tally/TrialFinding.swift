import Domain

/// What a cross-check made of one application of a trial, beside the truth.
public struct TrialFinding: Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// The sender's id of the application.
  public var id: String
  /// The whole.
  public var overall: Overall
  /// The number of the best record, if anybody was found.
  public var best: String?
  /// The evidence for the best record in bits.
  public var weight: Double
  /// Codes of the reasons, most important first.
  public var reasons: [String]
  /// Whether the best record is one of the applicant's; nil where the applicant is not on file or nobody knows.
  public var isRight: Bool?
  /// Whether one of the applicant's records is among the candidates; nil as above.
  public var isFound: Bool?
  /// Whether it is called clear with a record that is not the applicant's; nil where nobody knows.
  public var isWrongClear: Bool?

  /// Holds a finding against the truth of a line.
  public init(_ assessment: Assessment, _ trial: TrialApplication, line: Int) {
    self.line = line
    id = trial.application.id
    overall = assessment.overall
    best = (assessment.record ?? assessment.candidates.first?.record)?.number
    weight = assessment.weight
    reasons = assessment.reasons.map(\.trialCode)
    guard let truth = trial.truth else { return }
    let isTrue = best.map { truth.contains($0) } ?? false
    isWrongClear = overall == .clear && !isTrue
    guard !truth.isEmpty else { return }
    isRight = isTrue
    isFound = isTrue || assessment.candidates.contains { truth.contains($0.record.number) }
  }
}

extension AssessmentReason {
  /// What kind of reason it is, without anything that it says of a person: `name.otherReading`.
  var trialCode: String {
    func label(_ value: Any) -> (name: String, inner: Any?) {
      let mirror = Mirror(reflecting: value)
      guard mirror.displayStyle == .enum else { return ("", nil) }
      guard let child = mirror.children.first else { return ("\(value)", nil) }
      return (child.label ?? "", child.value)
    }
    let outer = label(self)
    switch self {
    case .name, .person, .enrolment:
      guard let inner = outer.inner else { return outer.name }
      return "\(outer.name).\(label(inner).name)"
    default: return outer.name
    }
  }
}
