import Domain
import Foundation
import Testing

@testable import Wording

@Suite struct DateWordingTests {
  private let moment = Date(timeIntervalSince1970: 0)

  @Test func `a moment in Japan needs no offset in Japanese`() throws {
    let words = DateWording.moment(moment, in: try #require(TimeZone(identifier: "Asia/Tokyo")))
    #expect(words == Sentence(ja: "1970年1月1日（木）09:00", en: "1 January 1970, 09:00 (UTC+09:00)"))
  }

  @Test func `elsewhere the offset is named in both`() throws {
    let words = DateWording.moment(moment, in: try #require(TimeZone(identifier: "America/St_Johns")))
    #expect(words == Sentence(ja: "1969年12月31日（水）20:30（UTC-03:30）", en: "31 December 1969, 20:30 (UTC-03:30)"))
  }

  @Test func `a day is written out`() throws {
    let day = try #require(CalendarDate(year: 2030, month: 4, day: 1))
    #expect(DateWording.day(day) == Sentence(ja: "2030年4月1日", en: "1 April 2030"))
  }

  @Test(arguments: [
    (0, "0秒", "0 s"), (59, "59秒", "59 s"), (150, "2分30秒", "2 min 30 s"), (3_600, "1時間0分", "1 h 0 min"),
    (2_313_110, "26日18時間", "26 d 18 h"),
  ]) func `a stretch of time is said in its two largest units`(seconds: Int, japanese: String, english: String) {
    #expect(DateWording.stretch(seconds) == Sentence(ja: japanese, en: english))
  }
}
