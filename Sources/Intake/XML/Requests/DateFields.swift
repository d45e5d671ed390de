import Domain

extension FieldReader {
  /// A day from 1900 on that has come.
  mutating func day(_ node: XMLNode?) -> CalendarDate? {
    guard let node, !node.text.isEmpty else { return nil }
    let item = XMLItem(element: node.name)
    guard let day = CalendarDate(iso: node.text) else {
      refuse(.dayInvalid(item: item), node)
      return nil
    }
    if let earliest = Self.earliest, day < earliest { refuse(.dayTooEarly(item: item, earliest: earliest), node) }
    if let today, day > today { refuse(.dayInFuture(item: item), node) }
    return day
  }

  /// A month that has begun.
  mutating func month(_ node: XMLNode?) -> YearMonth? {
    guard let node, !node.text.isEmpty else { return nil }
    let item = XMLItem(element: node.name)
    guard let month = YearMonth(iso: node.text) else {
      refuse(.monthInvalid(item: item), node)
      return nil
    }
    if let today, month > today.yearMonth { refuse(.dayInFuture(item: item), node) }
    return month
  }

  private static let earliest = CalendarDate(year: 1900, month: 1, day: 1)
}
