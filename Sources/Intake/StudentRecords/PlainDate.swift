import Domain

/// Dates in the forms that most files use, read off their bytes: 1988-09-09, 1988/09/09, 19880909, and months likewise.
///
/// Everything else is `DateReading`'s, which is slower.
struct PlainDate {
  private let year: Int
  private let first: Int
  private let second: Int?

  /// The numbers of such a date; nil in any other form.
  init?(_ bytes: ArraySlice<UInt8>) {
    var digits: [UInt8] = []
    var marks: [UInt8] = []
    for byte in bytes {
      if (0x30...0x39).contains(byte) {
        digits.append(byte - 0x30)
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        // Marks stand behind the year and behind the month, and nowhere else.
        guard digits.count == (marks.isEmpty ? 4 : 6) else { return nil }
        marks.append(byte)
      } else {
        return nil
      }
    }
    guard digits.count == 6 || digits.count == 8, marks.isEmpty || marks.count == (digits.count - 4) / 2,
      marks.first == marks.last
    else { return nil }
    year = digits[..<4].reduce(0) { $0 * 10 + Int($1) }
    first = Int(digits[4]) * 10 + Int(digits[5])
    second = digits.count == 8 ? Int(digits[6]) * 10 + Int(digits[7]) : nil
  }

  var day: CalendarDate? {
    guard let second, year >= 1000 else { return nil }
    return CalendarDate(year: year, month: first, day: second)
  }

  var month: YearMonth? {
    guard second == nil, year >= 1000 else { return nil }
    return YearMonth(year: year, month: first)
  }
}
