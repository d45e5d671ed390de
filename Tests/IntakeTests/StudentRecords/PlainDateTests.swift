import Domain
import Testing

@testable import Intake

@Suite struct PlainDateTests {
  private func read(_ text: String) -> PlainDate? { PlainDate(Array(text.utf8)[...]) }

  @Test(arguments: ["1988-09-09", "1988/09/09", "19880909"])
  func `days in the usual forms are read`(text: String) {
    #expect(read(text)?.day == CalendarDate(year: 1988, month: 9, day: 9))
    #expect(read(text)?.month == nil)
  }

  @Test(arguments: ["2007-04", "2007/04", "200704"])
  func `months in the usual forms are read`(text: String) {
    #expect(read(text)?.month == YearMonth(year: 2007, month: 4))
    #expect(read(text)?.day == nil)
  }

  @Test(arguments: [
    "", "1988", "1988-9-9", "1988-09/09", "88-09-09", "1988-09-09-", "-19880909", "1988--0909", "1988-0909",
    "198809-09",
    "S63.9.9",
  ])
  func `every other form is left to the slower reader`(text: String) {
    #expect(read(text)?.day == nil)
    #expect(read(text)?.month == nil)
  }
}
