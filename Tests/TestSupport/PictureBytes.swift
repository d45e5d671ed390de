import Foundation

/// Pictures of which nothing but the frame is right: enough for import, which does not decode them.
public enum PictureBytes {
  /// A PNG file of 640 by 480 pixels; another `mark` gives another file.
  public static func png(mark: UInt8 = 0) -> Data {
    let header = big32(640) + big32(480) + [8, 2, 0, 0, 0]
    let chunks = chunk("IHDR", header) + chunk("IDAT", [mark] + Array(0..<100)) + chunk("IEND", [])
    return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks)
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return big32(UInt32(data.count)) + body + big32(checksum(body))
  }

  private static func big32(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32 bit by bit, as ISO 3309 defines it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum & 1 == 1 ? (checksum >> 1) ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return ~checksum
  }
}
