import Domain
import Foundation
import TestSupport
import Testing

struct CalendarDateTests {
  @Test(arguments: ["2000-02-29", "2024-02-29", "1988-09-09", "0001-01-01", "9999-12-31"])
  func `a day of the calendar is read and written alike`(_ text: String) throws {
    let day = try #require(CalendarDate(iso: text))
    #expect(day.description == text)
    let coded = try JSONEncoder().encode([day])
    #expect(String(decoding: coded, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([CalendarDate].self, from: coded) == [day])
  }

  @Test(arguments: [
    "1900-02-29", "2023-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-1",
    "２０２６-01-01", "+026-01-01", "2026-01-01 ", "2026-01-01-", "2026/01/01", "",
  ])
  func `what is no day is refused`(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `days are ordered by time`() throws {
    let days = try ["2026-01-31", "2025-12-31", "2026-02-01"].map { try #require(CalendarDate(iso: $0)) }
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-31", "2026-02-01"])
  }

  @Test func `the day depends on the zone`() throws {
    // 15:00 in UTC is midnight in Tokyo.
    let midnight = FixedClock.start
    let tokyo = try Samples.tokyo()
    #expect(CalendarDate(of: midnight, in: tokyo).description == "2026-11-22")
    #expect(CalendarDate(of: midnight.addingTimeInterval(-0.001), in: tokyo).description == "2026-11-21")
    #expect(CalendarDate(of: midnight, in: .gmt).description == "2026-11-21")
  }

  @Test(arguments: ["2011-13", "2011-00", "2011-3", "0000-01", "2011", "2011-03-01"])
  func `what is no month is refused`(_ text: String) {
    #expect(YearMonth(iso: text) == nil)
  }

  @Test func `months count on over the turn of the year`() throws {
    let december = try #require(YearMonth(iso: "2010-12"))
    let january = try #require(YearMonth(iso: "2011-01"))
    #expect(january.ordinal - december.ordinal == 1)
    #expect(december < january)
    #expect(CalendarDate(year: 2010, month: 12, day: 31)?.yearMonth == december)
  }
}
