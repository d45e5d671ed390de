import Domain

/// A person of a trial world: who it truly is, whatever the registrar wrote.
struct TrialPerson: Sendable {
  var index: Int
  var sex: Sex
  var birthDate: CalendarDate
  /// Family name at birth, and after a marriage.
  var family: WeightedName
  var married: WeightedName?
  var marriageYear: Int?
  var given: WeightedName
  var foreign: TrialForeignName?
  /// The form of the family name in the family register: 髙 for 高, 𠮷 for 吉.
  var registerFamily: String
  var home: SampleHome
  var mobile: String
  var careers: [Career]
}

extension TrialPerson {
  var isForeign: Bool { foreign != nil }

  /// The name at some time; `usual` takes today's forms of kanji.
  func name(in year: Int, usual: Bool = false) -> PersonName {
    if let foreign { return foreign.own }
    if let married, let marriageYear, marriageYear <= year { return Self.name(married.kanji, married, given) }
    return Self.name(usual ? family.kanji : registerFamily, family, given)
  }

  /// Whether another name was borne at the end of an enrolment than today.
  func hasMarriedSince(_ career: Career) -> Bool {
    guard let marriageYear else { return false }
    return marriageYear > (career.left?.year ?? 9999)
  }

  static func name(_ kanji: String, _ family: WeightedName, _ given: WeightedName) -> PersonName {
    PersonName(
      kanji: "\(kanji) \(given.kanji)", kana: "\(family.kana) \(given.kana)",
      romaji: "\(family.romaji) \(given.romaji)")
  }
}

extension TrialPopulation {
  /// The person of that index; from `people` on nobody is on file.
  func person(_ index: Int) -> TrialPerson {
    var random = SeededRandom(seed: seed, purpose: .trialPerson, index: index)
    let birthDate = birthDate(of: index)
    let relation = relation(of: index)
    var house = SeededRandom(seed: seed, purpose: .household, index: relation.head ?? index)
    let family = family(relation, &house)
    let registerForm = house.happens(perThousand: 150)
    let home = SampleHome(&house)
    let (sex, given) = sexAndGiven(index, relation, birthDate.year, &random)
    var person = TrialPerson(
      index: index, sex: sex, birthDate: birthDate, family: family, given: given, registerFamily: family.kanji,
      home: home, mobile: "0\(random.choice(7, 8, 9))0-0\(random.digits(3))-\(random.digits(4))", careers: [])
    if registerForm { person.registerFamily = Self.registerForm(family.kanji, &house) }
    if isForeign(index) { person.foreign = TrialForeignName(&random) }
    marry(&person, &random)
    person.careers = careers(of: person)
    return person
  }

  /// A child bears the name that its parent had at the time: a mother's after her marriage.
  private func family(_ relation: Relation, _ house: inout SeededRandom) -> WeightedName {
    let own = TrialSurnames.table.draw(&house)
    guard case .child(let head) = relation else { return own }
    let parent = person(head)
    return parent.married ?? parent.family
  }

  private static func registerForm(_ family: String, _ random: inout SeededRandom) -> String {
    if RareForms.has(family), random.happens(perThousand: 300) { return RareForms.rare(family) }
    return VariantKanji.older(family, choice: random.below(2))
  }

  /// Two in three twins are of the same sex, and half of those have given names alike.
  private func sexAndGiven(
    _ index: Int, _ relation: Relation, _ year: Int, _ random: inout SeededRandom
  ) -> (Sex, WeightedName) {
    let sex: Sex = random.happens(perThousand: 480) ? .female : .male
    let given = TrialGivenNames.draw(sex: sex, year: year, &random)
    guard case .twin(let head) = relation else { return (sex, given) }
    var other = SeededRandom(seed: seed, purpose: .trialPerson, index: head)
    let (headSex, headGiven) = sexAndGiven(head, .none, year, &other)
    guard random.happens(perThousand: 650) else {
      let isOther = sex != headSex && given.kanji != headGiven.kanji
      return isOther ? (sex, given) : sexAndGiven(index, relation, year, &random)
    }
    let alike =
      random.happens(perThousand: 500)
      ? TrialGivenNames.alike(headGiven, sex: headSex, year: year, &random) : nil
    if let alike { return (headSex, alike) }
    var own = headGiven
    while own.kanji == headGiven.kanji { own = TrialGivenNames.draw(sex: headSex, year: year, &random) }
    return (headSex, own)
  }

  private func marry(_ person: inout TrialPerson, _ random: inout SeededRandom) {
    let year = person.birthDate.year + random.number(in: 22...36)
    let share = person.sex == .female ? 550 : 30
    guard !person.isForeign, year < today.year, random.happens(perThousand: share) else { return }
    let family = TrialSurnames.table.draw(&random)
    guard family.kana != person.family.kana else { return }
    (person.married, person.marriageYear) = (family, year)
  }
}
