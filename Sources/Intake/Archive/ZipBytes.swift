/// Little-endian numbers in untrusted bytes; reading past the end refuses, never traps.
struct ZipBytes {
  let bytes: UnsafeRawBufferPointer

  var count: Int { bytes.count }

  func u16(at offset: Int) throws(LayoutRefusal) -> Int {
    Int(try number(at: offset, as: UInt16.self))
  }

  func u32(at offset: Int) throws(LayoutRefusal) -> Int {
    Int(try number(at: offset, as: UInt32.self))
  }

  func u64(at offset: Int) throws(LayoutRefusal) -> UInt64 {
    try number(at: offset, as: UInt64.self)
  }

  /// An offset or size of eight bytes that has to lie within the file, so that sums of two never overflow.
  func position(at offset: Int) throws(LayoutRefusal) -> Int {
    let value = try u64(at: offset)
    guard value <= UInt64(count) else { throw LayoutRefusal(.truncated) }
    return Int(value)
  }

  func slice(_ offset: Int, _ length: Int) throws(LayoutRefusal) -> [UInt8] {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { throw LayoutRefusal(.truncated) }
    return Array(bytes[offset..<offset + length])
  }

  /// Whether everything in the range is NUL.
  func isNUL(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0 }
  }

  private func number<Number: FixedWidthInteger>(
    at offset: Int, as type: Number.Type
  ) throws(LayoutRefusal) -> Number {
    guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { throw LayoutRefusal(.truncated) }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
