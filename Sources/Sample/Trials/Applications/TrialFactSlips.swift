import Domain

/// What goes wrong with dates, numbers and units.
extension TrialDraft {
  mutating func swapDayAndMonth() {
    let date = person.birthDate
    guard date.day <= 12, date.day != date.month else { return }
    application.applicant.birthDate = CalendarDate(year: date.year, month: date.day, day: date.month)
    traits.insert(.swappedDayAndMonth)
  }

  /// One digit of year, month or day mistyped.
  mutating func mistypeBirthDate(_ random: inout SeededRandom) {
    var digits = Array(person.birthDate.description)
    let place = [2, 3, 6, 8, 9][random.below(5)]
    digits[place] = Array("0123456789")[random.below(10)]
    guard let date = CalendarDate(iso: String(digits)), date != person.birthDate, date.year < 2010 else { return }
    application.applicant.birthDate = date
    traits.insert(.birthDigit)
  }

  /// A year of one era taken for the other's or counted from zero: one year off, or the digits of 昭和 and 平成 mixed up.
  mutating func mistakeEra(_ random: inout SeededRandom) {
    let date = person.birthDate
    // 昭和 n is 1925 + n, 平成 n is 1988 + n; 1925 more than the number is the slip of those who count the first as zero.
    let year =
      date.year >= 1989 && date.year < 2004 && random.happens(perThousand: 400)
      ? date.year - 63 : date.year + random.choice(-1, 1)
    guard year > 1930, let wrong = CalendarDate(year: year, month: date.month, day: date.day) else { return }
    application.applicant.birthDate = wrong
    traits.insert(.eraSlip)
  }

  mutating func mistakeMonth(_ random: inout SeededRandom) {
    guard let month = career.left else { return }
    let shift = random.choice(-1, 1, 1)
    changeMonth(to: month.ordinal + shift)
    traits.insert(.monthNear)
  }

  mutating func mistakeYear(_ random: inout SeededRandom) {
    guard let month = career.left else { return }
    changeMonth(to: month.ordinal + 12 * random.choice(-1, 1, 1))
    traits.insert(.yearNear)
  }

  mutating func changeMonth(to ordinal: Int) {
    let month = YearMonth(year: ordinal / 12, month: ordinal % 12 + 1)
    application.applicant.lastEnrolled = month
    if application.enrolment.completed != nil { application.enrolment.completed = month }
  }

  mutating func mistakeDepartment(_ random: inout SeededRandom) {
    let faculty = SampleUniversity.configuration.faculties.first { $0.name == application.enrolment.faculty }
    let others = (faculty?.departments ?? []).filter { $0.name != application.enrolment.department }
    guard !others.isEmpty else { return }
    application.enrolment.department = others[random.below(others.count)].name
    application.enrolment.unitsAsEnrolled = nil
    traits.insert(.wrongDepartment)
  }

  mutating func mistakeFaculty(_ random: inout SeededRandom) {
    let others = SampleUniversity.configuration.faculties.filter { $0.name != application.enrolment.faculty }
    let faculty = others[random.below(others.count)]
    application.enrolment.faculty = faculty.name
    application.enrolment.department = faculty.departments[random.below(faculty.departments.count)].name
    application.enrolment.unitsAsEnrolled = nil
    traits.insert(.wrongFaculty)
  }

  mutating func leaveOutNumber() {
    application.enrolment.studentNumber = nil
    traits.insert(.numberMissing)
  }

  /// Without hyphen, in full width, in lower case, or without the zero in front.
  mutating func writeNumberOtherwise(_ random: inout SeededRandom) {
    guard let number = application.enrolment.studentNumber?.asWritten else { return }
    let written =
      switch random.below(4) {
      case 0: number.lowercased()
      case 1: String(number.unicodeScalars.map { Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0) })
      default: number.split(separator: "-").joined(separator: random.choice("", " ", "ー"))
      }
    guard written != number else { return }
    application.enrolment.studentNumber = StudentNumber(asWritten: written)
    traits.insert(.numberWritten)
  }

  /// One digit wrong, missing or too many, or two neighbours exchanged.
  mutating func mistypeNumber(_ random: inout SeededRandom) {
    guard let number = application.enrolment.studentNumber?.asWritten else { return }
    var letters = Array(number)
    let places = letters.indices.filter { letters[$0].isNumber }
    let place = places[random.below(places.count)]
    let hasNext = place + 1 < letters.count && letters[place + 1].isNumber
    switch random.below(5) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case (2...3) where hasNext: letters.swapAt(place, place + 1)
    default: letters[place] = Array("0123456789")[random.below(10)]
    }
    guard String(letters) != number else { return }
    application.enrolment.studentNumber = StudentNumber(asWritten: String(letters))
    traits.remove(.numberWritten)
    traits.insert(.numberSlip)
  }

  mutating func stateNumber(of other: StudentRecord, _ trait: TrialTrait) {
    guard other.key.hasNumber else { return }
    application.enrolment.studentNumber = StudentNumber(asWritten: other.key.number)
    traits.subtract([.numberMissing, .numberWritten, .numberSlip])
    traits.insert(trait)
  }

  mutating func stateOtherEnrolmentsNumber() {
    guard records.count > 1 else { return }
    stateNumber(of: records[1 - meant], .numberOfOtherEnrolment)
  }

  mutating func move(_ random: inout SeededRandom) {
    let home = SampleHome(&random)
    application.address = home.postal
    application.phone = random.happens(perThousand: 150) ? application.phone : home.phone
    traits.insert(.moved)
  }
}
