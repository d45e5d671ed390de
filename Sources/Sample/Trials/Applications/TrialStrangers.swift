import Domain

/// People who are not on file and resemble somebody who is.
extension TrialDraft {
  /// A brother or sister: family name, address and telephone are the same.
  mutating func becomeSibling(_ random: inout SeededRandom) {
    let years = random.choice(-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
    become(.absentSibling, sex: random.choice(.male, .female), schoolYears: years, alike: false, &random)
  }

  mutating func becomeTwin(_ random: inout SeededRandom) {
    let isSameSex = random.happens(perThousand: 700)
    let other: Sex = person.sex == .male ? .female : .male
    become(.absentTwin, sex: isSameSex ? person.sex : other, schoolYears: nil, alike: isSameSex, &random)
  }

  mutating func becomeParentOrChild(_ random: inout SeededRandom) {
    let years = random.number(in: 25...34)
    let isParent = person.birthDate.year - years > 1940
    become(
      .absentParent, sex: random.choice(.male, .female), schoolYears: isParent ? -years : years, alike: false, &random)
  }

  /// - Parameter schoolYears: How much later the person was born; nil is the same day.
  private mutating func become(
    _ trait: TrialTrait, sex: Sex, schoolYears: Int?, alike: Bool, _ random: inout SeededRandom
  ) {
    guard !person.isForeign else { return }
    if let schoolYears {
      person.birthDate = TrialPopulation.day(ofSchoolYear: person.birthDate.year + schoolYears, &random)
      shiftCareer(by: schoolYears)
    }
    let year = person.birthDate.year
    let twin = alike ? TrialGivenNames.alike(person.given, sex: sex, year: year, &random) : nil
    var given = twin ?? TrialGivenNames.draw(sex: sex, year: year, &random)
    while given.kanji == person.given.kanji { given = TrialGivenNames.draw(sex: sex, year: year, &random) }
    (person.given, person.sex) = (given, sex)
    (person.married, person.marriageYear) = (nil, nil)
    application.applicant.name = person.name(in: 9999)
    application.applicant.birthDate = person.birthDate
    application.applicant.sex = sex
    application.enrolment.name = nil
    if random.happens(perThousand: 500) { studyElsewhere(&random) }
    leave(as: trait, &random)
  }

  private mutating func shiftCareer(by years: Int) {
    guard let left = career.left else { return }
    changeMonth(to: left.ordinal + 12 * years)
  }

  /// Somebody of the same name: born on another day, or on the same and of another faculty.
  mutating func becomeHomonym(_ random: inout SeededRandom) {
    guard !person.isForeign else { return }
    takeHomophone(&random)
    if random.happens(perThousand: 400) {
      mistakeFaculty(&random)
      traits.remove(.wrongFaculty)
    } else {
      let other = TrialPopulation.day(ofSchoolYear: person.birthDate.year + random.number(in: -4...4), &random)
      guard other != person.birthDate else { return }
      application.applicant.birthDate = other
    }
    moveAway(&random)
    leave(as: .absentHomonym, &random)
  }

  /// Somebody of the same name and birth date who claims the same faculty, and does not know the month or the department.
  mutating func becomeHomonymOfFaculty(_ random: inout SeededRandom) {
    guard !person.isForeign, let left = career.left else { return }
    takeHomophone(&random)
    if random.happens(perThousand: 500) {
      changeMonth(to: left.ordinal + random.choice(-24, -12, -6, 6, 12, 24))
    } else {
      mistakeDepartment(&random)
      traits.remove(.wrongDepartment)
    }
    moveAway(&random)
    leave(as: .absentHomonymOfFaculty, &random)
  }

  /// Half write the given name in the same kanji, half in others of the same sound.
  private mutating func takeHomophone(_ random: inout SeededRandom) {
    guard random.happens(perThousand: 500) else { return }
    spellOtherwise(&random)
    traits.remove(.otherSpelling)
  }

  private mutating func moveAway(_ random: inout SeededRandom) {
    let home = SampleHome(&random)
    application.address = home.postal
    application.phone = home.phone
    application.mobile = "090-0\(random.digits(3))-\(random.digits(4))"
  }

  private mutating func studyElsewhere(_ random: inout SeededRandom) {
    mistakeFaculty(&random)
    traits.remove(.wrongFaculty)
  }

  /// No record is this person's; most state no number, some one that they made up, some that of the one they resemble.
  private mutating func leave(as trait: TrialTrait, _ random: inout SeededRandom) {
    let known = records.isEmpty ? nil : record
    records = []
    traits = traits.filter { Self.kept.contains($0) }
    traits.insert(trait)
    switch random.below(10) {
    case 0..<6: leaveOutNumber()
    case 6..<8:
      guard let number = application.enrolment.studentNumber?.asWritten else { return }
      application.enrolment.studentNumber = StudentNumber(
        asWritten: number.prefix(number.count - 4) + random.digits(4))
    default:
      if known?.key.hasNumber == true { traits.insert(.absentWithNumber) }
    }
  }

  private static let kept: Set<TrialTrait> = [.unitRenamed, .foreign, .relativeOnFile]
}
