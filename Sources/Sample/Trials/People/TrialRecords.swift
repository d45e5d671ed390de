import Domain

extension TrialPopulation {
  /// What the registrar has of the person, first enrolment first, as it stands in the file.
  func records(of person: TrialPerson) -> [StudentRecord] {
    let first = layout.firstRow(ofPerson: person.index)
    var random = SeededRandom(seed: seed, purpose: .trialRecord, index: person.index)
    let caution = random.happens(perThousand: 4) ? random.choice("要確認", "照会禁止", "死亡", "成りすまし申請あり") : nil
    let hasKey = (person.careers.last?.admitted.year ?? 0) >= 1995 && random.happens(perThousand: 850)
    return person.careers.indices.compactMap { enrolment in
      guard first + enrolment < rows else { return nil }
      var record = record(of: person, enrolment, &random)
      record.caution = caution
      record.personKey = hasKey && random.happens(perThousand: 930) ? "P\(padded(first, to: 8))" : nil
      return record
    }
  }

  private func record(of person: TrialPerson, _ enrolment: Int, _ random: inout SeededRandom) -> StudentRecord {
    let career = person.careers[enrolment]
    let year = career.admitted.year
    let units = career.unitsThen
    let names = names(of: person, career, &random)
    let hasNumber = year >= 1980 || !random.happens(perThousand: 15)
    let knowsHome = random.happens(perThousand: 800)
    var record = StudentRecord(
      key: RecordKey(number: hasNumber ? number(of: person, enrolment) : "", hasNumber: hasNumber), name: names.now,
      formerName: names.former, otherNames: [person.foreign?.daily].compactMap { $0 },
      sex: random.happens(perThousand: 990) ? person.sex : nil, birthDate: person.birthDate,
      university: units.university, faculty: units.faculty, department: units.department, admitted: career.admitted,
      left: career.left, outcome: career.outcome)
    if random.happens(perThousand: year < 1985 ? 6 : 1) { record.birthDate = nil }
    if random.happens(perThousand: person.foreign?.daily == nil ? 0 : 300) { record.otherNames = [] }
    guard knowsHome else { return record }
    record.postalCode = person.home.town.hyphenated
    record.address = person.home.oneLine
    record.phone = random.happens(perThousand: 850) ? person.home.phone : nil
    return record
  }

  private func names(
    of person: TrialPerson, _ career: Career, _ random: inout SeededRandom
  ) -> (now: PersonName, former: PersonName?) {
    let year = career.admitted.year
    var now = person.foreign?.recorded ?? written(person, in: career.left?.year ?? 9999, &random)
    var former: PersonName?
    if person.hasMarriedSince(career), random.happens(perThousand: 180) {
      // The record was changed after the marriage; most registrars keep what it was.
      if random.happens(perThousand: 800) { former = PersonName(kanji: now.kanji, kana: now.kana) }
      now = written(person, in: 9999, &random)
    }
    if year < 2000 ? !person.isForeign : random.happens(perThousand: 300) && now.kanji != nil { now.romaji = nil }
    if year < 1985 ? random.happens(perThousand: 60) : random.happens(perThousand: 5) {
      now.kana = nil
      former?.kana = nil
    }
    if let kanji = now.kanji, random.happens(perThousand: year < 1990 ? 8 : 3) {
      let gap = kanji.split(separator: " ").first?.count ?? 0
      let place = random.below(3) == 0 ? gap + 1 : random.below(max(1, gap))
      now.kanji = RareForms.unreadable(kanji, at: place, &random)
    }
    return (now, former)
  }

  /// The name as a registrar types it: in the register's form or today's; what has no code becomes a mark.
  private func written(_ person: TrialPerson, in year: Int, _ random: inout SeededRandom) -> PersonName {
    var name = person.name(in: year, usual: random.happens(perThousand: 300))
    guard let kanji = name.kanji else { return name }
    let family = String(kanji.prefix { $0 != " " })
    // A name taken by marriage is kept in today's form.
    let isRare = RareForms.has(person.family.kanji) && family == RareForms.rare(person.family.kanji)
    guard isRare, name.kana?.hasPrefix("\(person.family.kana) ") == true else { return name }
    let usual = person.family.kanji
    let place = zip(family, usual).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
    let replaced =
      random.happens(perThousand: 400) ? usual : RareForms.unreadable(usual, at: place, &random)
    name.kanji = replaced + kanji.dropFirst(family.count)
    return name
  }
}
