import Domain

/// Days as Japanese documents print them.
enum JapaneseEra {
  /// First days of the eras since 1926 (元号を改める政令), newest first.
  private static let eras: [(name: String, letter: String, year: Int, month: Int, day: Int)] = [
    ("令和", "R", 2019, 5, 1), ("平成", "H", 1989, 1, 8), ("昭和", "S", 1926, 12, 25),
  ]

  /// Such as 昭和63年9月9日; days before 1926 are written in the Western calendar.
  static func text(_ date: CalendarDate) -> String {
    "\(year(date))\(date.month)月\(date.day)日"
  }

  /// Such as 令和5年; the first year of an era is 元年.
  static func year(_ date: CalendarDate) -> String {
    guard let (name, number) = era(date, month: date.month, day: date.day) else { return "\(date.year)年" }
    return "\(name)\(number == 1 ? "元" : String(number))年"
  }

  /// Such as S63.9.9, as old student records write it.
  static func short(_ date: CalendarDate) -> String {
    for era in eras where (date.year, date.month, date.day) >= (era.year, era.month, era.day) {
      return "\(era.letter)\(date.year - era.year + 1).\(date.month).\(date.day)"
    }
    return "\(date.year).\(date.month).\(date.day)"
  }

  private static func era(_ date: CalendarDate, month: Int, day: Int) -> (String, Int)? {
    for era in eras where (date.year, month, day) >= (era.year, era.month, era.day) {
      return (era.name, date.year - era.year + 1)
    }
    return nil
  }
}
