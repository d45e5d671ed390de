/// Numbers in the one form under which they are looked up.
public enum NumberFold {
  /// The digits of a text, full-width ones too, and nothing else.
  public static func digits(_ text: String) -> String {
    String(folding: text, room: text.utf8.count + 4) { result in
      WidthFold.forEachScalar(of: text) { scalar in
        if scalar.isDigit { result.append(scalar) }
      }
    }
  }

  /// A student number without width, case, hyphens, spaces and leading zeros.
  ///
  /// A number of zeros only keeps one, so that it does not become the absence of a number.
  public static func studentNumber(_ text: String) -> String {
    String(folding: text, room: text.utf8.count + 4) { result in
      var hasZeros = false
      WidthFold.forEachScalar(of: text) { scalar in
        if scalar.isFoldedSpace || scalar.isHyphenLookalike || scalar == "ー" || VoicingMark(scalar) != nil { return }
        if scalar == "0" && result.count == 0 {
          hasZeros = true
        } else {
          result.append(scalar.asciiUppercased)
        }
      }
      if hasZeros && result.count == 0 { result.append("0") }
    }
  }

  /// A telephone number as dialled in Japan: +81 becomes 0, and only digits stay.
  ///
  /// Numbers of other countries keep their country's digits. What follows `内線`, `ext`, `x`, `#` or `;` is an extension
  /// and goes.
  public static func telephone(_ text: String) -> String {
    String(folding: text, room: text.utf8.count + 4) { result in
      var number = TelephoneScanner()
      WidthFold.forEachScalar(of: text) { number.read($0, into: &result) }
      number.finish(&result)
    }
  }
}
