/// What a value in a bundle may hold, and what of its white space is dropped (manual: bundle-format, XML).
public enum TextRules {
  /// The value without white space at its ends, and with one space for every run of spaces and ideographic spaces.
  ///
  /// Other white space inside is left, so that `firstForbidden` finds it.
  public static func trimmedAndCollapsed(_ text: String) -> String {
    let scalars = Scalars(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isTrimmed($0) }),
      let last = scalars.lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    var result = Scalars()
    for scalar in scalars[first...last] {
      guard scalar == " " || scalar == "\u{3000}" else {
        result.append(scalar)
        continue
      }
      if result.last != " " { result.append(" ") }
    }
    return String(scalars: result)
  }

  /// The first character that no value may hold.
  ///
  /// Controls, bidirectional and invisible characters, white space other than spaces, noncharacters and unassigned code
  /// points; variation selectors and private use are allowed.
  public static func firstForbidden(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first(where: isForbidden)
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0x3000: true
    default: false
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x3000, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: return false
    case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
      return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned: return true
    default: return scalar.properties.isWhitespace
    }
  }
}
