import Domain

/// Given names by sex and decade of birth: those that were in fashion, those with many spellings, and composed ones.
enum TrialGivenNames {
  /// Draws one for somebody born in `year`.
  static func draw(sex: Sex, year: Int, _ random: inout SeededRandom) -> WeightedName {
    table(sex: sex, year: year).draw(&random)
  }

  /// Another name that begins with the same kanji, as parents of twins like it; nil where there is none.
  static func alike(_ name: WeightedName, sex: Sex, year: Int, _ random: inout SeededRandom) -> WeightedName? {
    let names = (lists[key(sex, year)] ?? []).filter {
      $0.kanji.unicodeScalars.first == name.kanji.unicodeScalars.first && $0.kanji != name.kanji && $0.kana != name.kana
    }
    return names.isEmpty ? nil : names[random.below(names.count)]
  }

  /// Another spelling of the same reading; nil where there is none.
  static func homophone(of name: WeightedName, sex: Sex, year: Int, _ random: inout SeededRandom) -> WeightedName? {
    let names = (lists[key(sex, year)] ?? []).filter { $0.kana == name.kana && $0.kanji != name.kanji }
    return names.isEmpty ? nil : names[random.below(names.count)]
  }

  /// All names of a sex and decade, most frequent ones among the first.
  static let lists: [Int: [WeightedName]] = {
    var lists: [Int: [WeightedName]] = [:]
    for decade in stride(from: 1940, through: 2000, by: 10) {
      for sex in [Sex.male, .female] { lists[key(sex, decade)] = list(sex: sex, decade: decade) }
    }
    return lists
  }()

  private static let tables: [Int: WeightedTable] = lists.mapValues { WeightedTable($0) }
  private static let none = WeightedTable([])

  private static func table(sex: Sex, year: Int) -> WeightedTable { tables[key(sex, year)] ?? none }

  private static func key(_ sex: Sex, _ year: Int) -> Int {
    min(2000, max(1940, year / 10 * 10)) + (sex == .female ? 1 : 0)
  }

  /// A third bears a name in fashion, somewhat more one of many spellings, the rest a composed one.
  private static func list(sex: Sex, decade: Int) -> [WeightedName] {
    let spelt = spellings(sex == .female ? TrialGivenSpellings.female : TrialGivenSpellings.male, decade)
    let fashionable = GivenNames.list(sex: sex, year: decade)
    let composed =
      switch (sex, decade) {
      case (.female, ..<1970): combinations(TrialGivenElements.olderFemale)
      case (.female, _): combinations(TrialGivenElements.youngerFemale)
      case (_, ..<1980): combinations(TrialGivenElements.olderMale)
      default: combinations(TrialGivenElements.youngerMale)
      }
    return scaled(fashionable, to: 330_000) + scaled(spelt, to: 370_000) + scaled(composed, to: 300_000)
  }

  private static func scaled(_ names: [WeightedName], to total: Int) -> [WeightedName] {
    let sum = max(1, names.reduce(0) { $0 + $1.weight })
    return names.map { name in
      var name = name
      name.weight = max(1, name.weight * total / sum)
      return name
    }
  }

  private static func spellings(_ text: String, _ decade: Int) -> [WeightedName] {
    text.split(separator: "\n").flatMap { line -> [WeightedName] in
      let words = line.split(separator: " ")
      guard words.count > 3, let first = Int(words[0]), let last = Int(words[1]), (first...last).contains(decade)
      else { return [] }
      return words.dropFirst(3).enumerated().compactMap { rank, kanji in
        WeightedName("\(kanji)/\(words[2])", weight: 60 / (rank + 1))
      }
    }
  }

  private static func combinations(
    _ halves: ([TrialGivenElements.Half], [TrialGivenElements.Half])
  ) -> [WeightedName] {
    var names: [WeightedName] = []
    for first in halves.0 {
      for second in halves.1 where first.kana != second.kana {
        for (rank, left) in first.kanji.enumerated() {
          for (place, right) in second.kanji.enumerated() {
            let word = "\(left)\(right)/\(first.kana)\(second.kana)"
            if let name = WeightedName(word, weight: 24 / (rank + 1) / (place + 1)) { names.append(name) }
          }
        }
      }
    }
    return names
  }
}
