import Domain

/// How often the stated names and the stated date of birth occur in the student records.
struct Frequencies {
  private var parts: [String: Int] = [:]
  private var births = 0
  private let records: Double
  private let weights: MatchWeights

  /// Asks for every part of every name of an application, and for its date of birth.
  init(
    of application: Application, _ names: SoughtNames, in index: some RecordIndex, records: Int, weights: MatchWeights
  ) throws {
    self.weights = weights
    self.records = Double(records)
    for part in names.parts {
      parts[part] = try index.count(of: BlockingKey(.part, part))
    }
    if let birth = application.applicant.birthDate { births = try index.count(of: BlockingKeys.birth(birth)) }
  }

  /// The chance that a stranger was born on the stated day.
  var birth: Double { share(births, imagined: 1 / weights.birthDays) }

  /// The chance that a stranger bears the family name, and the given name (of several parts, the rarest).
  ///
  /// A name of one part is evidence once, not twice.
  func rarity(of person: PersonName) -> (surname: Double, given: Double) {
    guard let parts = person.partsByScript.first?.sought, let first = parts.first else { return (1, 1) }
    let rest = parts.dropFirst()
    guard let given = rest.map(name).min() else { return (weights.surnameAgrees, name(first)) }
    return (name(first), given)
  }

  private func name(_ part: String) -> Double { share(parts[part] ?? 0, imagined: weights.imaginedFrequency) }

  /// Smoothed with imagined records, so that a small file makes nothing rare.
  private func share(_ count: Int, imagined: Double) -> Double {
    (Double(count) + weights.imaginedRecords * imagined) / (records + weights.imaginedRecords)
  }
}
