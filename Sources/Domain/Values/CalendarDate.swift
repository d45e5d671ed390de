/// A day of the Gregorian calendar, without time or zone; the value exists only if the day does.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The day of these numbers, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.length(ofMonth: month, in: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day written as `YYYY-MM-DD` in ASCII digits (ISO 8601, extended format), or nil.
  public init?(iso text: some StringProtocol) {
    guard let numbers = isoNumbers(text, digits: [4, 2, 2]) else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The number of days of a month, leap years of the Gregorian calendar included.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The month that this day lies in.
  public var yearMonth: YearMonth { YearMonth(of: self) }

  /// Orders days by time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}

extension CalendarDate: Codable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day written YYYY-MM-DD")
    }
    self = date
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The numbers that ASCII digits write with hyphens between, each of so many digits, or nil.
func isoNumbers(_ text: some StringProtocol, digits: [Int]) -> [Int]? {
  var numbers: [Int] = []
  var (number, count) = (0, 0)
  for byte in text.utf8 {
    guard numbers.count < digits.count else { return nil }
    if count < digits[numbers.count] {
      guard (0x30...0x39).contains(byte) else { return nil }
      (number, count) = (number * 10 + Int(byte - 0x30), count + 1)
    } else {
      guard byte == UInt8(ascii: "-") else { return nil }
      numbers.append(number)
      (number, count) = (0, 0)
    }
  }
  guard numbers.count == digits.count - 1, count == digits[numbers.count] else { return nil }
  return numbers + [number]
}

/// The number that exactly `digits` ASCII digits write, or nil.
func isoNumber(_ text: some StringProtocol, digits: Int) -> Int? {
  guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}

/// The number in decimal with leading zeros.
func padded(_ number: Int, to digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
