/// UTF-16 to UTF-8.
enum UTF16Decoding {
  /// Appends the text in UTF-8; a unit that is no text becomes 0xFF, which no UTF-8 has.
  static func decode(_ bytes: UnsafeRawBufferPointer, bigEndian: Bool, into text: inout [UInt8]) {
    var position = 0
    while position + 2 <= bytes.count {
      let unit = unit(at: position, in: bytes, bigEndian: bigEndian)
      position += 2
      if UTF16.isLeadSurrogate(unit), position + 2 <= bytes.count {
        let next = Self.unit(at: position, in: bytes, bigEndian: bigEndian)
        if UTF16.isTrailSurrogate(next) {
          position += 2
          append(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF)), to: &text)
          continue
        }
      }
      append(UInt32(unit), to: &text)
    }
    if position < bytes.count { text.append(0xFF) }
  }

  private static func unit(at position: Int, in bytes: UnsafeRawBufferPointer, bigEndian: Bool) -> UInt16 {
    let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  private static func append(_ code: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(code) else { return text.append(0xFF) }
    if code < 0x80 {
      text.append(UInt8(code))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
