import Domain
import Foundation
import TestSupport
import Testing

struct OpeningDaysTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func days(_ calendar: OfficeCalendar = OfficeCalendar(), holidays: [String] = []) throws -> OpeningDays {
    OpeningDays(calendar, holidays: try holidays.map { Holiday(day: try day($0), name: "休日") })
  }

  private func between(_ start: String, _ end: String, _ days: OpeningDays = OpeningDays()) throws -> Int {
    days.between(
      try #require(Instant.date(start)), and: try #require(Instant.date(end)), in: try Samples.tokyo())
  }

  /// From nine in the morning of one day to nine in the morning of another.
  private func mornings(_ start: String, _ end: String, _ days: OpeningDays) throws -> Int {
    try between("\(start)T09:00:00+09:00", "\(end)T09:00:00+09:00", days)
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

  @Test func `Golden Week has one opening day between two weekends in 2026`() throws {
    // Wednesday 29 April is a holiday, 3 May one on a Sunday: Wednesday 6 May is its substitute.
    let days = try days(holidays: ["2026-04-29", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"])
    #expect(try mornings("2026-05-01", "2026-05-06", days) == 0)
    #expect(try mornings("2026-05-01", "2026-05-07", days) == 1)
    #expect(try mornings("2026-04-28", "2026-05-08", days) == 4)
    #expect(try !days.isOpen(on: day("2026-05-06")))
    #expect(try days.isOpen(on: day("2026-04-30")))
  }

  @Test func `a closure over New Year closes its first and its last day, and nothing beside them`() throws {
    let closure = try day("2026-12-28")...day("2027-01-04")
    let days = try days(OfficeCalendar(closures: [closure]), holidays: ["2027-01-01", "2027-01-11"])
    // 25 December is a Friday, 28 December and 4 January are Mondays.
    #expect(try days.isOpen(on: day("2026-12-25")))
    #expect(try !days.isOpen(on: day("2026-12-28")))
    #expect(try !days.isOpen(on: day("2027-01-04")))
    #expect(try days.isOpen(on: day("2027-01-05")))
    #expect(try mornings("2026-12-25", "2027-01-04", days) == 0)
    #expect(try mornings("2026-12-25", "2027-01-05", days) == 1)
    #expect(try mornings("2026-12-25", "2027-01-12", days) == 5)
  }

  @Test func `an office that opens on Saturdays counts them`() throws {
    let days = try days(OfficeCalendar(closedWeekdays: [.sunday, .monday]))
    #expect(try mornings("2026-11-20", "2026-11-23", days) == 1)
    #expect(try !days.isOpen(on: day("2026-11-23")))
  }

  @Test func `the list of holidays reaches to the end of its last year, and no list reaches nowhere`() throws {
    let listed = try days(holidays: ["2026-01-01", "2027-11-23"])
    #expect(listed.knownUntil?.description == "2027-12-31")
    #expect(try listed.isKnown(day("2027-12-31")))
    #expect(try !listed.isKnown(day("2028-01-01")))
    #expect(try !days().isKnown(day("2026-01-01")))
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday), ("2026-11-22", .sunday),
  ])
  func `weekdays are right before and after 1970`(_ text: String, _ weekday: Weekday) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test func `a closure is announced a week ahead and as long as it lasts`() throws {
    let closure = try day("2026-12-28")...day("2027-01-04")
    let calendar = OfficeCalendar(closures: [try day("2027-08-13")...day("2027-08-13"), closure])
    #expect(try calendar.closure(ahead: day("2026-12-20")) == nil)
    #expect(try calendar.closure(ahead: day("2026-12-21")) == closure)
    #expect(try calendar.closure(ahead: day("2027-01-04")) == closure)
    #expect(try calendar.closure(ahead: day("2027-01-05")) == nil)
  }
}
