import Testing

@testable import Sample

@Suite struct EraTests {
  @Test(arguments: [
    ("1988-09-09", "昭和63年9月9日"), ("1989-01-07", "昭和64年1月7日"), ("1989-01-08", "平成元年1月8日"),
    ("2019-04-30", "平成31年4月30日"), ("2019-05-01", "令和元年5月1日"), ("1926-12-25", "昭和元年12月25日"),
  ])
  func `a day is printed in the era that it lies in`(iso: String, expected: String) throws {
    #expect(try JapaneseEra.text(SampleFixture.day(iso)) == expected)
  }

  @Test func `moments are written on the clocks of Japan`() {
    #expect(JapanTime(SampleFixture.now).text == "2026-11-22T15:46:40+09:00")
    #expect(JapanTime(SampleFixture.now.addingTimeInterval(9 * 3600)).text == "2026-11-23T00:46:40+09:00")
  }
}
