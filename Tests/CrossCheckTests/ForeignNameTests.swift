import CrossCheck
import Domain
import Testing

@Suite struct ForeignNameTests {
  private let maria = PersonName(kana: "マリア エレナ ガルシア", romaji: "MARIA ELENA GARCIA")

  @Test func `the order of parts alone is equivalent, and without kanji the number is needed`() throws {
    let stated = PersonName(kana: "ガルシア・マリア・エレナ", romaji: "Garcia, María Elena")
    let without = try People.assess(People.application(name: stated), among: [People.record(name: maria)])
    #expect(without.overall == .look)
    #expect(without.verdict(.nameRomaji) == .equivalent)
    #expect(without.verdict(.nameKana) == .equivalent)
    let with = try People.application(number: "07-1234", name: stated)
    #expect(try People.assess(with, among: [People.record(name: maria)]).overall == .clear)
  }

  @Test func `a middle part left out is close`() throws {
    let stated = PersonName(romaji: "MARIA GARCIA")
    let found = try People.assess(
      People.application(number: "07-1234", name: stated), among: [People.record(name: maria)])
    #expect(found.overall == .look)
    #expect(found.verdict(.nameRomaji) == .close)
    #expect(found.reasons.contains(.name(.namePartMissing)))
  }

  @Test func `simplified and traditional forms are equivalent`() throws {
    let record = People.record(name: PersonName(kanji: "張 偉", kana: "チョウ イ"))
    let stated = PersonName(kanji: "张 伟", kana: "チョウ イ", romaji: "ZHANG WEI")
    let found = try People.assess(People.application(number: "07-1234", name: stated), among: [record])
    #expect(found.verdict(.nameKanji) == .equivalent)
    #expect(found.record == record.key)
  }

  @Test func `a name of one part is found and not weighed twice`() throws {
    let suharto = PersonName(kana: "スハルト", romaji: "SUHARTO")
    let found = try People.assess(
      People.application(number: "07-1234", name: suharto), among: [People.record(name: suharto)])
    #expect(found.overall == .clear)
    let two = try People.assess(People.application(number: "07-1234"), among: [People.record()])
    #expect(found.weight < two.weight)
  }
}
