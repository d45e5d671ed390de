import Domain

/// Tells the table of postal codes from what is downloaded in its stead.
enum PostalFileKind {
  /// One broken row at the beginning makes no other table of a file.
  private static let looked = 20

  /// What the file is, if it is not the table; nil if it is.
  static func other(of file: PublishedFile) throws -> OtherTable? {
    var likeliest: OtherTable?
    var isTable = false
    var count = 0
    try file.read { _, cells in
      count += 1
      if let cells {
        let found = kind(cells)
        isTable = found == nil
        if let found, found != .unknown { likeliest = likeliest ?? found }
      }
      return !isTable && count < looked
    }
    return isTable ? nil : likeliest ?? .unknown
  }

  /// Nil for a row of the table itself.
  private static func kind(_ cells: CellReader) -> OtherTable? {
    switch cells.count {
    case PostalRow.cellCount:
      if isNumber(cells[0], 5...5), isNumber(cells[2], 7...7) { return nil }
      return isNumber(cells[0], 4...5) && isNumber(cells[2], 5...7) ? .zerosLost : .unknown
    case 13 where isNumber(cells[7], 7...7): return .offices
    case 7 where isNumber(cells[0], 7...7): return .romanised
    case 2 where HolidayRow.isHoliday(cells): return .holidays
    default: return .unknown
    }
  }

  private static func isNumber(_ cell: ArraySlice<UInt8>, _ digits: ClosedRange<Int>) -> Bool {
    digits.contains(cell.count) && cell.allSatisfy { (0x30...0x39).contains($0) }
  }
}
