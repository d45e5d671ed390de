import JapaneseText
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    "1988-09-09", "1988/9/9", "19880909", "昭和63年9月9日", "S63.9.9", "ｓ６３．９．９", "１９８８年９月９日", "昭63/9/9", "㍼63年09月09日",
    "S630909", "昭和六十三年九月九日", "昭和六三年九月九日", "一九八八年九月九日", "昭63.9.9", "S.63.9.9", "S63/9/9", "S63-9-9", "s63.09.09",
    "昭和63年9月9日生", "昭和 63 年 9 月 9 日", "昭和６３年９月９日", "千九百八十八年九月九日",
  ])
  func `a day is read in every form that registrars write`(text: String) {
    let day = DateReading.day(text)
    #expect(day.map { [$0.year, $0.month, $0.day] } == [1988, 9, 9])
  }

  @Test(arguments: [
    ("昭和64年1月7日", [1989, 1, 7]), ("平成元年1月8日", [1989, 1, 8]), ("平成31年4月30日", [2019, 4, 30]),
    ("令和元年5月1日", [2019, 5, 1]), ("大正元年7月30日", [1912, 7, 30]), ("明治45年7月30日", [1912, 7, 30]),
    ("昭和元年12月25日", [1926, 12, 25]), ("大正15年12月25日", [1926, 12, 25]), ("2000-02-29", [2000, 2, 29]),
    ("平成元年一月八日", [1989, 1, 8]), ("昭和六十四年一月七日", [1989, 1, 7]), ("明治6年1月1日", [1873, 1, 1]),
    ("M45.7.30", [1912, 7, 30]), ("T1.7.30", [1912, 7, 30]), ("T15.12.25", [1926, 12, 25]),
    ("S1.12.25", [1926, 12, 25]),
    ("S64.1.7", [1989, 1, 7]), ("H1.1.8", [1989, 1, 8]), ("H31.4.30", [2019, 4, 30]), ("R1.5.1", [2019, 5, 1]),
    ("令和七年十二月三十一日", [2025, 12, 31]), ("昭和3年2月29日", [1928, 2, 29]),
  ])
  func `the borders of the eras are theirs`(text: String, expected: [Int]) {
    #expect(DateReading.day(text).map { [$0.year, $0.month, $0.day] } == expected)
  }

  @Test(arguments: [
    "昭和64年1月8日", "昭和六十四年一月八日", "S64.1.8", "H31.5.1", "T15.12.26", "M45.7.31", "明治5年12月3日", "S1.12.24",
    "昭和2年2月29日", "平成32年1月1日", "昭和六十三年", "昭和63年9月9日生生", "生", "S..63.9.9", "一", "十年", "百九月九日", "平成元年1月7日", "令和元年4月30日",
    "大正元年7月29日", "昭和0年1月1日", "1900-02-29", "1988-13-01",
    "1988-04-31", "1988-09", "88-9-9", "1988-9/9", "9月9日", "", "元年5月1日", "19880909-", "1988--9-9", "1988-9-9-",
  ])
  func `what is no day of the calendar is not read`(text: String) {
    #expect(DateReading.day(text) == nil)
  }

  @Test(arguments: ["2007-04", "2007/4", "200704", "平成19年4月", "H19.4", "2007年４月"])
  func `a month is read in every form that registrars write`(text: String) {
    #expect(DateReading.month(text).map { [$0.year, $0.month] } == [2007, 4])
  }

  @Test func `a month belongs to an era if one of its days does`() {
    #expect(DateReading.month("昭和64年1月").map { [$0.year, $0.month] } == [1989, 1])
    #expect(DateReading.month("平成元年1月").map { [$0.year, $0.month] } == [1989, 1])
    #expect(DateReading.month("昭和64年2月") == nil)
    #expect(DateReading.month("平成31年5月") == nil)
    #expect(DateReading.month("2007-13") == nil)
    #expect(DateReading.month("2007-04-01") == nil)
  }
}
