import Domain

extension ApplicationDraft {
  /// Makes the application what the case says.
  mutating func apply(_ sampleCase: SampleCase, _ population: Population, _ random: inout SeededRandom) {
    switch sampleCase {
    // The last three are what their records, not their applications, make them.
    case .inOrder, .samePicture, .caution, .unknownCharacter, .incompleteRecord: break
    case .halfWidthKana: application.applicant.name.kana = person.name.kana.map(HalfWidthKana.text)
    case .variantKanji: useOtherForm(&random)
    case .marriedNameStated, .marriedNameUnstated: marry(stated: sampleCase == .marriedNameStated, &random)
    case .swappedDigits: swapDigits(&random)
    case .numberMissing: application.enrolment.studentNumber = nil
    case .neighbouringMonth: mistakeMonth()
    case .wrongDepartment: mistakeDepartment(&random)
    case .moved: move(&random)
    case .telephoneOnly:
      move(&random)
      application.phone = person.home.phone
      application.enrolment.studentNumber = nil
    case .swappedDayAndMonth: swapDayAndMonth()
    case .absentSibling: becomeSibling(population, &random)
    case .homonym: becomeHomonym(population, &random)
    case .unknownPerson: becomeUnknown(population, &random)
    case .anotherPersonsPicture: borrowPicture(population, &random)
    case .myNumberBack: showMyNumber(&random)
    case .pictureTooSmall, .truncatedPicture, .pageNamedPicture: spoilPicture(sampleCase)
    }
  }

  /// Papers show the form of the family register; the applicant types the other one.
  private mutating func useOtherForm(_ random: inout SeededRandom) {
    guard let kanji = person.name.kanji else { return }
    let family = String(kanji.prefix { $0 != " " })
    let plain = VariantKanji.today(family)
    let other = plain.utf8.elementsEqual(family.utf8) ? VariantKanji.older(family, choice: random.below(2)) : plain
    application.applicant.name.kanji = other + kanji.dropFirst(family.count)
    // A passport would not show the difference.
    pictures = pictures.prefix(1).map { picture in
      PlannedPicture(document: .driversLicence, facts: picture.facts, form: picture.form)
    }
  }

  private mutating func marry(stated: Bool, _ random: inout SeededRandom) {
    guard let given = person.given, let before = person.family else { return }
    var family = WeightedTable.surnames.draw(&random)
    while family.kana == before.kana { family = WeightedTable.surnames.draw(&random) }
    let name = PersonName(
      kanji: "\(family.kanji) \(given.kanji)", kana: "\(family.kana) \(given.kana)",
      romaji: "\(family.romaji) \(given.romaji)")
    application.applicant.name = name
    application.enrolment.name = stated ? person.name : nil
    guard var facts = pictures.first?.facts else { return }
    facts.name = name
    facts.formerName = person.name
    pictures = [PlannedPicture(document: .driversLicence, facts: facts, form: PictureForm())]
    // Without the earlier name there is nothing to prove either, as the applicant sees it.
    if stated { pictures.append(PlannedPicture(document: .familyRegister, facts: facts, form: PictureForm())) }
  }

  /// Two neighbouring digits that differ change places.
  private mutating func swapDigits(_ random: inout SeededRandom) {
    guard let number = application.enrolment.studentNumber else { return }
    var letters = Array(number.asWritten)
    let places = letters.indices.dropLast().filter { place in
      letters[place].isNumber && letters[place + 1].isNumber && letters[place] != letters[place + 1]
    }
    guard !places.isEmpty else { return }
    let place = places[random.below(places.count)]
    letters.swapAt(place, place + 1)
    application.enrolment.studentNumber = StudentNumber(asWritten: String(letters))
  }

  /// February for March: people remember the last lecture, not the ceremony.
  private mutating func mistakeMonth() {
    guard let month = application.applicant.lastEnrolled else { return }
    let before = YearMonth(year: month.month == 1 ? month.year - 1 : month.year, month: (month.month + 10) % 12 + 1)
    application.applicant.lastEnrolled = before
    if application.enrolment.completed != nil { application.enrolment.completed = before }
  }

  private mutating func mistakeDepartment(_ random: inout SeededRandom) {
    let faculties = SampleUniversity.configuration.faculties
    let faculty = faculties.first { $0.name == application.enrolment.faculty }
    let others = (faculty?.departments ?? []).filter { $0.name != application.enrolment.department }
    guard !others.isEmpty else { return }
    application.enrolment.department = others[random.below(others.count)].name
    application.enrolment.unitsAsEnrolled = nil
  }

  /// A licence shows the old address in front and the new one behind.
  private mutating func move(_ random: inout SeededRandom) {
    let home = SampleHome(&random)
    application.address = home.postal
    if application.phone != nil { application.phone = home.phone }
    guard var facts = pictures.first?.facts, !person.isForeign else { return }
    facts.laterAddress = home.oneLine
    pictures = [.driversLicence, .driversLicenceBack].map { document in
      PlannedPicture(document: document, facts: facts, form: PictureForm())
    }
  }

  private mutating func swapDayAndMonth() {
    let date = person.birthDate
    application.applicant.birthDate = CalendarDate(year: date.year, month: date.day, day: date.month)
  }
}
