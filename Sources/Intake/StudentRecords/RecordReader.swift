import Domain

/// The records of a separated file, each of one line, or of several where quotes hold line breaks.
struct RecordReader: ~Copyable {
  /// A stray quotation mark must not swallow the rest of the file: no record has more lines than this.
  private static let longestRecord = 50

  private var lines: SourceLines
  private var record: [UInt8] = []
  /// The cells of the record that was read last.
  private(set) var cells: CellReader

  /// Reads the first line, whose separators say which one the file uses.
  init(_ lines: consuming SourceLines) {
    self.lines = lines
    var first: [UInt8] = []
    let start = self.lines.mark
    _ = self.lines.next(into: &first)
    self.lines.mark = start
    let tabs = first.count { $0 == 0x09 }
    let commas = first.count { $0 == UInt8(ascii: ",") }
    cells = CellReader(separator: tabs > commas ? 0x09 : UInt8(ascii: ","))
  }

  /// Reads the next record into `cells`; nil at the end of the file.
  mutating func next() -> (line: Int, isWhole: Bool)? {
    let line = lines.line
    record.removeAll(keepingCapacity: true)
    guard lines.next(into: &record) else { return nil }
    let afterFirst = lines.mark
    for _ in 1...Self.longestRecord {
      switch cells.read(record) {
      case .complete: return (line, true)
      case .unfinished where lines.next(into: &record): continue
      case .unfinished, .broken:
        lines.mark = afterFirst
        return (line, false)
      }
    }
    lines.mark = afterFirst
    return (line, false)
  }
}
