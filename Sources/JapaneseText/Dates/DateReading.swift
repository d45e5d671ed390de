/// Dates as registrars and applicants write them, Western or with an era, in any width.
public enum DateReading {
  /// The day that a text names: 1988-09-09, 1988/9/9, 19880909, 昭和63年9月9日, 昭和六十三年九月九日生, S63.9.9.
  ///
  /// - Returns: nil for what is no date, no real day, or a day outside its era such as 昭和64年1月8日.
  public static func day(_ text: String) -> (year: Int, month: Int, day: Int)? {
    guard let written = WrittenDate(text, digits: [4, 2, 2]), written.parts.count == 3 else { return nil }
    let (year, month, day) = (written.westernYear, written.parts[1], written.parts[2])
    guard Self.isRealDay(year: year, month: month, day: day) else { return nil }
    guard written.era?.holds(year: year, month: month, day: day) ?? true else { return nil }
    return (year, month, day)
  }

  /// The month that a text names: 2007-04, 2007/4, 200704, 平成19年4月, H19.4.
  ///
  /// - Returns: nil for what is no month, or a month of which no day belongs to the era.
  public static func month(_ text: String) -> (year: Int, month: Int)? {
    guard let written = WrittenDate(text, digits: [4, 2]), written.parts.count == 2 else { return nil }
    let (year, month) = (written.westernYear, written.parts[1])
    guard (1...12).contains(month), year >= 1000 else { return nil }
    guard written.era?.holds(year: year, month: month) ?? true else { return nil }
    return (year, month)
  }

  static func isRealDay(year: Int, month: Int, day: Int) -> Bool {
    guard year >= 1000, (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1]
  }
}
