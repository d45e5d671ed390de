import Domain

/// A student record that somebody types in column by column; every value is read as that of a file's row is.
public enum StudentEntry {
  /// The record, or why the row cannot be used.
  ///
  /// - Parameters:
  ///   - values: What is known; columns that are not named are empty.
  ///   - source: The source that the record belongs to.
  ///   - mapping: How sex and outcome may be spelt besides the default spellings.
  public static func record(
    _ values: [StudentColumn: String], source: String, mapping: StudentMapping = StudentMapping()
  ) throws(RowFault) -> StudentRecord {
    var mapping = mapping
    // What holds for a whole file need not hold for somebody whom no file has.
    mapping.constants = [:]
    let columns = StudentColumn.allCases.filter { values[$0] != nil }
    let cells = columns.map { "\"" + (values[$0] ?? "").replacing("\"", with: "\"\"") + "\"" }
    var reader = CellReader(separator: UInt8(ascii: ","))
    guard case .complete = reader.read(Array(cells.joined(separator: ",").utf8)) else { throw .quoting }
    guard !columns.isEmpty else { throw .nameMissing }
    let row = RowCells(header: StudentHeader(columns), cells: reader, spellings: StudentSpellings(mapping))
    return try StudentRow(cells: row, source: source).record()
  }
}
