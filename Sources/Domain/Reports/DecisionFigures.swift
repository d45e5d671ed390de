/// Decisions counted by their outcome.
public struct OutcomeCounts: Hashable, Sendable {
  private var counts: [DecisionOutcome: Int] = [:]

  /// Counts decisions.
  public init(_ decisions: some Sequence<ReportedDecision> = []) { decisions.forEach { add($0.outcome) } }

  /// How many have an outcome.
  public subscript(_ outcome: DecisionOutcome) -> Int { counts[outcome] ?? 0 }
  /// How many there are.
  public var total: Int { counts.values.reduce(0, +) }

  mutating func add(_ outcome: DecisionOutcome) { counts[outcome, default: 0] += 1 }
}

/// What one member of staff did.
public struct ReviewerFigures: Hashable, Sendable {
  /// The acting name.
  public var name: String
  /// Decisions that the person took and that stand.
  public var decided: OutcomeCounts
  /// Decisions of others that the person confirmed.
  public var confirmed: Int
}

/// The decisions about applications that state one faculty.
public struct FacultyFigures: Hashable, Sendable {
  /// Its name; nil where none is stated.
  public var name: String?
  /// Decisions that stand.
  public var decided: OutcomeCounts
}

/// The decisions of a span that stand, from every side that a report looks at them from.
public struct DecisionFigures: Hashable, Sendable {
  /// By outcome.
  public let outcomes: OutcomeCounts
  /// By who decided, busiest first.
  public let reviewers: [ReviewerFigures]
  /// By faculty, the one with most first.
  public let faculties: [FacultyFigures]
  /// By what the cross-check said.
  public let overalls: [Overall: OutcomeCounts]
  /// Those that go against the cross-check; one may do so in more than one way.
  public let overrides: [CrossCheckOverride: Int]
  /// Those that needed a second person.
  public let secondPersons: Int
  /// The same by reason; one may have several.
  public let secondPersonReasons: [SecondPersonReason: Int]

  /// Counts decisions.
  public init(_ decisions: [ReportedDecision]) {
    var (outcomes, second) = (OutcomeCounts(), 0)
    var (names, confirmed) = ([String: OutcomeCounts](), [String: Int]())
    var faculties: [String?: OutcomeCounts] = [:]
    var overalls: [Overall: OutcomeCounts] = [:]
    var overrides: [CrossCheckOverride: Int] = [:]
    var reasons: [SecondPersonReason: Int] = [:]
    for decision in decisions {
      outcomes.add(decision.outcome)
      names[decision.by, default: OutcomeCounts()].add(decision.outcome)
      if let name = decision.confirmedBy { confirmed[name, default: 0] += 1 }
      faculties[decision.faculty, default: OutcomeCounts()].add(decision.outcome)
      if let overall = decision.overall { overalls[overall, default: OutcomeCounts()].add(decision.outcome) }
      for override in decision.overrides { overrides[override, default: 0] += 1 }
      if !decision.secondPerson.isEmpty { second += 1 }
      for reason in decision.secondPerson { reasons[reason, default: 0] += 1 }
    }
    self.outcomes = outcomes
    self.overalls = overalls
    self.overrides = overrides
    secondPersons = second
    secondPersonReasons = reasons
    reviewers = Set(names.keys).union(confirmed.keys)
      .map { ReviewerFigures(name: $0, decided: names[$0] ?? OutcomeCounts(), confirmed: confirmed[$0] ?? 0) }
      .sorted { (-$0.decided.total, -$0.confirmed, $0.name) < (-$1.decided.total, -$1.confirmed, $1.name) }
    self.faculties =
      faculties.map { FacultyFigures(name: $0.key, decided: $0.value) }
      .sorted { (-$0.decided.total, $0.name ?? "") < (-$1.decided.total, $1.name ?? "") }
  }
}
