import CZip

/// CRC-32 as PNG uses it (ISO/IEC 15948, annex D), by zlib.
enum PNGChecksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    guard let start = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return 0 }
    return UInt32(truncatingIfNeeded: crc32_z(0, start, bytes.count))
  }
}
