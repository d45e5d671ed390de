import Domain

/// Chooses given names as parents did when somebody was born.
enum GivenNames {
  /// Reads lists whose lines begin with the first year of a decade; usual names come first and weigh more.
  static func byDecade(_ text: String) -> [Int: [WeightedName]] {
    var decades: [Int: [WeightedName]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let decade = words.first.flatMap({ Int($0) }) else { continue }
      decades[decade] = words.dropFirst().enumerated().compactMap { rank, word in
        WeightedName(word, weight: max(4, 24 - rank))
      }
    }
    return decades
  }

  /// The names of the decade of `year`, for that sex.
  static func list(sex: Sex, year: Int) -> [WeightedName] {
    let decade = min(2000, max(1940, year / 10 * 10))
    return (sex == .female ? FemaleNames.byDecade : MaleNames.byDecade)[decade] ?? []
  }
}
