import Foundation

/// What the terminal says of itself.
///
/// It is asked without waiting for the answer, which takes a moment on a slow line and never comes from some.
struct TerminalNature {
  /// Whether ambiguous characters are drawn two columns wide; false until the terminal says so.
  private(set) var ambiguousIsWide = false
  /// Whether it draws sixels (DA1, attribute 4).
  private(set) var drawsSixels = false
  /// The largest picture that it draws, in pixels; nil where it does not say.
  private(set) var largest: (width: Int, height: Int)?

  /// Draws an ambiguous character on the second row, asks where the cursor stands now, how large pictures may be, and for
  /// the primary attributes.
  ///
  /// On the first row the answer could not be told from a function key with a modifier.
  static let questions = Array("\u{1B}7\u{1B}[2;1H\u{25CB}\u{1B}[6n\u{1B}8\u{1B}[?2;1;0S\u{1B}[c".utf8)

  /// Takes an answer in.
  mutating func learn(_ answer: String) {
    let body = answer.dropFirst().dropLast()
    let numbers = body.drop { $0 == "?" }.split(separator: ";").map { Int($0) }
    switch answer.last {
    case "R" where numbers.count == 2 && numbers[0] == 2: ambiguousIsWide = numbers[1] == 3
    case "c" where body.hasPrefix("?"): drawsSixels = numbers.dropFirst().contains(4)
    case "S" where numbers.count == 4 && numbers[0] == 2 && numbers[1] == 0:
      if let width = numbers[2], let height = numbers[3], width > 0, height > 0 { largest = (width, height) }
    default: break
    }
  }
}
