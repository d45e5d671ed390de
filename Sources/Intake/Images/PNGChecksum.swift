/// CRC-32 as PNG uses it (ISO/IEC 15948, annex D), eight bytes at a time.
enum PNGChecksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    var position = 0
    tables.withUnsafeBufferPointer { tables in
      while position + 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)) ^ UInt64(crc)
        crc = 0
        for lane in 0..<8 {
          let byte = Int(truncatingIfNeeded: word >> UInt64(lane * 8)) & 0xFF
          crc ^= tables[(7 - lane) * 256 + byte]
        }
        position += 8
      }
      while position < bytes.count {
        crc = tables[Int((crc ^ UInt32(bytes[position])) & 0xFF)] ^ (crc >> 8)
        position += 1
      }
    }
    return crc ^ 0xFFFF_FFFF
  }

  /// Eight tables of 256: the first is the ordinary one, each next what one more zero byte makes of it.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { (index: UInt32) -> UInt32 in
      var crc = index
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
      return crc
    }
    for index in 256..<(8 * 256) {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()
}
