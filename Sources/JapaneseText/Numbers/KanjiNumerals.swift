/// Numbers written in kanji, as addresses have them: 十二, 二十三, 百五, 一〇三.
enum KanjiNumerals {
  /// The text with every run of kanji numerals written in digits; one right behind a digit begins a name (7千代田).
  static func asDigits(_ scalars: Scalars) -> Scalars {
    var result = Scalars()
    var run = Scalars()
    for scalar in scalars + ["\0"] {
      if isNumeral(scalar) {
        run.append(scalar)
      } else {
        result += result.last?.isDigit ?? false ? run : digits(run)
        run = []
        result.append(scalar)
      }
    }
    return Scalars(result.dropLast())
  }

  private static let figures: [Unicode.Scalar: Int] = [
    "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Whether a kanji is a figure or a power of ten.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    figures[scalar] != nil || powers[scalar] != nil
  }

  private static func digits(_ run: Scalars) -> Scalars {
    guard run.contains(where: { powers[$0] != nil }) else {
      return run.compactMap { figures[$0].map { Unicode.Scalar(code: UInt32(0x30 + $0)) } }
    }
    var total = 0
    var pending = 0
    for scalar in run {
      if let power = powers[scalar] {
        total += max(pending, 1) * power
        pending = 0
      } else {
        pending = (pending * 10 + (figures[scalar] ?? 0)) % 10_000
      }
    }
    return Scalars(String(total + pending).unicodeScalars)
  }
}
