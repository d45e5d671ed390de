import Domain
import Foundation
import Testing

@testable import Intake

/// The forms in which a cell may be written (manual: student-records, 1).
@Suite struct StudentValueTests {
  private func record(_ column: StudentColumn, _ text: String) throws -> StudentRecord {
    let read = try ReadStudents("学籍番号,氏名,\(column.japaneseHeader)\n1,甲,\(text)\n")
    #expect(read.report.refused == [])
    return try #require(read.records.first)
  }

  @Test(
    arguments: [
      ("男", .male), ("女", .female), ("男性", .male), ("女性", .female), ("1", .male), ("２", .female), ("M", .male),
      ("ｆ", .female), ("Female", .female), ("", nil),
    ] as [(String, Sex?)])
  func `sex is written in many ways, or not at all`(text: String, sex: Sex?) throws {
    #expect(try record(.sex, text).sex == sex)
  }

  @Test(arguments: [
    "1988-09-09", "1988/9/9", "19880909", "昭和63年9月9日", "S63.9.9", "１９８８年９月９日", "昭和６３年０９月０９日", "s63/09/09", "昭和63-9-9",
  ])
  func `a date of birth has an era or none, in any width`(text: String) throws {
    #expect(try record(.birthDate, text).birthDate == CalendarDate(year: 1988, month: 9, day: 9))
  }

  @Test(
    arguments: [
      ("昭和64年1月7日", "1989-01-07"), ("平成元年1月8日", "1989-01-08"), ("平成31年4月30日", "2019-04-30"),
      ("令和元年5月1日", "2019-05-01"), ("大正15年12月24日", "1926-12-24"), ("明治45年7月29日", "1912-07-29"),
    ])
  func `eras end and begin on their days`(text: String, day: String) throws {
    #expect(try record(.birthDate, text).birthDate == CalendarDate(iso: day))
  }

  @Test(arguments: ["2007-04", "2007/4", "200704", "平成19年4月", "H19.4", "２００７年４月"])
  func `a month has an era or none`(text: String) throws {
    #expect(try record(.admitted, text).admitted == YearMonth(year: 2007, month: 4))
    #expect(try record(.left, text).left == YearMonth(year: 2007, month: 4))
  }

  @Test(
    arguments: [
      ("卒業", .graduated), ("修了", .graduated), ("退学", .withdrawn), ("除籍", .removed), ("在学", .enrolled),
      ("Graduated", .graduated), ("", nil),
    ] as [(String, EnrolmentOutcome?)])
  func `an enrolment ends in one of five ways, or it is not said how`(text: String, outcome: EnrolmentOutcome?) throws {
    #expect(try record(.outcome, text).outcome == outcome)
  }

  @Test func `several names in daily use stand with semicolons between`() throws {
    #expect(try record(.otherName, "John; ジョン　スミス；;SMITH").otherNames == ["John", "ジョン スミス", "SMITH"])
  }

  @Test func `any text under caution is one, white space is none`() throws {
    #expect(try record(.caution, "逝去").caution == "逝去")
    #expect(try record(.caution, "　 ").caution == nil)
  }

  @Test(arguments: [
    "Shift_JIS", "sjis", "MS932", "Windows-31J", "cp932", "CP932", "windows_31j",
  ])
  func `the code page of Japanese Windows has many names`(name: String) {
    #expect(TextEncoding(name: name) == .cp932)
  }

  @Test(
    arguments: [
      ("utf8", .utf8), ("UTF-8-BOM", .utf8), ("utf-16", .utf16), ("UTF-16LE", .utf16), ("utf_16be", .utf16),
      ("latin-1", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func `the other encodings go by their names, and no other name is one`(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(name: name) == encoding)
  }
}
