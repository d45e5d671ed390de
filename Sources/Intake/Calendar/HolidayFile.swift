import Domain
import Foundation

/// The Cabinet Office's list of national holidays, `syukujitsu.csv`: a day and a name a row, in CP932 or UTF-8.
public struct HolidayFile: Sendable {
  private let file: PublishedFile

  /// The encoding that was found.
  public var encoding: TextEncoding { file.encoding }

  /// The list's bytes.
  public var bytes: Data { file.bytes }

  /// Opens a file.
  ///
  /// - Throws: `PublishedFileError`; `BundleError` where it is not the file's fault.
  public init(contentsOf url: URL) throws { file = try PublishedFile(contentsOf: url) }

  init(_ bytes: Data) throws { file = try PublishedFile(bytes) }

  /// Reads the whole list.
  ///
  /// - Returns: The holidays in the order of their days, and the rows that cannot be used.
  /// - Throws: `PublishedFileError.otherTable` where hardly a row is one of the list.
  public func read() throws -> (holidays: [Holiday], refused: [UnusablePublishedRow]) {
    var holidays: [Holiday] = []
    var refused: [UnusablePublishedRow] = []
    var lines: [CalendarDate: Int] = [:]
    var isFirst = true
    var other = OtherTable.unknown
    try file.read { line, cells in
      defer { isFirst = false }
      if isFirst, let cells, HolidayRow.isHeader(cells) { return true }
      if let cells, cells.count == PostalRow.cellCount { other = .postalCodes }
      do throws(PublishedRowFault) {
        guard let cells else { throw .quoting }
        let holiday = try HolidayRow.holiday(cells)
        if let first = lines[holiday.day] { throw .dayRepeated(firstLine: first) }
        lines[holiday.day] = line
        holidays.append(holiday)
      } catch {
        refused.append(UnusablePublishedRow(line: line, reason: error))
      }
      return true
    }
    guard holidays.count > refused.count else {
      throw PublishedFileError.otherTable(wanted: .holidays, found: other)
    }
    return (holidays.sorted { $0.day < $1.day }, refused)
  }
}
