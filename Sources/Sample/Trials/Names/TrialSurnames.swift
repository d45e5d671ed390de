/// Japanese surnames as frequent as they are: the hundreds that lists name, and a long tail made of usual halves.
///
/// The 320 most frequent surnames are borne by about half the population, two and a half thousand rarer ones by the
/// other half, falling off as 1/(rank + 300).
enum TrialSurnames {
  /// Everybody's, most frequent first.
  static let all: [WeightedName] = {
    let listed = (Surnames.all + WeightedName.list(TrialSurnameElements.homophones)).map { name in
      var name = name
      name.weight *= 1000
      return name
    }
    let known = Set(listed.map(\.kanji))
    let rest = tail.filter { !known.contains($0.kanji) }
    let share = 6_500_000.0 / (0..<rest.count).reduce(0) { $0 + 1 / Double($1 + 300) }
    return split(listed)
      + rest.enumerated().map { rank, name in
        var name = name
        name.weight = max(1, Int(share / Double(rank + 300)))
        return name
      }
  }()

  static let table = WeightedTable(all)

  /// One family in eight reads certain kanji otherwise than most.
  private static func split(_ names: [WeightedName]) -> [WeightedName] {
    names.flatMap { name -> [WeightedName] in
      guard let reading = TrialSurnameElements.otherReadings[name.kanji], reading != name.kana else { return [name] }
      var (usual, other) = (name, name)
      usual.weight = name.weight * 7 / 8
      other.weight = name.weight / 8
      (other.kana, other.romaji) = (reading, PassportSpelling.romaji(ofKana: reading))
      return [usual, other]
    }
  }

  /// All halves with all others, in an order that has nothing to do with the lists'.
  private static let tail: [WeightedName] = {
    let firsts = TrialSurnameElements.firsts.split(separator: " ").compactMap { WeightedName($0, weight: 1) }
    let seconds = TrialSurnameElements.seconds.split(separator: " ").compactMap { WeightedName($0, weight: 1) }
    var names: [(order: UInt64, name: WeightedName)] = []
    for (left, first) in firsts.enumerated() {
      for (right, second) in seconds.enumerated() where first.kanji != second.kanji {
        var random = SeededRandom(seed: 0, purpose: .trialNames, index: left * 1000 + right)
        // Not every pair of halves is a name.
        guard random.below(100) < 55 else { continue }
        let word = "\(first.kanji)\(second.kanji)/\(first.kana)\(second.kana)"
        if let name = WeightedName(word, weight: 1) { names.append((random.next(), name)) }
      }
    }
    return names.sorted { $0.order < $1.order }.map(\.name)
  }()
}
