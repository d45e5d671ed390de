/// Why a file of student records cannot be read at all.
public enum StudentFileError: Error, Hashable, Sendable {
  /// The file cannot be opened.
  case unreadable
  /// The file holds nothing.
  case empty
  /// The first line is not in the file's encoding.
  case headerUndecodable
  /// Columns that have to be there.
  case columnsMissing([StudentColumn])
  /// A column stands in the first line twice.
  case columnRepeated(StudentColumn)
  /// The system has no table for CP932.
  case converterMissing
}

/// A row of a student file that cannot be used.
public struct UnusableRow: Hashable, Sendable {
  /// The line where it begins, from 1; the first line holds the headers.
  public var line: Int
  /// Why.
  public var reason: RowFault

  /// Names a row.
  public init(line: Int, reason: RowFault) {
    self.line = line
    self.reason = reason
  }
}

/// Why a row of a student file cannot be used; the codes are stable.
public enum RowFault: Error, Hashable, Sendable {
  /// More or fewer cells than the first line has.
  case cellCount(expected: Int, found: Int)
  /// A quotation mark that never closes, or text after a closing one (RFC 4180 section 2).
  case quoting
  /// Bytes that are no text in the file's encoding.
  case undecodable(StudentColumn)
  /// No name in any script.
  case nameMissing
  /// Not a day or month.
  case dateUnreadable(StudentColumn)
  /// A number or date with a character that stands for one nobody can read: 外字, 〓, ■.
  case characterUnknown(StudentColumn)
  /// A value that the column does not know.
  case valueUnknown(StudentColumn)
  /// The student number, or a row without number, stands in an earlier line too.
  case numberRepeated(firstLine: Int)

  /// The stable code.
  public var code: String {
    switch self {
    case .cellCount: "row.cell-count"
    case .quoting: "row.quoting"
    case .undecodable: "row.undecodable"
    case .nameMissing: "row.name-missing"
    case .dateUnreadable: "row.date-unreadable"
    case .characterUnknown: "row.character-unknown"
    case .valueUnknown: "row.value-unknown"
    case .numberRepeated: "row.number-repeated"
    }
  }
}
