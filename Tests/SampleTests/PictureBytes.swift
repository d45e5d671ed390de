/// Reads format and size of a picture from its bytes, independently of whatever drew it.
struct PictureBytes: Equatable {
  var format: String
  var width: Int
  var height: Int
  var isWhole: Bool

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      guard let (width, height) = Self.frame(bytes) else { return nil }
      (format, self.width, self.height) = ("jpeg", width, height)
      isWhole = bytes.suffix(2) == [0xFF, 0xD9]
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count > 24 {
      (format, width, height) = ("png", Self.big(bytes, at: 18), Self.big(bytes, at: 22))
      isWhole = bytes.suffix(8).starts(with: Array("IEND".utf8))
    } else if bytes.starts(with: Array("GIF8".utf8)), bytes.count > 10 {
      (format, width, height) = ("gif", Self.little(bytes, at: 6), Self.little(bytes, at: 8))
      isWhole = bytes.last == 0x3B
    } else {
      return nil
    }
  }

  /// Walks the segments of a JPEG (ITU-T T.81, annex B) to its frame header.
  private static func frame(_ bytes: [UInt8]) -> (Int, Int)? {
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xC2).contains(marker) { return (big(bytes, at: place + 7), big(bytes, at: place + 5)) }
      place += 2 + big(bytes, at: place + 2)
    }
    return nil
  }

  private static func big(_ bytes: [UInt8], at place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }
  private static func little(_ bytes: [UInt8], at place: Int) -> Int { Int(bytes[place + 1]) << 8 | Int(bytes[place]) }
}
