import Domain

/// Walks the chunks of a PNG (ISO/IEC 15948) to `IEND`, checking every CRC.
enum PNGWalk {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The picture in bytes that begin with the signature.
  static func picture(in bytes: UnsafeRawBufferPointer) throws(PictureFault) -> InspectedPicture {
    var cursor = ByteCursor(bytes)
    _ = cursor.take(signature.count)
    let header = try chunk(&cursor)
    guard header.type == "IHDR", let size = size(in: header.data) else { throw .damaged(.png) }
    var hasData = false
    while true {
      let chunk = try chunk(&cursor)
      switch chunk.type {
      case "IHDR": throw .damaged(.png)
      case "IDAT": hasData = true
      case "IEND":
        guard hasData, chunk.data.isEmpty else { throw .damaged(.png) }
        return InspectedPicture(
          format: .png, width: size.width, height: size.height, trailingBytes: cursor.remaining)
      default: break
      }
    }
  }

  private static func chunk(
    _ cursor: inout ByteCursor
  ) throws(PictureFault) -> (type: String, data: UnsafeRawBufferPointer) {
    guard let length = cursor.big32() else { throw .truncated(.png) }
    guard length <= Int(Int32.max) else { throw .damaged(.png) }
    guard let summed = cursor.take(length + 4), let stated = cursor.big32() else { throw .truncated(.png) }
    let type = summed.prefix(4)
    guard type.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }), Int(PNGChecksum.of(summed)) == stated else {
      throw .damaged(.png)
    }
    return (String(decoding: type, as: UTF8.self), UnsafeRawBufferPointer(rebasing: summed.dropFirst(4)))
  }

  /// Width and height, if the rest of the header is one that the standard knows.
  private static func size(in header: UnsafeRawBufferPointer) -> (width: Int, height: Int)? {
    var cursor = ByteCursor(header)
    guard header.count == 13, let width = cursor.big32(), let height = cursor.big32(), width > 0, height > 0,
      let depth = cursor.byte(), let colour = cursor.byte(), let compression = cursor.byte(),
      let filter = cursor.byte(),
      let interlace = cursor.byte()
    else { return nil }
    let depths: [UInt8: Set<UInt8>] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    guard depths[colour]?.contains(depth) == true, compression == 0, filter == 0, interlace <= 1 else { return nil }
    return (width, height)
  }
}
