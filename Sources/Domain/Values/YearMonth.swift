/// A month of the Gregorian calendar.
public struct YearMonth: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// The month of these numbers, or nil where there is none.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month that a day lies in.
  public init(of day: CalendarDate) {
    year = day.year
    month = day.month
  }

  /// The month written as `YYYY-MM` in ASCII digits, or nil.
  public init?(iso text: some StringProtocol) {
    guard let numbers = isoNumbers(text, digits: [4, 2]) else { return nil }
    self.init(year: numbers[0], month: numbers[1])
  }

  /// Months since year 0, so that differences can be counted.
  public var ordinal: Int { year * 12 + month - 1 }

  /// Orders months by time.
  public static func < (left: YearMonth, right: YearMonth) -> Bool { left.ordinal < right.ordinal }
}

extension YearMonth: CustomStringConvertible {
  /// The month as `YYYY-MM`.
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }
}

extension YearMonth: Codable {
  /// Reads `YYYY-MM`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let month = YearMonth(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month written YYYY-MM")
    }
    self = month
  }

  /// Writes `YYYY-MM`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
