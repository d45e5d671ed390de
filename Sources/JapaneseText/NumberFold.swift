/// Numbers in the one form under which they are looked up.
public enum NumberFold {
  /// The digits of a text, full-width ones too, and nothing else.
  public static func digits(_ text: String) -> String {
    String(scalars: WidthFold.scalars(text).filter(\.isDigit))
  }

  /// A student number without width, case, hyphens, spaces and leading zeros.
  ///
  /// A number of zeros only keeps one, so that it does not become the absence of a number.
  public static func studentNumber(_ text: String) -> String {
    let kept = WidthFold.scalars(text)
      .filter { !$0.isFoldedSpace && !$0.isHyphenLookalike && $0 != "ー" }
      .map(\.asciiUppercased)
    let significant = Scalars(kept.drop { $0 == "0" })
    return significant.isEmpty && !kept.isEmpty ? "0" : String(scalars: significant)
  }

  /// A telephone number as dialled in Japan: +81 becomes 0, and only digits stay.
  ///
  /// Numbers of other countries keep their country's digits.
  public static func telephone(_ text: String) -> String {
    let scalars = WidthFold.scalars(text)
    let numbers = scalars.filter(\.isDigit)
    guard scalars.first(where: { !$0.isFoldedSpace && $0 != "(" }) == "+", numbers.starts(with: ["8", "1"]) else {
      return String(scalars: numbers)
    }
    let national = numbers.dropFirst(2)
    return String(scalars: ["0"] + (national.first == "0" ? national.dropFirst() : national))
  }
}
