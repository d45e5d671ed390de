/// The UTF-8 of a folded text while it grows; its last scalar can still be changed by a mark that follows.
struct FoldedText {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var startOfLast = 0
  /// How many bytes are written.
  private(set) var count = 0
  /// The last scalar written, if any.
  private(set) var last: Unicode.Scalar?

  init(writingTo bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Writes a scalar behind the others.
  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar) {
    startOfLast = count
    last = scalar
    let value = scalar.value
    if value < 0x80 {
      put(value)
    } else if value < 0x800 {
      put(0xC0 | value >> 6)
      put(0x80 | value & 0x3F)
    } else {
      if value < 0x10000 {
        put(0xE0 | value >> 12)
      } else {
        put(0xF0 | value >> 18)
        put(0x80 | value >> 12 & 0x3F)
      }
      put(0x80 | value >> 6 & 0x3F)
      put(0x80 | value & 0x3F)
    }
  }

  /// Writes a scalar in the place of the last one.
  @inline(__always)
  mutating func replaceLast(_ scalar: Unicode.Scalar) {
    count = startOfLast
    append(scalar)
  }

  /// What was written.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[..<count]) }

  @inline(__always)
  private mutating func put(_ byte: UInt32) {
    bytes[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }
}

extension String {
  /// What `fold` writes; `text` itself, which costs nothing to keep, where that is the same.
  ///
  /// - Parameter room: the most bytes that `fold` writes. A scalar that is written for one that was read takes at most
  ///   three bytes for its one, or four for three.
  @inline(__always)
  init(folding text: String, room: Int, _ fold: (inout FoldedText) -> Void) {
    self =
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes -> String? in
        var folded = FoldedText(writingTo: bytes)
        fold(&folded)
        let written = folded.text
        let isSame = text.utf8.count == written.count && text.utf8.elementsEqual(written)
        return isSame ? nil : String(decoding: written, as: UTF8.self)
      } ?? text
  }
}
