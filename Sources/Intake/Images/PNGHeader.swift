/// The header of a PNG (ISO/IEC 15948, section 11.2.2).
struct PNGHeader {
  let width: Int
  let height: Int
  /// Whether its pixels are numbers of colours in a palette.
  let needsPalette: Bool

  /// Nil if the standard knows no such header.
  init?(_ body: UnsafeRawBufferPointer) {
    var cursor = ByteCursor(body)
    guard body.count == 13, let width = cursor.big32(), let height = cursor.big32(), width > 0, height > 0,
      let depth = cursor.byte(), let colour = cursor.byte(), let compression = cursor.byte(),
      let filter = cursor.byte(), let interlace = cursor.byte(), Self.depths[colour]?.contains(depth) == true,
      compression == 0, filter == 0, interlace <= 1
    else { return nil }
    self.width = width
    self.height = height
    needsPalette = colour == 3
  }

  /// Bits a sample that each type of colour allows.
  private static let depths: [UInt8: Set<UInt8>] = [
    0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
  ]
}
