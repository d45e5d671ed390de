import Domain

extension TrialPopulation {
  /// The person's enrolments, first one first.
  func careers(of person: TrialPerson) -> [Career] {
    var random = SeededRandom(seed: seed, purpose: .career, index: person.index)
    let start = cohort(of: person.index)
    let twice = layout.hasTwoEnrolments(person.index)
    guard let first = firstCareer(start, mustEnd: twice, &random) else { return [] }
    guard twice, let second = secondCareer(after: first, &random) else { return [first] }
    return [first, second]
  }

  private func firstCareer(_ start: Int, mustEnd: Bool, _ random: inout SeededRandom) -> Career? {
    let faculty = random.choice(0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4)
    return career(faculty, start: start, years: random.choice(4, 4, 4, 4, 4, 4, 4, 5, 6), mustEnd: mustEnd, &random)
  }

  /// A master's course at once or later, or another first degree years later, sometimes at the same faculty.
  private func secondCareer(after first: Career, _ random: inout SeededRandom) -> Career? {
    let last = first.left ?? today
    // Who finishes in autumn waits for April.
    let end = last.month > 4 ? last.year + 1 : last.year
    let kind = random.below(100)
    let wait = kind < 55 ? 0 : kind < 75 ? random.number(in: 1...12) : random.number(in: 3...20)
    let start = min(end + wait, max(end, today.year))
    guard kind >= 75 else {
      let schools = [4, 0, 1, 2, 3]
      guard let admitted = YearMonth(year: start, month: 4) else { return nil }
      var course = Career(
        faculty: Career.graduateSchool, department: schools[first.faculty], admitted: admitted,
        left: YearMonth(year: start + 2, month: 3), outcome: .graduated)
      endIfNotYet(&course)
      return course
    }
    let faculty = random.happens(perThousand: 400) ? first.faculty : random.below(5)
    return career(faculty, start: start, years: random.choice(2, 2, 3, 4), mustEnd: false, &random)
  }

  private func career(
    _ faculty: Int, start: Int, years: Int, mustEnd: Bool, _ random: inout SeededRandom
  ) -> Career? {
    let departments = SampleUniversity.configuration.faculties[faculty].departments.count
    // Some begin and end in autumn.
    let isAutumn = random.happens(perThousand: 25)
    guard let admitted = YearMonth(year: start, month: isAutumn ? 9 : 4) else { return nil }
    let end = YearMonth(year: start + years, month: isAutumn || random.happens(perThousand: 20) ? 9 : 3)
    var career = Career(
      faculty: faculty, department: random.below(departments), admitted: admitted, left: end, outcome: .graduated)
    if !mustEnd, random.happens(perThousand: 50) {
      career.outcome = random.choice(.withdrawn, .withdrawn, .withdrawn, .removed)
      career.left = YearMonth(year: start + random.number(in: 1...3), month: random.choice(3, 6, 9, 12))
    }
    if mustEnd {
      career.left = [end, YearMonth(year: today.year, month: 3)].compactMap { $0 }.min()
    } else {
      endIfNotYet(&career)
    }
    return career
  }

  private func endIfNotYet(_ career: inout Career) {
    guard let left = career.left, left > today else { return }
    (career.left, career.outcome) = (nil, .enrolled)
  }
}
