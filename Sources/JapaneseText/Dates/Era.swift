/// The eras since Japan uses the Gregorian calendar, with the days on which each begins and ends.
enum Era: CaseIterable {
  case meiji
  case taisho
  case showa
  case heisei
  case reiwa

  /// How the era is written in front of a year, longest first.
  var spellings: [String] {
    switch self {
    case .meiji: ["明治", "㍾", "明", "M"]
    case .taisho: ["大正", "㍽", "大", "T"]
    case .showa: ["昭和", "㍼", "昭", "S"]
    case .heisei: ["平成", "㍻", "平", "H"]
    case .reiwa: ["令和", "㋿", "令", "R"]
    }
  }

  /// The Western year of an era's year.
  func westernYear(_ year: Int) -> Int {
    switch self {
    case .meiji: 1867 + year
    case .taisho: 1911 + year
    case .showa: 1925 + year
    case .heisei: 1988 + year
    case .reiwa: 2018 + year
    }
  }

  /// Whether the era holds a day; the day of a change belongs to both.
  func holds(year: Int, month: Int, day: Int) -> Bool {
    let day = year * 10_000 + month * 100 + day
    return day >= firstDay && day <= lastDay
  }

  /// Whether the era holds any day of a month.
  func holds(year: Int, month: Int) -> Bool {
    let month = year * 100 + month
    return month >= firstDay / 100 && month <= lastDay / 100
  }

  /// Japan took the Gregorian calendar in 明治6年; earlier dates would need the lunar one.
  private var firstDay: Int {
    switch self {
    case .meiji: 1873_01_01
    case .taisho: 1912_07_30
    case .showa: 1926_12_25
    case .heisei: 1989_01_08
    case .reiwa: 2019_05_01
    }
  }

  private var lastDay: Int {
    switch self {
    case .meiji: 1912_07_30
    case .taisho: 1926_12_25
    case .showa: 1989_01_07
    case .heisei: 2019_04_30
    case .reiwa: 9999_12_31
    }
  }
}
