/// Little-endian numbers in an untrusted file, read a piece at a time; reading past the end refuses, never traps.
final class ZipBytes {
  /// How many bytes the file has.
  let count: Int
  private let file: OpenFile
  /// What was read last, and where it lies.
  private let window: UnsafeMutableRawBufferPointer
  private var start = 0
  private var length = 0

  /// Looks at a file through a window of so many bytes, eight at least.
  init(_ file: OpenFile, window size: Int) {
    self.file = file
    count = file.size
    window = .allocate(byteCount: size, alignment: 8)
  }

  deinit {
    window.deallocate()
  }

  func u16(at offset: Int) throws -> Int {
    Int(try number(at: offset, as: UInt16.self))
  }

  func u32(at offset: Int) throws -> Int {
    Int(try number(at: offset, as: UInt32.self))
  }

  func u64(at offset: Int) throws -> UInt64 {
    try number(at: offset, as: UInt64.self)
  }

  /// An offset or size of eight bytes that has to lie within the file, so that sums of two never overflow.
  func position(at offset: Int) throws -> Int {
    let value = try u64(at: offset)
    guard value <= UInt64(count) else { throw LayoutRefusal(.truncated) }
    return Int(value)
  }

  func slice(_ offset: Int, _ length: Int) throws -> [UInt8] {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { throw LayoutRefusal(.truncated) }
    guard length <= window.count else {
      var bytes = [UInt8](repeating: 0, count: length)
      try bytes.withUnsafeMutableBytes { try file.read($0, at: offset) }
      return bytes
    }
    try see(offset, length)
    return Array(window[offset - start..<offset - start + length])
  }

  /// Copies from an offset on, as much as there is and fits, and tells how much.
  func copy(from offset: Int, upTo end: Int, into buffer: UnsafeMutableRawBufferPointer) throws(BundleError) -> Int {
    let wanted = min(buffer.count, min(end, count) - offset)
    guard wanted > 0 else { return 0 }
    if wanted > window.count {
      try file.read(UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]), at: offset)
    } else {
      try see(offset, wanted)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: window[offset - start..<offset - start + wanted]))
    }
    return wanted
  }

  private func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) throws -> Number {
    let size = MemoryLayout<Number>.size
    guard offset >= 0, offset <= count - size else { throw LayoutRefusal(.truncated) }
    try see(offset, size)
    return Number(littleEndian: window.loadUnaligned(fromByteOffset: offset - start, as: Number.self))
  }

  /// Moves the window where it does not show all of the bytes, which have to be in the file and fit.
  private func see(_ offset: Int, _ size: Int) throws(BundleError) {
    if offset >= start, offset + size <= start + length { return }
    length = 0
    let piece = UnsafeMutableRawBufferPointer(rebasing: window[..<min(window.count, count - offset)])
    try file.read(piece, at: offset)
    start = offset
    length = piece.count
  }
}
