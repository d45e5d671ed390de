import Foundation

/// A place in raw bytes that moves forward and never past the end.
struct ByteCursor {
  let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var remaining: Int { bytes.count - position }

  /// The next byte, or nil at the end.
  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// A number of two bytes, most significant first.
  mutating func big16() -> Int? {
    guard let high = byte(), let low = byte() else { return nil }
    return Int(high) << 8 | Int(low)
  }

  /// A number of two bytes, least significant first.
  mutating func little16() -> Int? {
    guard let low = byte(), let high = byte() else { return nil }
    return Int(high) << 8 | Int(low)
  }

  /// A number of four bytes, most significant first.
  mutating func big32() -> Int? {
    guard let high = big16(), let low = big16() else { return nil }
    return high << 16 | low
  }

  /// Moves to the next byte of this value; false, and nowhere, if none is left.
  mutating func skip(to value: UInt8) -> Bool {
    guard let start = bytes.baseAddress, remaining > 0,
      let found = memchr(start + position, Int32(value), remaining)
    else { return false }
    position = UnsafeRawPointer(found) - start
    return true
  }

  /// The next `count` bytes, or nil if there are fewer.
  mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, count <= remaining else { return nil }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
  }
}
