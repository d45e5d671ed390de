import Domain

/// The identity papers of one person, ready to be drawn.
struct Papers {
  let person: SamplePerson
  let record: StudentRecord?
  let today: CalendarDate
  let mix: PictureMix

  /// What an applicant in order sends: mostly a licence, sometimes with its back, which is then empty.
  func usual(_ random: inout SeededRandom) -> [PlannedPicture] {
    let facts = facts(&random)
    if person.isForeign { return [picture(.residenceCard, facts, &random)] }
    let point = random.below(100)
    switch point {
    case ..<55: return [picture(.driversLicence, facts, &random)]
    case ..<65: return [picture(.driversLicence, facts, &random), picture(.driversLicenceBack, facts, &random)]
    case ..<88: return [picture(.myNumberCard, facts, &random)]
    case ..<96: return [picture(.passport, facts, &random)]
    default: return [picture(.driversLicence, facts, &random), picture(.studentCard, facts, &random)]
    }
  }

  /// One picture in a form of the mix.
  func picture(_ document: SampleDocument, _ facts: IdentityFacts, _ random: inout SeededRandom) -> PlannedPicture {
    PlannedPicture(document: document, facts: facts, form: mix.form(&random))
  }

  /// What the person's papers say, valid today.
  func facts(_ random: inout SeededRandom) -> IdentityFacts {
    let year = today.year - random.number(in: 1...3)
    let day = random.number(in: 1...28)
    let issued = CalendarDate(year: year, month: random.number(in: 1...12), day: day) ?? today
    let expires = CalendarDate(year: year + 5, month: person.birthDate.month, day: person.birthDate.day) ?? today
    return IdentityFacts(
      name: person.name, sex: person.sex, birthDate: person.birthDate, address: person.home.oneLine,
      nationality: person.nationality, issued: issued, expires: expires, number: "30" + random.digits(10),
      unit: [record?.faculty, record?.department].compactMap(\.self).joined(separator: " "),
      studentNumber: record?.key.number ?? "", appearance: person.appearance)
  }
}
