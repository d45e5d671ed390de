/// Why a row of a published table cannot be used; the codes are stable.
public enum PublishedRowFault: Error, Hashable, Sendable {
  /// More or fewer cells than the table has.
  case cellCount(expected: Int, found: Int)
  /// A quotation mark that never closes, or text after a closing one (RFC 4180 section 2).
  case quoting
  /// Bytes that are no text in the file's encoding.
  case undecodable
  /// Not seven digits where the postal code stands.
  case codeMalformed
  /// Not five digits where the municipality's number stands.
  case municipalityMalformed
  /// No prefecture, municipality, town, or name of the holiday.
  case nameMissing
  /// The row says that its code has been given up.
  case abolished
  /// A town's name whose parentheses do not match, also with the rows that follow.
  case parenthesisUnmatched
  /// Not a day.
  case dateUnreadable
  /// The day stands in an earlier line too.
  case dayRepeated(firstLine: Int)

  /// The stable code.
  public var code: String {
    switch self {
    case .cellCount: "place.cell-count"
    case .quoting: "place.quoting"
    case .undecodable: "place.undecodable"
    case .codeMalformed: "place.code-malformed"
    case .municipalityMalformed: "place.municipality-malformed"
    case .nameMissing: "place.name-missing"
    case .abolished: "place.abolished"
    case .parenthesisUnmatched: "place.parenthesis-unmatched"
    case .dateUnreadable: "place.date-unreadable"
    case .dayRepeated: "place.day-repeated"
    }
  }
}

/// A row of a published table that cannot be used.
public struct UnusablePublishedRow: Hashable, Sendable {
  /// The line where it begins, from 1.
  public var line: Int
  /// Why.
  public var reason: PublishedRowFault

  /// Names a row.
  public init(line: Int, reason: PublishedRowFault) {
    self.line = line
    self.reason = reason
  }
}
