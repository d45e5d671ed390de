@testable import Intake

/// EXIF data made of their parts, so that each part can be spoilt.
enum ExifBuilder {
  /// An entry of a directory: tag, type, count, and the four bytes of its value.
  typealias Entry = (tag: Int, type: Int, count: Int, value: [UInt8])

  /// EXIF data from the byte order on, with one directory.
  static func exif(_ order: ByteOrder, _ entries: [Entry], directoryAt offset: Int = 8) -> [UInt8] {
    var bytes = Array((order == .big ? "MM" : "II").utf8) + number16(42, order) + number32(offset, order)
    bytes += [UInt8](repeating: 0, count: max(0, offset - 8)) + number16(entries.count, order)
    for entry in entries {
      bytes += number16(entry.tag, order) + number16(entry.type, order) + number32(entry.count, order) + entry.value
    }
    return bytes + [0, 0, 0, 0]
  }

  /// EXIF data that state an orientation behind the maker's name.
  static func orientation(_ value: Int, _ order: ByteOrder = .big) -> [UInt8] {
    exif(order, [(0x010F, 2, 4, Array("Cam\0".utf8)), (0x0112, 3, 1, number16(value, order) + [0, 0])])
  }

  /// The segment that holds EXIF data in a JPEG.
  static func segment(_ exif: [UInt8]) -> [UInt8] { PictureBuilder.segment(0xE1, Array("Exif\0\0".utf8) + exif) }

  static func number16(_ number: Int, _ order: ByteOrder) -> [UInt8] {
    order == .big ? PictureBuilder.big16(number) : PictureBuilder.little16(number)
  }

  static func number32(_ number: Int, _ order: ByteOrder) -> [UInt8] {
    order == .big ? PictureBuilder.big32(number) : PictureBuilder.big32(number).reversed()
  }
}
