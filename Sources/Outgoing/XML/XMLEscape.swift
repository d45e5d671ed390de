/// Values in XML 1.0 (fifth edition): sections 2.2 (characters), 2.4 (markup), 3.3.3 (white space in attributes).
enum XMLEscape {
  static func text(_ value: String) -> String {
    escaped(value) { $0 == "\r" ? "&#13;" : nil }
  }

  static func attribute(_ value: String) -> String {
    escaped(value) { scalar in
      switch scalar {
      case "\"": "&quot;"
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }

  private static func escaped(_ value: String, _ special: (Unicode.Scalar) -> String?) -> String {
    // Most values are codes, names of staff and moments.
    if value.utf8.allSatisfy(isPlain) { return value }
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default:
        if let reference = special(scalar) {
          result += reference
        } else if !isCharacter(scalar) {
          result.unicodeScalars.append("\u{FFFD}")
        } else if isUnseen(scalar) {
          result += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// Whether a byte is a character of ASCII that stands for itself, in texts and in attributes.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: (0x20...0x7E).contains(byte)
    }
  }

  /// Controls and format characters, bidirectional ones above all: whoever looks at the file sees them written out.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F else { return false }
    return [.control, .format].contains(scalar.properties.generalCategory)
  }

  /// The production Char: anything else cannot stand in a document, not even as a reference.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
