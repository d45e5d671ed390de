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

  /// The moment so many opening days after another, as the office's clock shows it.
  private func after(_ count: Int, _ start: String, _ days: OpeningDays = OpeningDays()) throws -> String {
    let moment = try days.moment(after: count, from: #require(Instant.date(start)), in: Samples.tokyo())
    return Instant.text(moment.addingTimeInterval(9 * 3_600))
  }

  @Test func `so many opening days later it is the same time of day, and days off in between do not count`() throws {
    // Friday evening: Monday, Tuesday, Wednesday.
    #expect(try after(3, "2026-11-20T18:30:00+09:00") == "2026-11-25T18:30:00.000Z")
    #expect(try after(1, "2026-11-21T09:00:00+09:00") == "2026-11-23T09:00:00.000Z")
    #expect(try after(0, "2026-11-21T09:00:00+09:00") == "2026-11-21T09:00:00.000Z")
    let holidays = try days(holidays: ["2026-11-23"])
    #expect(try after(3, "2026-11-20T18:30:00+09:00", holidays) == "2026-11-26T18:30:00.000Z")
    let closed = try days(OfficeCalendar(closures: [try day("2026-12-28")...day("2027-01-04")]))
    #expect(try after(1, "2026-12-25T10:00:00+09:00", closed) == "2027-01-05T10:00:00.000Z")
  }

  @Test func `the day that begins the count is the office's, not that of Greenwich`() throws {
    // Sunday evening in UTC is Monday morning in Tokyo: the first day to count is Tuesday.
    #expect(try after(1, "2026-11-22T20:00:00Z") == "2026-11-24T05:00:00.000Z")
  }

  @Test func `counting forward and counting between agree`() throws {
    let days = try days(holidays: ["2026-11-23", "2026-12-31"])
    let zone = try Samples.tokyo()
    for offset in 0..<40 {
      let start = FixedClock.start.addingTimeInterval(Double(offset) * 70_000)
      for count in 0...10 {
        #expect(days.between(start, and: days.moment(after: count, from: start, in: zone), in: zone) == count)
      }
    }
  }

  @Test func `an office that never opens keeps nobody waiting for ever`() throws {
    let never = try days(OfficeCalendar(closedWeekdays: Set(Weekday.allCases)))
    let moment = never.moment(after: 3, from: FixedClock.start, in: try Samples.tokyo())
    #expect(moment > FixedClock.start)
    #expect(moment < FixedClock.start.addingTimeInterval(3 * 366 * 86_400))
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
