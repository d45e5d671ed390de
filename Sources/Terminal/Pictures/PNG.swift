/// Writes PNG (ISO/IEC 15948) without compression: for a terminal on the other end of a pipe, not for keeping.
enum PNG {
  static func bytes(_ raster: Raster) -> [UInt8] {
    let head = big(UInt32(raster.width)) + big(UInt32(raster.height)) + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head) + chunk("IDAT", stored(rows(raster)))
      + chunk("IEND", [])
  }

  /// Each row behind the number of its filter, which is none.
  private static func rows(_ raster: Raster) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((raster.width * 3 + 1) * raster.height)
    for row in 0..<raster.height {
      rows.append(0)
      rows += raster.pixels[row * raster.width * 3..<(row + 1) * raster.width * 3]
    }
    return rows
  }

  /// A zlib stream (RFC 1950) of blocks that are stored as they are (RFC 1951, 3.2.4).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 0xFFFF) {
      let end = min(start + 0xFFFF, bytes.count)
      let length = UInt16(end - start)
      stream.append(end == bytes.count ? 1 : 0)
      for part in [length, ~length] { stream += [UInt8(part & 0xFF), UInt8(part >> 8)] }
      stream += bytes[start..<end]
    }
    return stream + big(adler(bytes))
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + body
    return big(UInt32(body.count)) + named + big(crc(named))
  }

  private static func big(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (one, two): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      one = (one + UInt32(byte)) % 65_521
      two = (two + one) % 65_521
    }
    return two << 16 | one
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }
}
