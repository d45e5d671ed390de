import Domain

/// Walks the blocks of a GIF (GIF87a and GIF89a specifications) to the trailer: any number of images of any size, since
/// only the logical screen is measured.
enum GIFWalk {
  /// The picture in bytes that begin with a GIF signature; its size is that of the logical screen.
  static func picture(in bytes: UnsafeRawBufferPointer) throws(PictureFault) -> InspectedPicture {
    var cursor = ByteCursor(bytes)
    let isFirstVersion = bytes.starts(with: "GIF87a".utf8)
    guard cursor.take(6) != nil, let width = cursor.little16(), let height = cursor.little16(),
      let flags = cursor.byte(), cursor.take(2) != nil
    else { throw .truncated(.gif) }
    guard width > 0, height > 0 else { throw .damaged(.gif) }
    try skipColourTable(flags, in: &cursor)
    var hasImage = false
    while let introducer = cursor.byte() {
      switch introducer {
      case 0x2C:
        try skipImage(in: &cursor)
        hasImage = true
      case 0x21:
        guard cursor.take(1) != nil else { throw .truncated(.gif) }
        try skipBlocks(in: &cursor)
      case 0x3B:
        guard hasImage else { throw .damaged(.gif) }
        return InspectedPicture(format: .gif, width: width, height: height, trailingBytes: cursor.remaining)
      // The first version has decoders pass over whatever stands behind an image (GIF87a, "Image Descriptor").
      default: guard isFirstVersion, hasImage else { throw .damaged(.gif) }
      }
    }
    throw .truncated(.gif)
  }

  /// An image: descriptor, colour table of its own, code size, data.
  private static func skipImage(in cursor: inout ByteCursor) throws(PictureFault) {
    guard cursor.take(8) != nil, let flags = cursor.byte() else { throw .truncated(.gif) }
    try skipColourTable(flags, in: &cursor)
    guard let codeSize = cursor.byte() else { throw .truncated(.gif) }
    // No colour's number has more than eight bits.
    guard (1...8).contains(codeSize) else { throw .damaged(.gif) }
    guard try skipBlocks(in: &cursor) > 0 else { throw .damaged(.gif) }
  }

  /// Skips data sub-blocks to their terminator and says how many bytes they held.
  @discardableResult
  private static func skipBlocks(in cursor: inout ByteCursor) throws(PictureFault) -> Int {
    var total = 0
    while let length = cursor.byte() {
      if length == 0 { return total }
      guard cursor.take(Int(length)) != nil else { throw .truncated(.gif) }
      total += Int(length)
    }
    throw .truncated(.gif)
  }

  private static func skipColourTable(_ flags: UInt8, in cursor: inout ByteCursor) throws(PictureFault) {
    guard flags & 0x80 != 0 else { return }
    guard cursor.take(3 << (Int(flags & 7) + 1)) != nil else { throw .truncated(.gif) }
  }
}
