import Domain
import Foundation
import TestSupport
import Testing

struct OpeningDaysTests {
  private func between(_ start: String, _ end: String) throws -> Int {
    OpeningDays.between(
      try #require(Instant.date(start)), and: try #require(Instant.date(end)), in: try Samples.tokyo())
  }

  @Test func `the day itself does not count, and weekends do not`() throws {
    // 20 November 2026 is a Friday.
    #expect(try between("2026-11-20T09:00:00+09:00", "2026-11-20T23:59:59+09:00") == 0)
    #expect(try between("2026-11-20T09:00:00+09:00", "2026-11-22T12:00:00+09:00") == 0)
    #expect(try between("2026-11-20T23:00:00+09:00", "2026-11-23T00:00:00+09:00") == 1)
    #expect(try between("2026-11-20T09:00:00+09:00", "2026-12-04T09:00:00+09:00") == 10)
  }

  @Test func `days are those of the office, not of Greenwich`() throws {
    // Sunday afternoon in UTC, Monday in Tokyo.
    #expect(try between("2026-11-20T12:00:00Z", "2026-11-22T15:00:00Z") == 1)
    #expect(try between("2026-11-20T12:00:00Z", "2026-11-22T14:59:59Z") == 0)
  }

  @Test func `an end before the start counts nothing`() throws {
    #expect(try between("2026-11-25T00:00:00Z", "2026-11-20T00:00:00Z") == 0)
  }
}
