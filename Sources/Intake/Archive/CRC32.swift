import CDeflate
import Foundation

/// The checksum of zip files (ISO 3309).
enum CRC32 {
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    // Without a pointer the initial value would come back.
    guard let start = bytes.baseAddress else { return 0 }
    return libdeflate_crc32(0, start, bytes.count)
  }

  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    Array(bytes).withUnsafeBytes { checksum($0) }
  }
}
