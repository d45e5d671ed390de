/// Reads the value of a structured field, past folded lines and comments (RFC 5322 section 3.2, RFC 2045 section 5.1).
struct FieldValueReader {
  private let bytes: MailBytes
  private var place: Int

  init(_ value: MailBytes) {
    bytes = value
    place = value.startIndex
  }

  var isAtEnd: Bool { place >= bytes.endIndex }

  private var next: UInt8? { isAtEnd ? nil : bytes[place] }

  /// Moves past white space and comments; a comment that is never closed takes the rest.
  mutating func skipSpace() {
    while let byte = next {
      if byte == UInt8(ascii: "(") {
        skipComment()
      } else if byte.isMailSpace {
        place += 1
      } else {
        return
      }
    }
  }

  private mutating func skipOne() { place = min(place + 1, bytes.endIndex) }

  /// Moves past a comment, which may hold others.
  private mutating func skipComment() {
    var depth = 0
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\\"): skipOne()
      default: break
      }
      if depth == 0 { return }
    }
  }

  /// Moves past this character, if it comes next behind white space and comments.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  /// What comes up to white space or one of these characters; empty where one of them comes next.
  mutating func word(upTo marks: String = ";(") -> MailBytes {
    skipSpace()
    let start = place
    while let byte = next, !byte.isMailSpace, !marks.utf8.contains(byte) { place += 1 }
    return bytes[start..<place]
  }

  /// A parameter's value: a quoted string, or a word; the marks in it that would need quotes are forgiven.
  mutating func value() -> [UInt8] {
    guard take("\"") else { return Array(word(upTo: ";")) }
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"):
        if let escaped = next { text.append(escaped) }
        skipOne()
      case .lineFeed, .carriageReturn: break
      default: text.append(byte)
      }
    }
    return text
  }
}
