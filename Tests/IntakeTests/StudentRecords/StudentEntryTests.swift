import Domain
import Testing

@testable import Intake

@Suite struct StudentEntryTests {
  @Test func `what is typed in is read as a row of a file is`() throws {
    let record = try StudentEntry.record(
      [
        .nameKanji: "電電\u{3000}太郎", .birthDate: "S27.4.1", .sex: "男", .left: "昭和50年3月", .outcome: "卒",
        .address: "北区\"梅田\",\n1", .otherName: "Taro;タロ",
      ], source: "office",
      mapping: StudentMapping(outcomes: ["卒": .graduated], constants: [.university: "電電大学"]))
    #expect(record.name == PersonName(kanji: "電電 太郎"))
    #expect(record.birthDate == CalendarDate(year: 1952, month: 4, day: 1))
    #expect(record.sex == .male)
    #expect(record.left == YearMonth(year: 1975, month: 3))
    #expect(record.outcome == .graduated)
    #expect(record.address == "北区\"梅田\",\n1")
    #expect(record.otherNames == ["Taro", "タロ"])
    #expect(record.university == nil)
    #expect(record.key.source == "office")
    #expect(!record.key.hasNumber)
  }

  @Test func `what cannot be used is said as for a row of a file`() {
    #expect(throws: RowFault.nameMissing) { try StudentEntry.record([:], source: "office") }
    #expect(throws: RowFault.nameMissing) { try StudentEntry.record([.studentNumber: "1"], source: "office") }
    #expect(throws: RowFault.dateUnreadable(.birthDate)) {
      try StudentEntry.record([.nameKanji: "甲", .birthDate: "昭和64年1月8日"], source: "office")
    }
    #expect(throws: RowFault.valueUnknown(.outcome)) {
      try StudentEntry.record([.nameKanji: "甲", .outcome: "転学"], source: "office")
    }
  }
}
