import Foundation

/// What the terminal says of itself.
///
/// It is asked without waiting for the answer, which takes a moment on a slow line and never comes from some.
struct TerminalNature: Equatable {
  /// Whether ambiguous characters are drawn two columns wide; false until the terminal says so.
  private(set) var ambiguousIsWide = false
  /// Whether it draws sixels (DA1, attribute 4).
  private(set) var drawsSixels = false

  /// Draws an ambiguous character on the second row, asks where the cursor stands now, and for the primary attributes.
  ///
  /// On the first row the answer could not be told from a function key with a modifier.
  static let questions = Array("\u{1B}7\u{1B}[2;1H\u{25CB}\u{1B}[6n\u{1B}8\u{1B}[c".utf8)

  /// Takes an answer in; true where the screen has to be painted anew for it.
  mutating func learn(_ answer: String) -> Bool {
    let before = self
    let body = answer.dropFirst().dropLast()
    let numbers = body.drop { $0 == "?" }.split(separator: ";").map { Int($0) }
    switch answer.last {
    case "R" where numbers.count == 2 && numbers[0] == 2: ambiguousIsWide = numbers[1] == 3
    case "c" where body.hasPrefix("?"): drawsSixels = numbers.dropFirst().contains(4)
    default: break
    }
    return self != before
  }
}
