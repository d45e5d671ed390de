import Domain

extension Population {
  /// The person's enrolments, first one first; empty for people whom no record is about.
  func careers(of person: SamplePerson) -> [Career] {
    var random = SeededRandom(seed: seed, purpose: .career, index: person.index)
    let twice = hasTwoEnrolments(person.index)
    guard let first = Career.first(born: person.birthDate, today: today, finishes: twice, &random) else { return [] }
    return [first] + (twice ? [first.master(&random)].compactMap(\.self) : [])
  }

  func records(of person: SamplePerson) -> [StudentRecord] {
    let first = firstRow(ofPerson: person.index)
    let careers = careers(of: person)
    var random = SeededRandom(seed: seed, purpose: .row, index: first)
    let gaps = RecordGaps(person, careers, &random)
    let hasKey = (careers.last?.admitted.year ?? 0) >= 1995
    return careers.enumerated().compactMap { place, career in
      guard first + place < rows else { return nil }
      let units = career.unitsThen
      return StudentRecord(
        key: RecordKey(number: number(row: first + place, career)), name: gaps.name, formerName: gaps.formerName,
        otherNames: person.otherName.map { [$0] } ?? [], personKey: hasKey ? "P\(serial(first, 9))" : nil,
        caution: gaps.caution, sex: person.sex, birthDate: gaps.birthDate, university: units.university,
        faculty: units.faculty, department: units.department, admitted: career.admitted, left: career.left,
        outcome: career.outcome, postalCode: person.home.town.hyphenated, address: person.home.oneLine,
        phone: person.home.phone)
    }
  }

  /// Until 2009 the year and a serial number; since then a letter for the faculty between them.
  private func number(row: Int, _ career: Career) -> String {
    let year = String(String(career.admitted.year).suffix(2))
    let count = max(5, String(max(0, rows - 1)).count)
    guard career.admitted.year >= 2010 else { return "\(year)-\(serial(row, count))" }
    let letters = ["L", "B", "E", "J", "S", "G"]
    return year + letters[career.faculty] + serial(row, count)
  }

  /// A number of so many digits, unique among rows, and neighbours look unrelated: multiplication modulo a power of
  /// ten by a factor that shares no divisor with it is a permutation.
  private func serial(_ row: Int, _ digits: Int) -> String {
    let modulus = (0..<digits).reduce(1) { power, _ in power * 10 }
    var factor = Int(Double(modulus) * 0.618_033) | 1
    if factor % 5 == 0 { factor += 2 }
    return padded((row * factor + Int(seed % 9973)) % modulus, to: digits)
  }
}
