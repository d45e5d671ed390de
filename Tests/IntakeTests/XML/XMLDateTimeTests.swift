import Foundation
import Testing

@testable import Intake

@Suite struct XMLDateTimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1970-01-01T09:00:00+09:00", 0), ("1969-12-31T18:30:00-05:30", 0),
    ("2000-02-29T24:00:00Z", 951_868_800), ("2026-11-21T21:14:05.250+09:00", 1_795_263_245.25),
    ("1900-01-01T00:00:00Z", -2_208_988_800),
  ])
  func `moments are what they say`(text: String, seconds: Double) {
    #expect(XMLDateTime.date(text) == Date(timeIntervalSince1970: seconds))
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T21:14:05", "2026-11-21 21:14:05Z", "2026-02-30T00:00:00Z", "2026-11-21T24:00:01Z",
    "2026-11-21T21:60:00Z", "2026-11-21T21:14:60Z", "2026-11-21T21:14:05+15:00", "2026-11-21T21:14:05+9:00",
    "2026-11-21T21:14:05.Z", "2026-11-21T21:14:05+0900", "２０26-11-21T21:14:05Z",
  ])
  func `what is no moment with offset is none`(text: String) {
    #expect(XMLDateTime.date(text) == nil)
  }
}
