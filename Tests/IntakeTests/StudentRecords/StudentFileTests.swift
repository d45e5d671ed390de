import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct StudentFileTests {
  @Test func `every column finds its place, by its japanese header`() throws {
    let headers = StudentColumn.allCases.map(\.japaneseHeader).joined(separator: ",")
    let row =
      "07-1234,電電\u{3000}花子,ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ,DENDEN HANAKO,通信 花子,ツウシン ハナコ,ハナ;花,P1,protected,女,昭和63年9月9日,"
      + "電電大学,外国語学部,外国語学科,平成19年4月,201103,卒業,530-0001,大阪市北区,06-1234-5678"
    let read = try ReadStudents(headers + "\r\n" + row + "\r\n")
    #expect(read.report == StudentFileReport(rows: 1, refused: [], unknownColumns: []))
    #expect(
      read.records == [
        StudentRecord(
          key: RecordKey(source: "registrar", number: "07-1234"),
          name: PersonName(kanji: "電電 花子", kana: "ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ", romaji: "DENDEN HANAKO"),
          formerName: PersonName(kanji: "通信 花子", kana: "ツウシン ハナコ"), otherNames: ["ハナ", "花"], personKey: "P1",
          caution: "protected", sex: .female, birthDate: CalendarDate(year: 1988, month: 9, day: 9),
          university: "電電大学", faculty: "外国語学部", department: "外国語学科", admitted: YearMonth(year: 2007, month: 4),
          left: YearMonth(year: 2011, month: 3), outcome: .graduated, postalCode: "530-0001", address: "大阪市北区",
          phone: "06-1234-5678")
      ])
  }

  @Test func `english headers in any order will do, and unknown columns are named`() throws {
    let read = try ReadStudents("name_kanji\tMemo\tStudent_Number\n電電 花子\tx\t7\n")
    #expect(read.records.map(\.key.number) == ["7"])
    #expect(read.records.map(\.name.kanji) == ["電電 花子"])
    #expect(read.report.unknownColumns == ["Memo"])
  }

  @Test func `a file without its mandatory columns is none`() {
    #expect(throws: StudentFileError.columnsMissing([.studentNumber])) { try ReadStudents("氏名,性別\n") }
    #expect(throws: StudentFileError.columnsMissing([.studentNumber, .nameKanji])) { try ReadStudents("a,b\n") }
    #expect(throws: StudentFileError.columnRepeated(.nameKanji)) { try ReadStudents("学籍番号,氏名,name_kanji\n") }
    #expect(throws: StudentFileError.empty) { try ReadStudents("") }
    #expect(throws: StudentFileError.unreadable) {
      try StudentFile(contentsOf: URL(filePath: "/nowhere/students.csv"), encoding: nil, source: "registrar")
    }
  }

  @Test func `rows that cannot be used are listed with line and reason, the others are read`() throws {
    let text = """
      学籍番号,氏名,氏名カナ,性別,生年月日,卒業年月,異動区分
      1,甲 一郎,,男,1988-09-09,2011-03,卒業
      2,,,男,1988-09-09,2011-03,卒業
      3,乙 二郎,,男,昭和64年1月8日,2011-03,卒業
      4,丙 三郎,,男,1988-02-30,2011-03,卒業
      5,丁 四郎,,男,1988-09-09,2011-13,卒業
      6,戊 五郎,,男,1988-09-09,2011-03
      1,己 六郎,,男,1988-09-09,2011-03,卒業
      7,庚 七郎,,X,1988-09-09,2011-03,卒業
      8,辛 八郎,,男,1988-09-09,2011-03,転学
      9,壬 九郎,,,,,
      """
    let read = try ReadStudents(text)
    #expect(
      read.report.refused == [
        UnusableRow(line: 3, reason: .nameMissing), UnusableRow(line: 4, reason: .dateUnreadable(.birthDate)),
        UnusableRow(line: 5, reason: .dateUnreadable(.birthDate)), UnusableRow(line: 6, reason: .dateUnreadable(.left)),
        UnusableRow(line: 7, reason: .cellCount(expected: 7, found: 6)),
        UnusableRow(line: 8, reason: .numberRepeated(firstLine: 2)),
        UnusableRow(line: 9, reason: .valueUnknown(.sex)), UnusableRow(line: 10, reason: .valueUnknown(.outcome)),
      ])
    #expect(read.records.map(\.key.number) == ["1", "9"])
    #expect(read.lines == [2, 11])
    #expect(read.report.rows == 2)
  }

  @Test func `a name in kana or romaji alone is a name`() throws {
    let read = try ReadStudents("学籍番号,氏名,氏名カナ,氏名ローマ字\n1,,ヤマダ,\n2,,,SMITH JOHN\n")
    #expect(read.records.map(\.name.display) == ["ヤマダ", "SMITH JOHN"])
  }

  @Test func `numbers are kept as written, so that unlike spellings are different keys`() throws {
    let read = try ReadStudents("学籍番号,氏名\n07-1,a\n071,b\n０７-1,c\n")
    #expect(read.records.map(\.key.number) == ["07-1", "071", "０７-1"])
  }

  @Test func `a row without a number is known by its content, again and again`() throws {
    let text = "学籍番号,氏名\n,甲 一郎\n,乙 二郎\n"
    let (first, again) = (try ReadStudents(text), try ReadStudents(text.replacing("\n", with: "\r\n")))
    let keys = first.records.map(\.key)
    #expect(keys.map(\.hasNumber) == [false, false])
    #expect(keys[0] != keys[1])
    #expect(keys[0].number.utf8.count == 64)
    #expect(again.records.map(\.key) == keys)
    #expect(try ReadStudents(text, source: "other").records[0].key.number != keys[0].number)
    let twice = try ReadStudents("学籍番号,氏名\n,甲 一郎\n,甲 一郎\n")
    #expect(twice.report.refused == [UnusableRow(line: 3, reason: .numberRepeated(firstLine: 2))])
  }

  @Test func `empty lines and lines of separators are passed over`() throws {
    let read = try ReadStudents("学籍番号,氏名\n\n1,a\r\n,\n\r\n2,b\n\n")
    #expect(read.report == StudentFileReport(rows: 2, refused: [], unknownColumns: []))
    #expect(read.lines == [3, 6])
  }

  @Test func `the last line may lack its line feed`() throws {
    #expect(try ReadStudents("学籍番号,氏名\n1,a\n2,b").records.count == 2)
  }

  @Test func `what the reader of the rows throws comes through`() throws {
    struct Stop: Error {}
    let file = try StudentFile(Data("学籍番号,氏名\n1,a\n".utf8), encoding: nil, source: "registrar")
    #expect(throws: Stop.self) { try file.read { _, _ in throw Stop() } }
  }

  @Test func `a file is read from the disk, an empty one and a folder are told apart`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "students-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "students.csv")
    try Data("学籍番号,氏名\n1,a\n".utf8).write(to: url)
    let report = try StudentFile(contentsOf: url, encoding: nil, source: "registrar").read { _, _ in }
    #expect(report.rows == 1)
    try Data().write(to: url)
    #expect(throws: StudentFileError.empty) { try StudentFile(contentsOf: url, encoding: nil, source: "registrar") }
    #expect(throws: StudentFileError.unreadable) {
      try StudentFile(contentsOf: folder, encoding: nil, source: "registrar")
    }
  }
}
