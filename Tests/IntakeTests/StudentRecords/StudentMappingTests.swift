import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct StudentMappingTests {
  private func read(_ text: String, _ mapping: StudentMapping = StudentMapping()) throws -> ReadStudents {
    try ReadStudents(Data(text.utf8), mapping: mapping)
  }

  @Test func `an agreed header names a column as the default one does, whatever its width and case`() throws {
    let mapping = StudentMapping(headers: [.column(.studentNumber): ["学生ID"], .column(.nameKanji): ["漢字氏名"]])
    let read = try read("学生ｉｄ , 漢字氏名\n7,電電 花子\n", mapping)
    #expect(read.records.map(\.key.number) == ["7"])
    #expect(read.records.map(\.name.kanji) == ["電電 花子"])
    #expect(read.report.unknownColumns == [])
    #expect(throws: StudentFileError.columnsMissing([.studentNumber, .nameKanji])) { try self.read("学生ID,漢字氏名\n") }
  }

  @Test func `where a file has the agreed header and the default one, the agreed one counts`() throws {
    let mapping = StudentMapping(headers: [.column(.address): ["現住所"]])
    for headers in ["住所,現住所", "現住所,住所"] {
      let cells = headers.hasPrefix("住") ? "旧,新" : "新,旧"
      let read = try read("学籍番号,氏名,\(headers)\n7,電電 花子,\(cells)\n", mapping)
      #expect(read.records.map(\.address) == ["新"])
      #expect(read.report.unknownColumns == ["住所"])
    }
    #expect(throws: StudentFileError.columnRepeated(.address)) {
      try read("学籍番号,氏名,現住所,現住所\n", mapping)
    }
  }

  @Test func `an agreed header may take a default one for another column`() throws {
    let mapping = StudentMapping(headers: [.column(.nameKana): ["氏名"], .column(.nameKanji): ["氏名漢字"]])
    let read = try read("学籍番号,氏名,氏名漢字\n7,デンデン ハナコ,電電 花子\n", mapping)
    #expect(read.records.map(\.name) == [PersonName(kanji: "電電 花子", kana: "デンデン ハナコ")])
  }

  @Test func `family and given name in columns of their own make one name`() throws {
    let read = try read(
      """
      学籍番号,姓,名,姓カナ,名カナ,family_name_romaji,given_name_romaji
      1,電電,花子,デンデン,ハナコ,DENDEN,HANAKO
      2,,マリア,,マリア,,MARIA
      3,,,,,,

      """)
    #expect(
      read.records.map(\.name) == [
        PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "DENDEN HANAKO"),
        PersonName(kanji: "マリア", kana: "マリア", romaji: "MARIA"),
      ])
    #expect(read.report.refused == [UnusableRow(line: 4, reason: .nameMissing)])
    #expect(throws: StudentFileError.columnsMissing([.nameKanji])) { try self.read("学籍番号,姓カナ\n") }
  }

  @Test func `a whole name knows better than its parts`() throws {
    let read = try read("学籍番号,姓,氏名,名\n1,電電,髙橋 花子,花子\n")
    #expect(read.records.map(\.name.kanji) == ["髙橋 花子"])
    #expect(read.report.unknownColumns == ["姓", "名"])
  }

  @Test func `an earlier surname alone belongs to today's given name`() throws {
    let read = try read(
      """
      学籍番号,氏名,氏名カナ,旧姓,旧姓カナ,旧名
      1,電電 花子,デンデン ハナコ,通信,ツウシン,
      2,電電 花子,,通信,,華子
      3,電電 花子,,,,
      4,花子,,通信,,

      """)
    #expect(
      read.records.map(\.formerName) == [
        PersonName(kanji: "通信 花子", kana: "ツウシン ハナコ"), PersonName(kanji: "通信 華子"), nil, PersonName(kanji: "通信"),
      ])
  }

  @Test func `years, months and days in columns of their own make dates`() throws {
    let read = try read(
      """
      学籍番号,氏名,生年,生月,生日,入学年,入学月,卒業年,卒業月
      1,甲,1988,9,9,平成19,4,2011年,3月
      2,乙,S63,09,09,2007,04,,
      3,丙,1988,,9,,,,
      4,丁,1988,2,30,,,,
      5,戊,,,,平成19年,4,2011,

      """)
    #expect(read.records.map(\.birthDate) == Array(repeating: CalendarDate(year: 1988, month: 9, day: 9), count: 2))
    #expect(read.records.map(\.admitted) == Array(repeating: YearMonth(year: 2007, month: 4), count: 2))
    #expect(read.records.map(\.left) == [YearMonth(year: 2011, month: 3), nil])
    #expect(
      read.report.refused == [
        UnusableRow(line: 4, reason: .dateUnreadable(.birthDate)),
        UnusableRow(line: 5, reason: .dateUnreadable(.birthDate)), UnusableRow(line: 6, reason: .dateUnreadable(.left)),
      ])
  }

  @Test func `agreed spellings of sex and outcome come beside the usual ones`() throws {
    let mapping = StudentMapping(
      sexes: ["男子": .male, "9": .unspecified, "1": .female], outcomes: ["卒": .graduated, "３０": .removed])
    let read = try read(
      """
      学籍番号,氏名,性別,異動区分
      1,甲,男子,卒
      2,乙,９,30
      3,丙,1,修了
      4,丁,女子,卒
      5,戊,女,卒業見込

      """, mapping)
    #expect(read.records.map(\.sex) == [.male, .unspecified, .female])
    #expect(read.records.map(\.outcome) == [.graduated, .removed, .graduated])
    #expect(
      read.report.refused == [
        UnusableRow(line: 5, reason: .valueUnknown(.sex)), UnusableRow(line: 6, reason: .valueUnknown(.outcome)),
      ])
  }

  @Test func `a constant stands in for a column that is missing, and for no empty cell`() throws {
    let mapping = StudentMapping(constants: [.university: "電信大学", .faculty: "工学部", .outcome: "卒業"])
    let read = try read("学籍番号,氏名,学部\n1,甲,理学部\n2,乙,\n", mapping)
    #expect(read.records.map(\.university) == ["電信大学", "電信大学"])
    #expect(read.records.map(\.faculty) == ["理学部", nil])
    #expect(read.records.map(\.outcome) == [.graduated, .graduated])
  }

  @Test func `agreed texts say as little as an empty cell, and only as a whole cell`() throws {
    let mapping = StudentMapping(empty: ["不明", "99999999", "999999"])
    let read = try read(
      """
      学籍番号,氏名,生年月日,卒業年,卒業月,卒業年月,住所
      1,甲,99999999,,,999999,　不明
      2,不明 太郎,19880909,,,201103,住所不明
      不明,乙,,,,,

      """, mapping)
    #expect(read.report.refused == [])
    #expect(read.records.map(\.birthDate) == [nil, CalendarDate(year: 1988, month: 9, day: 9), nil])
    #expect(read.records.map(\.left) == [nil, YearMonth(year: 2011, month: 3), nil])
    #expect(read.records.map(\.address) == [nil, "住所不明", nil])
    #expect(read.records.map(\.key.hasNumber) == [true, true, false])
  }

  @Test func `an unreadable character makes a number or a date unusable, and a name only unknown`() throws {
    let read = try read(
      """
      学籍番号,氏名,生年月日,卒業年月
      07-〓23,甲,,
      2,〓■\u{E000},,
      3,乙,昭和6■年9月9日,
      4,丙,,20\u{E000}1-03

      """)
    #expect(
      read.report.refused == [
        UnusableRow(line: 2, reason: .characterUnknown(.studentNumber)),
        UnusableRow(line: 4, reason: .characterUnknown(.birthDate)),
        UnusableRow(line: 5, reason: .characterUnknown(.left)),
      ])
    #expect(read.records.map(\.name.kanji) == ["〓■\u{E000}"])
  }

  @Test func `a source with a system of its own has a mapping of its own`() {
    let east = StudentMapping(constants: [.university: "電信大学"])
    let mappings = StudentMappings(usual: StudentMapping(empty: ["不明"]), ofSources: ["east": east])
    #expect(mappings.mapping(of: "east") == east)
    #expect(mappings.mapping(of: "registrar").empty == ["不明"])
  }

  @Test func `the english headers name every column and part as well`() throws {
    let headers = StudentHeading.all.map(\.englishHeader)
    #expect(Set(headers).count == headers.count)
    let read = try read("STUDENT_NUMBER,name_kanji,birth_year,birth_month,birth_day\n1,甲,1988,9,9\n")
    #expect(read.records.first?.birthDate == CalendarDate(year: 1988, month: 9, day: 9))
  }

  @Test func `the mapping's order of columns is the one that places are looked up by`() {
    #expect(StudentColumn.allCases.map(\.ordinal) == Array(0..<StudentColumn.allCases.count))
  }
}
