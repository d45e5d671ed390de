import Domain

/// A chunk of a PNG (ISO/IEC 15948, section 5.3) whose CRC is right.
struct PNGChunk {
  let type: String
  let data: UnsafeRawBufferPointer

  /// Whether a picture with it cannot be shown by who does not know it.
  var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? true }

  init(_ cursor: inout ByteCursor) throws(PictureFault) {
    guard let length = cursor.big32() else { throw .truncated(.png) }
    guard length <= Int(Int32.max) else { throw .damaged(.png) }
    guard let summed = cursor.take(length + 4), let stated = cursor.big32() else { throw .truncated(.png) }
    let type = summed.prefix(4)
    guard type.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }), Int(CRC32.checksum(summed)) == stated else {
      throw .damaged(.png)
    }
    self.type = String(decoding: type, as: UTF8.self)
    data = UnsafeRawBufferPointer(rebasing: summed.dropFirst(4))
  }
}
