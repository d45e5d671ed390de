import Domain
import JapaneseText

/// A row of the list of holidays: 1955/1/1,元日.
enum HolidayRow {
  /// Whether the cells are such a row.
  static func isHoliday(_ cells: CellReader) -> Bool { (try? holiday(cells)) != nil }

  /// Whether the cells are the line above the list: words where the day would stand.
  static func isHeader(_ cells: CellReader) -> Bool {
    cells.count == 2 && !cells[0].isEmpty && !cells[0].contains { (0x30...0x39).contains($0) }
  }

  static func holiday(_ cells: CellReader) throws(PublishedRowFault) -> Holiday {
    // Spreadsheet programs leave empty cells behind.
    let rest = max(2, cells.count)
    guard cells.count >= 2, (2..<rest).allSatisfy({ cells[$0].isEmpty }) else {
      throw .cellCount(expected: 2, found: cells.count)
    }
    guard let date = String(validating: CellText.trimmed(cells[0]), as: UTF8.self),
      let name = String(validating: CellText.trimmed(cells[1]), as: UTF8.self)
    else { throw .undecodable }
    guard let found = DateReading.day(date),
      let day = CalendarDate(year: found.year, month: found.month, day: found.day)
    else { throw .dateUnreadable }
    guard !name.isEmpty else { throw .nameMissing }
    return Holiday(day: day, name: name)
  }
}
