import Domain

/// Walks the chunks of a PNG (ISO/IEC 15948) to `IEND`, checking every CRC.
///
/// Nothing is inflated: neither the pixels, whose number the header states, nor texts and colour profiles, so a bomb in
/// them harms nobody here.
struct PNGWalk {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private var cursor: ByteCursor
  private let header: PNGHeader
  private var hasPalette = false
  private var hasData = false
  private var orientation: PictureOrientation?

  /// The picture in bytes that begin with the signature.
  static func picture(in bytes: UnsafeRawBufferPointer) throws(PictureFault) -> InspectedPicture {
    var walk = try PNGWalk(bytes)
    while try walk.chunk() {}
    guard walk.hasData else { throw .damaged(.png) }
    return InspectedPicture(
      format: .png, width: walk.header.width, height: walk.header.height, orientation: walk.orientation ?? .upright,
      trailingBytes: walk.cursor.remaining)
  }

  private init(_ bytes: UnsafeRawBufferPointer) throws(PictureFault) {
    cursor = ByteCursor(bytes)
    _ = cursor.take(Self.signature.count)
    let first = try PNGChunk(&cursor)
    // Apple's CgBI, which only its own programs read, begins with another chunk and is no PNG.
    guard first.type == "IHDR", let header = PNGHeader(first.data) else { throw .damaged(.png) }
    self.header = header
  }

  /// Walks one chunk; false at the end of the picture.
  private mutating func chunk() throws(PictureFault) -> Bool {
    let chunk = try PNGChunk(&cursor)
    switch chunk.type {
    case "PLTE": hasPalette = hasPalette || (chunk.data.count % 3 == 0 && (1...256).contains(chunk.data.count / 3))
    case "IDAT":
      guard hasPalette || !header.needsPalette else { throw .damaged(.png) }
      hasData = hasData || !chunk.data.isEmpty
    case "eXIf": orientation = orientation ?? ExifOrientation.of(chunk.data)
    case "IEND":
      guard chunk.data.isEmpty else { throw .damaged(.png) }
      return false
    // Nobody can show a picture with a chunk that is critical and unknown; a second header is one too.
    default: if chunk.isCritical { throw .damaged(.png) }
    }
    return true
  }
}
