import Domain
import Testing

@testable import CrossCheck

@Suite struct BlockingKeysTests {
  @Test func `a record is found by number, telephone and person key in any form`() {
    let record = People.record { $0.personKey = "P1" }
    let keys = BlockingKeys.held(by: record).found
    #expect(keys.contains(BlockingKey(.number, "71234")))
    #expect(keys.contains(BlockingKey(.phone, "0612345678")))
    #expect(keys.contains { $0.kind == .person })
  }

  @Test func `a record without a number or with an unreadable name holds no key for it`() {
    let record = People.record(name: PersonName(kanji: "〓電 花〓")) { $0.key.hasNumber = false }
    let kinds = Set(BlockingKeys.held(by: record).found.map(\.kind))
    #expect(kinds == [.phone])
  }

  @Test func `what can be read of a name still finds its record`() throws {
    let record = People.record(name: PersonName(kanji: "〓電 花子"))
    let application = try People.application(name: PersonName(kanji: "電電 花子")) { $0.phone = nil }
    #expect(
      !BlockingKeys.first(of: application, SoughtNames(application.allNames)).isDisjoint(
        with: BlockingKeys.held(by: record).found))
  }

  @Test func `kana and Latin letters ask for the same keys`() throws {
    let kana = try People.application(name: PersonName(kana: "デンデン ハナコ"))
    let romaji = try People.application(name: PersonName(romaji: "Hanako DENDEN"))
    #expect(
      BlockingKeys.first(of: kana, SoughtNames(kana.allNames))
        == BlockingKeys.first(of: romaji, SoughtNames(romaji.allNames)))
    // In Latin letters either part may be the given name, so that they ask for more.
    #expect(
      BlockingKeys.second(of: kana, SoughtNames(kana.allNames)).isSubset(
        of: BlockingKeys.second(of: romaji, SoughtNames(romaji.allNames))))
  }

  @Test func `swapped day and month meet under the sorted digits`() throws {
    let application = try People.application { $0.applicant.birthDate = CalendarDate(iso: "1988-03-09") }
    let held = BlockingKeys.held(by: People.record(birth: "1988-09-03")).found
    let digits = BlockingKeys.second(of: application, SoughtNames(application.allNames)).filter {
      $0.kind == .birthDigitsAndPart
    }
    // It asks for the whole name too, in case the record's is not divided.
    #expect(digits.intersection(held).count == 3)
  }

  @Test func `slips of a number are one digit or two neighbours away`() {
    let slips = NumberSlips.of("1234")
    #expect(slips.isSuperset(of: ["1243", "1230", "123", "12345", "01234"]))
    #expect(slips.isDisjoint(with: ["1234", "1256", "4231", "12"]))
  }

  @Test(arguments: [
    ("ハナコ", "ハナエ", true), ("ハナコ", "ハナ", true), ("ハナコ", "ハコナ", true), ("ハナコ", "ハナコ", false), ("ハナコ", "コナハ", false),
    ("1988-09-09", "1988-09-90", true), ("1988-09-09", "1989-09-08", false), ("", "ア", true), ("アイ", "アイウエ", false),
  ])
  func `one slip lies between two texts or does not`(one: String, other: String, lies: Bool) {
    #expect(Slip.lies(between: one, and: other) == lies)
    #expect(Slip.lies(between: other, and: one) == lies)
  }
}
