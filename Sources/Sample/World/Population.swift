import Domain

/// Everybody the sample knows, made when asked for: a million people take no memory.
///
/// Five people have six records, so that one in five has two enrolments.
struct Population: Sendable {
  let seed: UInt64
  let rows: Int
  let today: CalendarDate

  /// How many people the records are about.
  var people: Int {
    let rest = rows % 6
    let double = doubleInBlock(rows / 6)
    return rows / 6 * 5 + (0..<5).count { $0 + ($0 > double ? 1 : 0) < rest }
  }

  /// The row of the person's first record.
  func firstRow(ofPerson index: Int) -> Int {
    let place = index % 5
    return index / 5 * 6 + place + (place > doubleInBlock(index / 5) ? 1 : 0)
  }

  /// Whether the person studied twice.
  func hasTwoEnrolments(_ index: Int) -> Bool { index % 5 == doubleInBlock(index / 5) }

  /// Which of its five people has two records.
  private func doubleInBlock(_ block: Int) -> Int {
    var random = SeededRandom(seed: seed, purpose: .row, index: block)
    return random.below(5)
  }

  /// The person of that index; indices from `people` on are people whom no record is about.
  func person(_ index: Int) -> SamplePerson {
    var random = SeededRandom(seed: seed, purpose: .person, index: index)
    let birthDate = birthDate(of: index)
    var house = SeededRandom(seed: seed, purpose: .household, index: household(of: index))
    let family = WeightedTable.surnames.draw(&house)
    let home = SampleHome(&house)
    let sex: Sex = random.happens(perThousand: 480) ? .female : .male
    let given = WeightedTable(GivenNames.list(sex: sex, year: birthDate.year)).draw(&random)
    var person = SamplePerson(
      index: index, sex: sex, birthDate: birthDate, name: PersonName(), nationality: "JPN", family: family,
      given: given, home: home, mobile: "0\(random.choice(7, 8, 9))0-0\(random.digits(3))-\(random.digits(4))",
      records: [], appearance: random.next())
    if isForeign(index) {
      let foreign = ForeignName.all[random.below(ForeignName.all.count)]
      person.sex = foreign.sex
      person.name = foreign.name
      person.otherName = foreign.otherName
      person.nationality = foreign.nationality
      (person.family, person.given) = (nil, nil)
    } else {
      person.name = fullName(family, given, olderForm: random.happens(perThousand: 200))
    }
    person.records = records(of: person)
    return person
  }

  private func fullName(_ family: WeightedName, _ given: WeightedName, olderForm: Bool) -> PersonName {
    let kanji = olderForm ? VariantKanji.older(family.kanji, choice: given.weight) : family.kanji
    return PersonName(
      kanji: "\(kanji) \(given.kanji)", kana: "\(family.kana) \(given.kana)", romaji: "\(family.romaji) \(given.romaji)"
    )
  }
}

extension Population {
  /// Siblings, one person in twenty-five, share name, address and telephone with the person before them.
  private func household(of index: Int) -> Int { isSibling(index) ? index - 1 : index }

  private func isSibling(_ index: Int) -> Bool {
    index > 0 && rollsSibling(index) && !rollsSibling(index - 1) && !isForeign(index) && !isForeign(index - 1)
  }

  private func rollsSibling(_ index: Int) -> Bool {
    var random = SeededRandom(seed: seed, purpose: .siblings, index: index)
    return random.happens(perThousand: 40)
  }

  private func isForeign(_ index: Int) -> Bool {
    var random = SeededRandom(seed: seed, purpose: .nationality, index: index)
    return random.happens(perThousand: 30)
  }

  /// One pair of siblings in ten are twins; who studied twice keeps a date that leaves the time for it.
  private func birthDate(of index: Int) -> CalendarDate {
    let own = ownBirthDate(of: index)
    guard isSibling(index), !hasTwoEnrolments(index) else { return own }
    var random = SeededRandom(seed: seed, purpose: .siblings, index: index)
    _ = random.next()
    return random.happens(perThousand: 100) ? ownBirthDate(of: index - 1) : own
  }

  /// Whoever studied twice is old enough to have finished both.
  private func ownBirthDate(of index: Int) -> CalendarDate {
    var random = SeededRandom(seed: seed, purpose: .birth, index: index)
    let youngest = hasTwoEnrolments(index) ? 34 : 22
    let year = today.year - random.number(in: youngest...74)
    return CalendarDate(year: year, month: random.number(in: 1...12), day: random.number(in: 1...28)) ?? today
  }
}
