extension CanonicalScanner {
  /// A string as text; nil where none stands, or one that is not written as it has to be.
  public mutating func text() -> String? { string().map(text) }

  /// The text of what `string()` stepped over.
  public func text(_ content: Range<Int>) -> String { Self.text(content, of: bytes) }

  /// A string's content as text; `range` is where it stands between its quotes.
  static func text(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
    let content = UnsafeBufferPointer(rebasing: bytes[range])
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    // An escape is always longer than what it stands for.
    return String(unsafeUninitializedCapacity: content.count) { unescape(content, into: $0) }
  }

  private static func unescape(_ content: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    var (place, end) = (0, 0)
    while place < content.count {
      if content[place] == UInt8(ascii: "\\") {
        let (scalar, length) = scalar(content, at: place)
        for unit in scalar.utf8 {
          text[end] = unit
          end += 1
        }
        place += length
      } else {
        text[end] = content[place]
        end += 1
        place += 1
      }
    }
    return end
  }

  /// What an escape stands for, and its length; surrogates stand in two escapes and are one character.
  private static func scalar(_ content: UnsafeBufferPointer<UInt8>, at place: Int) -> (Unicode.Scalar, length: Int) {
    switch content[place + 1] {
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"):
      let first = unit(content, at: place)
      if UTF16.isLeadSurrogate(first), let second = trail(content, at: place + 6) {
        let number = 0x10000 + (UInt32(first - 0xD800) << 10 | UInt32(second - 0xDC00))
        return (Unicode.Scalar(number) ?? "\u{FFFD}", 12)
      }
      return (Unicode.Scalar(first) ?? "\u{FFFD}", 6)
    case let other: return (Unicode.Scalar(other), 2)
    }
  }

  private static func trail(_ content: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt16? {
    guard place + 6 <= content.count, content[place] == UInt8(ascii: "\\"), content[place + 1] == UInt8(ascii: "u")
    else { return nil }
    let unit = unit(content, at: place)
    return UTF16.isTrailSurrogate(unit) ? unit : nil
  }

  private static func unit(_ content: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt16 {
    content[place + 2..<place + 6].reduce(0) { $0 << 4 | UInt16(digit($1) ?? 0) }
  }
}
