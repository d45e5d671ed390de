import Domain
import JapaneseText

/// Reads what was typed behind a question.
enum Answer {
  /// Without white space at its ends.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// In plain width and small letters, for what is compared.
  static func folded(_ text: String) -> String { WidthFold.folded(trimmed(text)).lowercased() }

  /// The place of the choice that a number from 1 or a code names.
  static func choice(_ text: String, of codes: [String]) -> Int? {
    let text = folded(text)
    if let number = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return codes.indices.contains(number - 1) ? number - 1 : nil
    }
    return codes.firstIndex { $0.utf8.elementsEqual(text.utf8) }
  }

  /// The words of a line that lists several things.
  static func words(_ text: String) -> [String] {
    folded(text).split { $0.isWhitespace || $0 == "," || $0 == "、" }.map(String.init)
  }

  /// Yes or no, in either language.
  static func yesOrNo(_ text: String) -> Bool? {
    switch folded(text) {
    case "y", "yes", "はい": true
    case "n", "no", "いいえ": false
    default: nil
    }
  }

  /// Whether the line is the whole word that confirms; the letter that asked for the decision never is.
  static func confirms(_ text: String) -> Bool { ["yes", "はい"].contains(folded(text)) }

  /// A day, Western or with an era.
  static func day(_ text: String) -> CalendarDate? {
    DateReading.day(trimmed(text)).flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}
