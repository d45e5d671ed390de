import Domain

/// `calendar`: the weekdays on which the office is closed, and its closures.
enum CalendarSection {
  static func read(_ node: ConfigurationNode?) -> OfficeCalendar {
    var calendar = OfficeCalendar()
    guard let section = node?.section(["closed-weekdays", "closures"]) else { return calendar }
    if let list = section["closed-weekdays"], let days = list.list()?.compactMap({ weekday($0) }) {
      calendar.closedWeekdays = Set(days)
      // An office that never opens would wait for ever.
      if calendar.closedWeekdays.count == Weekday.allCases.count { list.fault(.badValue(expected: names)) }
    }
    if let closures = section["closures"]?.list()?.compactMap({ closure($0) }) { calendar.closures = closures }
    return calendar
  }

  private static let names = Weekday.allCases.map(\.rawValue).joined(separator: ", ")
  private static let japanese = zip(["月", "火", "水", "木", "金", "土", "日"], Weekday.allCases)

  private static func weekday(_ node: ConfigurationNode) -> Weekday? {
    node.value(names) { name in Weekday(rawValue: name) ?? japanese.first { $0.0 == name }?.1 }
  }

  /// A day, or the first and the last one with two dots between.
  private static func closure(_ node: ConfigurationNode) -> ClosedRange<CalendarDate>? {
    node.value("2026-08-13, 2026-12-28..2027-01-04") { text in
      guard let dots = text.firstRange(of: "..") else { return CalendarDate(iso: text).map { $0...$0 } }
      guard let first = CalendarDate(iso: text[..<dots.lowerBound]),
        let last = CalendarDate(iso: text[dots.upperBound...]), first <= last
      else { return nil }
      return first...last
    }
  }
}
