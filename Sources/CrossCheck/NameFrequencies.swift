import Domain

/// How often the parts of the stated names occur in the student records.
struct NameFrequencies {
  private var counts: [String: Int] = [:]
  private let records: Double
  private let weights: MatchWeights

  /// Asks for every part of every name of an application.
  init(of application: Application, in index: some RecordIndex, records: Int, weights: MatchWeights) throws {
    self.weights = weights
    self.records = Double(records)
    for part in Set(application.allNames.flatMap(\.partsByScript).flatMap(\.sought)) {
      counts[part] = try index.count(of: BlockingKey(.part, part))
    }
  }

  /// The chance that a stranger bears the family name, and the given name (of several parts, the rarest).
  ///
  /// A name of one part is evidence once, not twice.
  func rarity(of name: PersonName) -> (surname: Double, given: Double) {
    guard let parts = name.partsByScript.first?.sought, let first = parts.first else { return (1, 1) }
    let rest = parts.dropFirst()
    guard let given = rest.map(frequency).min() else { return (weights.surnameAgrees, frequency(first)) }
    return (frequency(first), given)
  }

  private func frequency(_ part: String) -> Double {
    let imagined = weights.imaginedRecords * weights.imaginedFrequency
    return (Double(counts[part] ?? 0) + imagined) / (records + weights.imaginedRecords)
  }
}
