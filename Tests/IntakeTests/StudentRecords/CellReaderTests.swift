import Domain
import Testing

@testable import Intake

@Suite struct CellReaderTests {
  private func cells(_ record: String, separator: Character = ",") -> [String]? {
    var reader = CellReader(separator: separator.asciiValue ?? 0)
    guard case .complete = reader.read(Array(record.utf8)) else { return nil }
    return (0..<reader.count).map { String(decoding: reader[$0], as: UTF8.self) }
  }

  @Test func `cells are what stands between separators`() {
    #expect(cells("a,b,,d\r\n") == ["a", "b", "", "d"])
    #expect(cells("a,b,") == ["a", "b", ""])
    #expect(cells("a;b\tc\n", separator: "\t") == ["a;b", "c"])
    #expect(cells("\n") == [""])
  }

  @Test func `quotes hold separators, line breaks and doubled quotes`() {
    #expect(cells("\"a,b\",\"c\r\nd\",\"say \"\"so\"\"\",\"\"\r\n") == ["a,b", "c\r\nd", "say \"so\"", ""])
  }

  @Test func `a quotation mark inside a plain cell is text`() {
    #expect(cells("5\"x,6\n") == ["5\"x", "6"])
  }

  @Test func `text after a closing quotation mark breaks the record`() {
    #expect(cells("\"a\"b,c\n") == nil)
  }

  @Test func `a record may have several lines, and a stray quotation mark costs one`() throws {
    let several = try ReadStudents("学籍番号,氏名,住所\n1,a,\"x\ny\"\n2,b,z\n")
    #expect(several.records.map(\.address) == ["x\ny", "z"])
    #expect(several.lines == [2, 4])
    let rest = (3...200).map { "\($0),b,z\n" }.joined()
    let stray = try ReadStudents("学籍番号,氏名,住所\n1,a,\"x\n2,b,z\n" + rest)
    #expect(stray.report.refused == [UnusableRow(line: 2, reason: .quoting)])
    #expect(stray.records.count == 199)
  }

  @Test func `white space at the ends goes, names keep one space between their parts`() throws {
    let read = try ReadStudents("学籍番号,氏名,住所\n 1\u{3000},\u{3000}電電\u{3000} 花子 , 北区\u{3000}\u{3000}梅田 \n")
    #expect(read.records.map(\.key.number) == ["1"])
    #expect(read.records.map(\.name.kanji) == ["電電 花子"])
    #expect(read.records.map(\.address) == ["北区\u{3000}\u{3000}梅田"])
  }
}
