/// Whether bytes are UTF-8 (RFC 3629), without making a string of them.
enum UTF8Check {
  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    while position < bytes.count {
      if position + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        position += 8
        continue
      }
      guard let length = length(at: position, in: bytes) else { return false }
      position += length
    }
    return true
  }

  /// The length of the sequence at `position`, or nil if it is none.
  private static func length(at position: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    let lead = bytes[position]
    let length: Int
    // The second byte excludes overlong forms, surrogates, and what lies beyond U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return nil }
    for index in (position + 2)..<max(position + length, position + 2) where bytes[index] & 0xC0 != 0x80 { return nil }
    return length
  }
}
