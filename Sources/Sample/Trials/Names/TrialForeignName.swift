import Domain

/// A foreign graduate's name, with what others make of it.
struct TrialForeignName: Sendable {
  /// As the registrar writes it.
  var recorded: PersonName
  /// As its holder writes it: simplified characters, kana by sound.
  var own: PersonName
  /// The kana by the other way of reading, where there is one.
  var otherKana: String?
  /// The Latin letters in another usual spelling, where there is one.
  var otherRomaji: String?
  /// A Japanese name in daily use.
  var daily: String?

  /// How many parts the name has.
  var parts: Int { (recorded.romaji ?? "").split(separator: " ").count }

  /// Draws a name.
  init(_ random: inout SeededRandom) {
    switch random.below(100) {
    case 0..<40: self = Self.chinese(&random)
    case 40..<62: self = Self.korean(&random)
    case 62..<74: self = Self.several(Self.vietnamese(&random), &random)
    case 74..<82: self = Self.brazilian(&random)
    case 82..<86: self = Self.several([Self.pick(Lists.indonesian, &random)], &random)
    case 86..<91: self = Self.several(Self.burmese(&random), &random)
    default: self = Self.several(Self.western(&random), &random)
    }
  }

  private typealias Lists = TrialForeignLists
  private typealias Part = (romaji: String, kana: String)

  private init(recorded: PersonName, own: PersonName) {
    self.recorded = recorded
    self.own = own
  }

  private static func chinese(_ random: inout SeededRandom) -> Self {
    let family = row(chineseFamilies, &random)
    let given = (0..<(random.happens(perThousand: 450) ? 1 : 2)).map { _ in row(chineseGiven, &random) }
    func text(_ place: Int, joined separator: String = "") -> String {
      "\(family[place]) \(given.map { $0[place] }.joined(separator: separator))"
    }
    let bySound = random.happens(perThousand: 250)
    var name = Self(
      recorded: PersonName(kanji: text(0), kana: text(bySound ? 3 : 2), romaji: text(4)),
      own: PersonName(
        kanji: random.happens(perThousand: 500) ? text(1) : text(0), kana: text(bySound ? 3 : 2), romaji: text(4)))
    name.otherKana = text(bySound ? 2 : 3)
    return name
  }

  private static func korean(_ random: inout SeededRandom) -> Self {
    let family = row(koreanFamilies, &random)
    let given = [row(koreanGiven, &random), row(koreanGiven, &random)]
    func text(_ place: Int) -> String { "\(family[place]) \(given.map { $0[place] }.joined())" }
    let full = PersonName(kanji: text(0), kana: text(2), romaji: text(3))
    var name = Self(recorded: full, own: full)
    name.otherKana = text(1)
    name.otherRomaji = "\(family[4]) \(given.map { $0[3] }.joined(separator: "-"))"
    if random.happens(perThousand: 350) { name.daily = daily(&random) }
    return name
  }

  private static func brazilian(_ random: inout SeededRandom) -> Self {
    let japanese = TrialSurnames.table.draw(&random)
    let parts: [Part] = [
      pick(Lists.portugueseFamilies, &random), (japanese.romaji, japanese.kana),
      pick(Lists.portugueseGiven, &random), pick(Lists.portugueseGiven, &random),
    ]
    var name = several(parts, &random)
    if random.happens(perThousand: 300) { name.daily = "\(japanese.kanji) \(parts[2].kana)" }
    return name
  }

  private static func vietnamese(_ random: inout SeededRandom) -> [Part] {
    [
      pick(Lists.vietnameseFamilies, &random), pick(Lists.vietnameseMiddles, &random),
      pick(Lists.vietnameseGiven, &random),
    ]
  }

  private static func burmese(_ random: inout SeededRandom) -> [Part] {
    (0..<random.number(in: 2...3)).map { _ in pick(Lists.myanmar, &random) }
  }

  private static func western(_ random: inout SeededRandom) -> [Part] {
    let middle = random.happens(perThousand: 400) ? [pick(Lists.westernGiven, &random)] : []
    return [pick(Lists.westernFamilies, &random), pick(Lists.westernGiven, &random)] + middle
  }

  private static func several(_ parts: [Part], _ random: inout SeededRandom) -> Self {
    let name = PersonName(
      kana: parts.map(\.kana).joined(separator: " "), romaji: parts.map(\.romaji).joined(separator: " "))
    return Self(recorded: name, own: name)
  }

  private static func daily(_ random: inout SeededRandom) -> String {
    let sex: Sex = random.choice(.male, .female)
    let given = TrialGivenNames.draw(sex: sex, year: random.number(in: 1950...1999), &random)
    return "\(TrialSurnames.table.draw(&random).kanji) \(given.kanji)"
  }

  private static func pick(_ rows: [[String]], _ random: inout SeededRandom) -> Part {
    let parts = row(rows, &random)
    return (parts[0], parts[1])
  }

  private static func row(_ rows: [[String]], _ random: inout SeededRandom) -> [String] {
    rows[random.below(rows.count)]
  }

  private static let chineseFamilies = Lists.rows(Lists.chineseFamilies)
  private static let chineseGiven = Lists.rows(Lists.chineseGiven)
  private static let koreanFamilies = Lists.rows(Lists.koreanFamilies)
  private static let koreanGiven = Lists.rows(Lists.koreanGiven)
}
