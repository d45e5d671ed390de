import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct HolidayFileTests {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/calendar/syukujitsu.csv")

  private func read(_ text: String) throws -> (holidays: [Holiday], refused: [UnusablePublishedRow]) {
    try HolidayFile(Data(text.utf8)).read()
  }

  @Test func `the list is read in CP932 as the Cabinet Office writes it, and in UTF-8`() throws {
    let file = try HolidayFile(contentsOf: Self.fixture)
    #expect(file.encoding == .cp932)
    let (holidays, refused) = try file.read()
    #expect(refused.isEmpty)
    #expect(holidays.count { $0.day.year == 2019 } == 22)
    #expect(holidays.first { $0.day.description == "2026-05-06" }?.name == "休日")
    #expect(holidays.first { $0.day.description == "2019-05-01" }?.name == "休日（祝日扱い）")
    let text = try #require(String(data: file.bytes, encoding: .shiftJIS))
    #expect(try read("\u{FEFF}" + text).holidays == holidays)
  }

  @Test func `the first line may be missing, and days may be written otherwise`() throws {
    let found = try read("2026-01-01,元日\n2026/1/12,成人の日,,\n令和8年2月11日,建国記念の日\n")
    #expect(found.holidays.map(\.day.description) == ["2026-01-01", "2026-01-12", "2026-02-11"])
    #expect(found.refused.isEmpty)
  }

  @Test func `rows that cannot be used are named, and the days come in their order`() throws {
    let found = try read(
      "日,名\n2026/2/11,建国記念の日\n2026/2/30,幻の日\n2026/1/1,元日\n2026/1/1,元日\n2026/1/12,\n2026/1/13\n2026/3/20,春分の日\n"
        + "2026/4/29,昭和の日\n2026/5/3,憲法記念日\n")
    #expect(found.holidays.map(\.day.month) == [1, 2, 3, 4, 5])
    #expect(
      found.refused == [
        UnusablePublishedRow(line: 3, reason: .dateUnreadable),
        UnusablePublishedRow(line: 5, reason: .dayRepeated(firstLine: 4)),
        UnusablePublishedRow(line: 6, reason: .nameMissing),
        UnusablePublishedRow(line: 7, reason: .cellCount(expected: 2, found: 1)),
      ])
  }

  @Test func `another table is told from the list of holidays`() {
    #expect(throws: PublishedFileError.otherTable(wanted: .holidays, found: .postalCodes)) {
      try read(PostalFixture.row() + PostalFixture.row("1600022", "新宿"))
    }
    #expect(throws: PublishedFileError.otherTable(wanted: .holidays, found: .unknown)) { try read("学籍番号,氏名\n") }
  }
}
