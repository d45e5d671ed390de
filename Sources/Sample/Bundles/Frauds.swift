import Domain

extension ApplicationDraft {
  /// A brother or sister of somebody on file applies: same family name, address and telephone, another person.
  mutating func becomeSibling(_ population: Population, _ random: inout SeededRandom) {
    guard let family = person.family, let own = person.given else { return }
    let year = person.birthDate.year + random.choice(-4, -3, -2, 2, 3, 4)
    let sex: Sex = random.choice(.male, .female)
    let table = WeightedTable(GivenNames.list(sex: sex, year: year))
    var given = table.draw(&random)
    while given.kana == own.kana { given = table.draw(&random) }
    let kanji = (person.name.kanji ?? family.kanji).prefix { $0 != " " }
    application.applicant.name = PersonName(
      kanji: "\(kanji) \(given.kanji)", kana: "\(family.kana) \(given.kana)", romaji: "\(family.romaji) \(given.romaji)"
    )
    let day = random.number(in: 1...28)
    let birthDate = CalendarDate(year: year, month: random.number(in: 1...12), day: day) ?? person.birthDate
    application.applicant.sex = sex
    application.enrolment.studentNumber = nil
    bePerson(born: birthDate, sex: sex, appearance: random.next())
  }

  /// Somebody else of the same name, in every second case even born on the same day, studied elsewhere.
  mutating func becomeHomonym(_ population: Population, _ random: inout SeededRandom) {
    let home = SampleHome(&random)
    application.address = home.postal
    application.phone = home.phone
    application.mobile = nil
    let date = person.birthDate
    let other = CalendarDate(year: date.year - 3, month: random.number(in: 1...12), day: random.number(in: 1...28))
    let faculties = SampleUniversity.configuration.faculties.filter { $0.name != application.enrolment.faculty }
    let faculty = faculties[random.below(faculties.count)]
    application.enrolment.faculty = faculty.name
    application.enrolment.department = faculty.departments[random.below(faculty.departments.count)].name
    application.enrolment.unitsAsEnrolled = nil
    application.enrolment.studentNumber = nil
    let sameDay = random.happens(perThousand: 500)
    bePerson(born: sameDay ? date : other ?? date, sex: person.sex, appearance: random.next())
    for index in pictures.indices { pictures[index].facts.address = home.oneLine }
  }

  /// Somebody who never studied here at all.
  mutating func becomeUnknown(_ population: Population, _ random: inout SeededRandom) {
    let stranger = population.person(population.people + 1000 + plan.index)
    application.applicant.name = stranger.name
    if stranger.name.kanji == nil { application.applicant.name.kana = nil }
    application.applicant.otherName = stranger.otherName
    application.applicant.sex = stranger.sex
    application.enrolment.name = nil
    application.enrolment.studentNumber = nil
    application.address = stranger.home.postal
    application.phone = stranger.home.phone
    application.mobile = stranger.mobile
    application.email = MailAddresses.address(of: stranger, plan.index, &random)
    let careers = population.careers(of: stranger)
    application.applicant.lastEnrolled = careers.first?.left ?? application.applicant.lastEnrolled
    application.enrolment.completed = application.enrolment.completed.map { careers.first?.left ?? $0 }
    bePerson(born: stranger.birthDate, sex: stranger.sex, appearance: stranger.appearance)
    for index in pictures.indices {
      pictures[index].facts.address = stranger.home.oneLine
      pictures[index].facts.nationality = stranger.nationality
      if stranger.isForeign { pictures[index].document = .residenceCard }
    }
    if stranger.isForeign { pictures = Array(pictures.prefix(1)) }
  }

  /// Whoever applies, the papers are truly his or hers.
  private mutating func bePerson(born birthDate: CalendarDate, sex: Sex, appearance: UInt64) {
    application.applicant.birthDate = birthDate
    for index in pictures.indices {
      pictures[index].facts.name = application.applicant.name
      pictures[index].facts.birthDate = birthDate
      pictures[index].facts.sex = sex
      pictures[index].facts.appearance = appearance
    }
    pictures.removeAll { $0.document == .studentCard }
  }

  /// All data are right, and the papers are a friend's.
  mutating func borrowPicture(_ population: Population, _ random: inout SeededRandom) {
    let friend = population.person((plan.person + 1 + random.below(1000)) % max(1, population.people))
    guard var facts = pictures.first?.facts else { return }
    facts.name = friend.name
    facts.birthDate = friend.birthDate
    facts.sex = friend.sex
    facts.address = friend.home.oneLine
    facts.appearance = friend.appearance
    pictures = [PlannedPicture(document: .driversLicence, facts: facts, form: PictureForm())]
  }

  /// The side with the number, which nobody may ask for, was photographed too.
  mutating func showMyNumber(_ random: inout SeededRandom) {
    guard let facts = pictures.first?.facts else { return }
    pictures = [.myNumberCard, .myNumberCardBack].map { document in
      PlannedPicture(document: document, facts: facts, form: PictureForm())
    }
  }

  /// The first picture becomes one that import refuses.
  mutating func spoilPicture(_ sampleCase: SampleCase) {
    guard var first = pictures.first else { return }
    first.form = PictureForm(setting: sampleCase == .pictureTooSmall ? .scaled(width: 160) : .scan)
    first.damage = sampleCase == .truncatedPicture ? .truncated : sampleCase == .pageNamedPicture ? .webPage : nil
    pictures[0] = first
  }
}
