import Domain

extension TrialPopulation {
  /// How many digits the serial number within a year has.
  private var digits: Int { rows > 400_000 ? 5 : 4 }

  /// The number of an enrolment: year and place in the year for the first, in four formats of four times; graduate
  /// schools and later enrolments count by themselves.
  ///
  /// Formats collide where hyphens and leading zeros are not looked at: one faculty of 1971 wrote 71-234, and 2007 wrote
  /// 07-1234.
  func number(of person: TrialPerson, _ enrolment: Int) -> String {
    let career = person.careers[enrolment]
    let year = padded(career.admitted.year % 100, to: 2)
    if enrolment > 0 { return "\(year)M\(padded(person.index / 5, to: digits + 1))" }
    return number(year: career.admitted.year, place: place(of: person.index), faculty: career.faculty)
  }

  private func number(year: Int, place: Int, faculty: Int) -> String {
    let short = padded(year % 100, to: 2)
    switch year {
    case 1971 where faculty == 0: return "\(short)-\(place)"
    case ..<1990: return "\(short)-\(padded(place, to: digits))"
    case ..<2000: return short + ["L", "B", "E", "J", "S"][faculty % 5] + padded(place, to: digits)
    case ..<2010: return "\(short)-\(padded(place, to: digits))"
    default: return "\(year)\(faculty + 1)\(padded(place, to: digits))"
    }
  }

  /// Somebody of the same year whose place differs by one slip of the hand, and how; nil where there is nobody.
  func neighbour(of index: Int, _ random: inout SeededRandom) -> Int? {
    let own = place(of: index)
    for _ in 0..<20 {
      let power = [1, 10, 100, 1000][random.below(4)]
      let digit = own / power % 10
      let other = own + (random.below(10) - digit) * power
      guard other != own, other > 0 else { continue }
      let cycle = (other - 1) / 2
      let found = (cycle * Self.cohorts + index / 2 % Self.cohorts) * 2 + (other - 1) % 2
      if found < people, layout.firstRow(ofPerson: found) < rows { return found }
    }
    return nil
  }
}
