import CZip
import Foundation

/// The checksum of zip files (ISO 3309), for the few bytes that libzip does not check for us.
enum CRC32 {
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let bytes = Array(bytes)
    return UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
  }
}
