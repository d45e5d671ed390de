import Domain

/// What the search brought, seen from the best record: its person's records, and everybody else's.
struct Findings {
  let application: Application
  let weights: MatchWeights
  /// The best record.
  var best: WeighedRecord
  /// The records of the best record's person, that one included.
  let group: [WeighedRecord]
  /// The records of other persons, best first.
  let others: [WeighedRecord]

  init?(_ application: Application, _ weighed: [WeighedRecord], _ weights: MatchWeights) {
    guard let best = WeighedRecord.likeliest(of: weighed) else { return nil }
    self.application = application
    self.weights = weights
    let members = Set(PersonGroup.members(of: best.record, among: weighed.map(\.record)).map(\.key))
    group = weighed.filter { members.contains($0.record.key) }
    others = weighed.filter { !members.contains($0.record.key) }
    self.best = best
    forgiveMonthOfOtherEnrolment()
  }

  /// Whether the stated number is the best record's and nobody else's.
  var isNumberProof: Bool { best.hasStatedNumber && !isNumberShared }

  /// Whether the stated number is that of another person too who may be meant, as happens after universities merged.
  var isNumberShared: Bool {
    best.hasStatedNumber && others.contains { $0.hasStatedNumber && !$0.contradictsPerson }
  }

  /// Other persons who fit and come near.
  var rivals: [WeighedRecord] {
    others.filter { $0.fits && $0.weight > best.weight - weights.clearMargin }
  }

  /// Other persons of the same given name who were, or may have been, born on the same day, and may be meant.
  var namesakes: [WeighedRecord] {
    others.filter { other in
      if isElsewhere(other) { return false }
      return switch other.verdict(.birthDate) {
      case .same: other.name.comparison.given > .differs || sharesGivenName(other.record)
      case .notRecorded, .notStated: other.name.comparison.given > .unknown && other.name.comparison.surname > .unknown
      case .equivalent, .close, .different: false
      }
    }
  }

  /// Somebody of another family name, of another faculty or of another month of leaving, while all of that is the best
  /// record's: whoever took the best record's family name by marriage would still state his or her own faculty and month.
  private func isElsewhere(_ other: WeighedRecord) -> Bool {
    let months: [ComparedField] = [.completed, .lastEnrolled]
    let isBestComplete =
      best.name.comparison.surname == .agrees && best.verdict(.faculty).agrees
      && months.contains { best.verdict($0).agrees }
    guard isBestComplete, other.name.comparison.surname == .differs, !sharesSurname(other.record) else { return false }
    let isMonthDifferent =
      months.contains { other.verdict($0) == .different }
      && months.allSatisfy { other.verdict($0) == .different || other.verdict($0) == .notStated }
    return other.verdict(.faculty) == .different || isMonthDifferent
  }

  private func sharesSurname(_ other: StudentRecord) -> Bool {
    !best.record.surnameParts.isDisjoint(with: other.surnameParts)
  }

  private func sharesGivenName(_ other: StudentRecord) -> Bool {
    let given = best.record.givenParts
    return !given.isDisjoint(with: other.givenParts)
  }

  /// The month last enrolled is that of the last enrolment, which need not be the one that is claimed.
  private mutating func forgiveMonthOfOtherEnrolment() {
    guard let position = best.fields.firstIndex(where: { $0.field == .lastEnrolled }),
      best.fields[position].verdict == .different,
      let other = group.first(where: { $0.verdict(.lastEnrolled).agrees })
    else { return }
    var field = best.fields[position]
    field.verdict = .equivalent
    field.recorded = other.record.left?.description
    field.reason = .enrolment(.monthOfOtherEnrolment)
    best = best.replacing(position, field)
  }
}

extension StudentRecord {
  /// The first part of every name, as it is looked up.
  fileprivate var surnameParts: Set<String> {
    Set(allNames.flatMap(\.partsByScript).compactMap(\.sought.first))
  }

  /// Every part of every name but the first, as it is looked up.
  fileprivate var givenParts: Set<String> {
    Set(allNames.flatMap(\.partsByScript).flatMap { $0.sought.dropFirst() })
  }
}
