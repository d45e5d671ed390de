import Domain
import Foundation

/// A registrar's file of student records: comma- or tab-separated, one row an enrolment (manual: student-records).
public struct StudentFile: Sendable {
  /// The encoding, stated or found.
  public let encoding: TextEncoding
  private let bytes: Data
  private let source: String
  private let mapping: StudentMapping

  /// Opens a file; it is mapped, not loaded.
  /// - Parameters:
  ///   - url: The file.
  ///   - encoding: Its encoding; nil finds it out.
  ///   - source: The source that its records belong to, since merged universities have colliding numbers.
  ///   - mapping: How its headers and spellings differ from the default table.
  public init(
    contentsOf url: URL, encoding: TextEncoding?, source: String, mapping: StudentMapping = StudentMapping()
  ) throws(StudentFileError) {
    guard let bytes = try? Data(contentsOf: url, options: .alwaysMapped) else { throw .unreadable }
    try self.init(bytes, encoding: encoding, source: source, mapping: mapping)
  }

  init(
    _ bytes: Data, encoding: TextEncoding?, source: String, mapping: StudentMapping = StudentMapping()
  ) throws(StudentFileError) {
    if bytes.isEmpty { throw .empty }
    self.bytes = bytes
    self.source = source
    self.mapping = mapping
    self.encoding = encoding ?? bytes.withUnsafeBytes { TextEncoding.detected(in: $0) }
  }

  /// Hands over every usable row with its line, in the file's order.
  ///
  /// Throws `StudentFileError` where the file is none of student records, and what `body` throws.
  /// - Returns: How many rows were handed over, and those that could not be used.
  public func read(_ body: (StudentRecord, _ line: Int) throws -> Void) throws -> StudentFileReport {
    try bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(try SourceLines(bytes, encoding: encoding))
      guard let first = reader.next() else { throw StudentFileError.empty }
      guard first.isWhole else { throw StudentFileError.columnsMissing(StudentColumn.mandatory) }
      let header = try StudentHeader(reader.cells, StudentHeadings(mapping))
      let spellings = StudentSpellings(mapping)
      var report = StudentFileReport(rows: 0, refused: [], unknownColumns: header.unknown)
      var lines: [NumberKey: Int] = [:]
      while let (line, isWhole) = reader.next() {
        if isWhole, reader.cells.isBlank { continue }
        let cells = isWhole ? RowCells(header: header, cells: reader.cells, spellings: spellings) : nil
        switch row(line, of: cells, &lines) {
        case .success(let record):
          try body(record, line)
          report.rows += 1
        case .failure(let fault): report.refused.append(UnusableRow(line: line, reason: fault))
        }
      }
      return report
    }
  }

  private func row(
    _ line: Int, of cells: RowCells?, _ lines: inout [NumberKey: Int]
  ) -> Result<StudentRecord, RowFault> {
    do throws(RowFault) {
      guard let cells else { throw .quoting }
      let record = try StudentRow(cells: cells, source: source).record()
      let number = NumberKey(number: record.key.number)
      if let first = lines[number] { throw .numberRepeated(firstLine: first) }
      lines[number] = line
      return .success(record)
    } catch {
      return .failure(error)
    }
  }
}

/// What a student file held.
public struct StudentFileReport: Hashable, Sendable {
  /// Rows that were handed over.
  public var rows: Int
  /// Rows that cannot be used, in the file's order.
  public var refused: [UnusableRow]
  /// Headers that mean nothing to Shinsa; their columns were passed over.
  public var unknownColumns: [String]
}

/// A number as written: equal if its bytes are.
private struct NumberKey: Hashable {
  let number: String

  static func == (left: NumberKey, right: NumberKey) -> Bool { left.number.utf8.elementsEqual(right.number.utf8) }

  func hash(into hasher: inout Hasher) {
    var number = number
    number.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
