import Domain

/// When and what somebody studied, before names and numbers are added.
struct Career: Sendable {
  var faculty: Int
  var department: Int
  var admitted: YearMonth
  var left: YearMonth?
  var outcome: EnrolmentOutcome

  /// The place of the graduate schools in the list of faculties.
  static let graduateSchool = 5

  /// The first enrolment, at the usual age: school years begin on the second of April.
  static func first(born: CalendarDate, today: CalendarDate, finishes: Bool, _ random: inout SeededRandom) -> Career? {
    let schoolYear = (born.month, born.day) >= (4, 2) ? born.year : born.year - 1
    let start = schoolYear + 19 + random.choice(0, 0, 0, 0, 0, 0, 0, 1, 1, 2)
    let faculty = random.choice(0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4)
    let units = SampleUniversity.configuration.faculties[faculty].departments.count
    let department = random.below(units)
    guard let admitted = YearMonth(year: start, month: 4) else { return nil }
    var career = Career(
      faculty: faculty, department: department, admitted: admitted,
      left: YearMonth(year: start + random.choice(4, 4, 4, 4, 4, 4, 4, 4, 4, 5), month: 3), outcome: .graduated)
    if !finishes && random.happens(perThousand: 50) {
      career.outcome = random.choice(.withdrawn, .withdrawn, .withdrawn, .removed)
      career.left = YearMonth(year: start + random.number(in: 1...3), month: random.choice(3, 9))
    }
    if let left = career.left, left > today.yearMonth {
      career.left = nil
      career.outcome = .enrolled
    }
    return career
  }

  /// A master's course after this enrolment, at once or some years later.
  func master(_ random: inout SeededRandom) -> Career? {
    guard let left else { return nil }
    let start = left.year + random.choice(0, 0, 0, 1, 2, 4)
    guard let admitted = YearMonth(year: start, month: 4) else { return nil }
    let schools = [4, 0, 1, 2, 3]
    return Career(
      faculty: Self.graduateSchool, department: schools[faculty], admitted: admitted,
      left: YearMonth(year: start + 2, month: 3), outcome: .graduated)
  }

  /// Today's names of the units.
  var unitsToday: (faculty: String, department: String) {
    let unit = SampleUniversity.configuration.faculties[faculty]
    return (unit.name, unit.departments[department].name)
  }

  /// Names of university and units as they were called on admission.
  var unitsThen: (university: String, faculty: String, department: String) {
    let university = SampleUniversity.configuration
    let unit = university.faculties[faculty]
    let part = unit.departments[department]
    return (
      admitted.year < 1980 ? university.earlier.first ?? university.name : university.name,
      admitted.year < 1990 ? unit.earlier.first ?? unit.name : unit.name,
      admitted.year < 1985
        ? part.earlier.last ?? part.name : admitted.year < 1998 ? part.earlier.first ?? part.name : part.name
    )
  }
}
