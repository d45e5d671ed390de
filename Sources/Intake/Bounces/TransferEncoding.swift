/// How a part's bytes are written (RFC 2045 section 6).
///
/// Both encodings are read as far as they go: what does not belong there is passed over. Others stand for themselves.
enum TransferEncoding {
  case asIs, base64, quotedPrintable

  init(_ field: MailBytes?) {
    var reader = FieldValueReader(field ?? [])
    let word = reader.word()
    self = word.isName("base64") ? .base64 : word.isName("quoted-printable") ? .quotedPrintable : .asIs
  }

  /// The bytes that were meant.
  func decoded(_ bytes: MailBytes) -> MailBytes {
    switch self {
    case .asIs: bytes
    case .base64: Base64Text.decoded(bytes)[...]
    case .quotedPrintable: QuotedPrintable.decoded(bytes)[...]
    }
  }
}

/// Base64 (RFC 2045 section 6.8); several runs of it, each with its own padding, may follow each other.
private enum Base64Text {
  static func decoded(_ bytes: MailBytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3 + 3)
    var (bits, count) = (UInt32(0), 0)
    for byte in bytes {
      if let digit = digit(byte) {
        bits = bits << 6 | digit
        count += 6
        guard count >= 8 else { continue }
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      } else if byte == UInt8(ascii: "=") {
        count = 0
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// Quoted-printable (RFC 2045 section 6.7); an equals sign that announces nothing stands for itself.
private enum QuotedPrintable {
  static func decoded(_ bytes: MailBytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      var (line, next) = bytes.line(at: place)
      // White space at the end of a line was put there on the way.
      while let last = line.last, last.isMailSpace { line.removeLast() }
      let goesOn = line.last == UInt8(ascii: "=")
      append(goesOn ? line.dropLast() : line, to: &result)
      if !goesOn, bytes[next - 1] == .lineFeed { result.append(.lineFeed) }
      place = next
    }
    return result
  }

  private static func append(_ line: MailBytes, to result: inout [UInt8]) {
    var place = line.startIndex
    while place < line.endIndex {
      if line[place] == UInt8(ascii: "="), place + 2 < line.endIndex, let high = digit(line[place + 1]),
        let low = digit(line[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(line[place])
        place += 1
      }
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte.lowercased {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte.lowercased - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
