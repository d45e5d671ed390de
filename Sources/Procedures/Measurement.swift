import Domain

/// What decisions say about the cross-check, in numbers only.
public struct Measurement: Sendable {
  /// What became of the applications of one verdict.
  public struct Outcomes: Hashable, Sendable {
    /// Approved with the record that the cross-check named.
    public var confirmed = 0
    /// Approved with another record.
    public var otherRecord = 0
    /// Rejected.
    public var rejected = 0
    /// Sent back to be mended.
    public var returned = 0

    /// All of them.
    public var decided: Int { confirmed + otherRecord + rejected + returned }

    /// Whether there are too few to go by.
    public var isTooFew: Bool { decided < Share.enough }
  }

  private struct Counts {
    var confirmed = 0
    var others = 0

    mutating func add(_ isTrue: Bool) {
      if isTrue { confirmed += 1 } else { others += 1 }
    }
  }

  /// How many records there are.
  public let records: Int
  /// Applications compared with the record that was approved for them.
  public private(set) var confirmedPairs = 0
  /// Applications compared with records of other persons.
  public private(set) var otherPairs = 0
  /// Approvals whose record the search does not bring today.
  public private(set) var notFound = 0
  private var outcomes: [Overall: Outcomes] = [:]
  private var counts: [ComparedField: [Verdict: Counts]] = [:]

  init(records: Int) { self.records = records }

  /// What became of the applications of a verdict.
  public func outcomes(of overall: Overall) -> Outcomes { outcomes[overall] ?? Outcomes() }

  /// How many applications were counted.
  public var decided: Int { outcomes.values.reduce(0) { $0 + $1.decided } }

  /// What was seen at least once, in the order of the form.
  public var levels: [Level] {
    ComparedField.allCases.flatMap { field -> [Level] in
      guard let counts = counts[field] else { return [] }
      let compared = counts.filter { $0.key != .notStated && $0.key != .notRecorded }.values
      let (confirmed, others) = compared.reduce((0, 0)) { ($0.0 + $1.confirmed, $0.1 + $1.others) }
      return Self.levels.compactMap { verdicts in
        let seen = verdicts.compactMap { counts[$0] }
        return seen.isEmpty
          ? nil
          : Level(
            field: field, verdicts: verdicts,
            confirmed: Share(count: seen.reduce(0) { $0 + $1.confirmed }, whole: confirmed),
            others: Share(count: seen.reduce(0) { $0 + $1.others }, whole: others))
      }
    }
  }

  private static let levels: [[Verdict]] = [[.same, .equivalent], [.close], [.different]]

  mutating func count(_ decision: Decision, of assessment: Assessment) {
    var seen = outcomes[assessment.overall, default: Outcomes()]
    switch decision {
    case .approve(let approval):
      if approval.record == assessment.record { seen.confirmed += 1 } else { seen.otherRecord += 1 }
    case .reject: seen.rejected += 1
    case .sendBack: seen.returned += 1
    }
    outcomes[assessment.overall] = seen
  }

  /// Counts the fields of an approved application: one pair is the truth, other persons' are not, and the person's other
  /// enrolments are neither.
  mutating func compare(_ persons: [[WeighedCandidate]], approved: RecordKey) {
    guard let own = persons.firstIndex(where: { $0.contains { $0.record == approved } }) else {
      notFound += 1
      return
    }
    for (place, records) in persons.enumerated() {
      for candidate in records where place != own || candidate.record == approved {
        let isTrue = place == own
        if isTrue { confirmedPairs += 1 } else { otherPairs += 1 }
        for field in candidate.fields {
          counts[field.field, default: [:]][field.verdict, default: Counts()].add(isTrue)
        }
      }
    }
  }
}
