/// The numbers of a written date, as far as its form alone tells.
struct WrittenDate {
  /// The era in front of the year, if one was written.
  let era: Era?
  /// Year (of the era, or Western), month and perhaps day.
  let parts: [Int]

  /// The year in the Western calendar.
  var westernYear: Int { era?.westernYear(parts[0]) ?? parts[0] }

  /// - Parameter digits: how many digits each part has where no separators are written; with an era the year has two.
  init?(_ text: String, digits: [Int]) {
    let scalars = WidthFold.scalars(text).filter { !$0.isFoldedSpace }.map(\.asciiUppercased)
    var rest = Substring(String(scalars: KanjiNumerals.asDigits(scalars)))
    era = Self.era(&rest)
    if rest.hasSuffix("日生") { rest = rest.dropLast() }
    let isRun = rest.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let run = era == nil ? digits : [2] + digits.dropFirst()
    guard let parts = isRun ? Self.cut(rest, run) : Self.split(rest, count: digits.count, hasEra: era != nil) else {
      return nil
    }
    self.parts = parts
  }

  /// The era in front, taken away; an initial may have a full stop behind it.
  private static func era(_ rest: inout Substring) -> Era? {
    for era in Era.allCases {
      guard let spelling = era.spellings.first(where: { rest.hasPrefix($0) }) else { continue }
      rest = rest.dropFirst(spelling.count)
      if spelling.utf8.count == 1 && rest.first == "." { rest = rest.dropFirst() }
      return era
    }
    return nil
  }

  private static func cut(_ text: Substring, _ digits: [Int]) -> [Int]? {
    guard text.utf8.count == digits.reduce(0, +) else { return nil }
    var rest = text
    return digits.compactMap { count in
      defer { rest = rest.dropFirst(count) }
      return Int(rest.prefix(count))
    }
  }

  private static func split(_ text: Substring, count: Int, hasEra: Bool) -> [Int]? {
    var numbers: [Int] = []
    var digits = ""
    var separators = Scalars()
    for scalar in text.unicodeScalars {
      if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
      } else if scalar == "元", hasEra, numbers.isEmpty, digits.isEmpty {
        digits = "1"
      } else {
        guard let number = number(digits, isYear: numbers.isEmpty && !hasEra) else { return nil }
        numbers.append(number)
        separators.append(scalar)
        digits = ""
      }
    }
    if !digits.isEmpty {
      guard let number = number(digits, isYear: false) else { return nil }
      numbers.append(number)
    }
    return numbers.count == count && isForm(separators, of: count) ? numbers : nil
  }

  private static func number(_ digits: String, isYear: Bool) -> Int? {
    guard isYear ? digits.utf8.count == 4 : (1...2).contains(digits.utf8.count) else { return nil }
    return Int(digits)
  }

  /// 年月日 in full, or the same mark between all parts.
  private static func isForm(_ separators: Scalars, of count: Int) -> Bool {
    if separators == Scalars("年月日".unicodeScalars.prefix(count)) { return true }
    guard separators.count == count - 1, let first = separators.first else { return false }
    let isMark = first == "/" || first == "." || first.isHyphenLookalike
    return isMark && separators.allSatisfy { $0 == first }
  }
}
