import Domain

/// What the registrar lacks, or has otherwise than the person's papers.
struct RecordGaps {
  var name: PersonName
  var formerName: PersonName?
  var caution: String?
  var birthDate: CalendarDate?

  init(_ person: SamplePerson, _ careers: [Career], _ random: inout SeededRandom) {
    name = person.name
    birthDate = person.birthDate
    let year = careers.first?.admitted.year ?? 0
    if random.happens(perThousand: 4) { caution = random.choice("要確認", "照会禁止", "死亡", "成りすまし申請あり") }
    if random.happens(perThousand: 5), year < 1985 { birthDate = nil }
    if year < 2000 && !person.isForeign { name.romaji = nil }
    if year < 1985, random.happens(perThousand: 40) { name.kana = nil }
    if let kanji = name.kanji, !person.isForeign, random.happens(perThousand: 6) {
      name.kanji = random.choice("〓", "■", "\u{E000}", "\u{E05A}") + kanji.dropFirst()
    } else if person.sex == .female, let given = person.given, random.happens(perThousand: 40) {
      // The record was changed after a marriage and keeps the earlier name.
      let before = WeightedTable.surnames.draw(&random)
      formerName = PersonName(
        kanji: "\(before.kanji) \(given.kanji)", kana: "\(before.kana) \(given.kana)",
        romaji: "\(before.romaji) \(given.romaji)")
    }
  }
}
