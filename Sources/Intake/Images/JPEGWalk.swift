import Domain
import Foundation

/// Walks the segments of a JPEG (ITU-T T.81, annex B) to its end, through the entropy-coded data of every scan.
///
/// What decoders forgive is forgiven: stray bytes between segments, and restarts where none belong.
struct JPEGWalk {
  private var cursor: ByteCursor
  private var frame: JPEGFrame?
  private var isHierarchical = false
  private var hasScan = false
  private var orientation: PictureOrientation?

  /// The picture in bytes that begin with a start of image.
  static func picture(in bytes: UnsafeRawBufferPointer) throws(PictureFault) -> InspectedPicture {
    var walk = JPEGWalk(cursor: ByteCursor(bytes))
    guard walk.cursor.take(2) != nil else { throw .truncated(.jpeg) }
    while try walk.segment() {}
    guard let frame = walk.frame, frame.height > 0, walk.hasScan else { throw .damaged(.jpeg) }
    return InspectedPicture(
      format: .jpeg, width: frame.width, height: frame.height, orientation: walk.orientation ?? .upright,
      trailingBytes: walk.cursor.remaining)
  }

  /// Walks one segment; false at the end of the image.
  private mutating func segment() throws(PictureFault) -> Bool {
    let marker = try marker()
    switch marker {
    case 0xD9: return false
    // Stuffed zeros, temporary marks and restarts have no body, and say nothing here.
    case 0x00, 0x01, 0xD0...0xD7: return true
    // A second start of image, and what the standard reserves.
    case 0xD8, 0x02...0xBF, 0xC8: throw .damaged(.jpeg)
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF, 0xDE: try frame(marker)
    case 0xDA: try scan()
    case 0xDC: try numberOfLines()
    case 0xE1:
      let stated = ExifOrientation.ofSegment(try body())
      orientation = orientation ?? stated
    default: _ = try body()
    }
    return true
  }

  /// The next marker's second byte; any number of fill bytes may come before it.
  private mutating func marker() throws(PictureFault) -> UInt8 {
    guard cursor.skip(to: 0xFF) else { throw .truncated(.jpeg) }
    while let byte = cursor.byte() {
      if byte != 0xFF { return byte }
    }
    throw .truncated(.jpeg)
  }

  /// What follows a segment's length.
  private mutating func body() throws(PictureFault) -> UnsafeRawBufferPointer {
    guard let length = cursor.big16() else { throw .truncated(.jpeg) }
    guard length >= 2 else { throw .damaged(.jpeg) }
    guard let bytes = cursor.take(length - 2) else { throw .truncated(.jpeg) }
    return bytes
  }

  /// A frame; there is one, unless a hierarchy was announced, whose header then states the picture's size.
  private mutating func frame(_ marker: UInt8) throws(PictureFault) {
    guard let found = JPEGFrame(try body(), process: marker) else { throw .damaged(.jpeg) }
    guard frame == nil || (isHierarchical && marker != 0xDE) else { throw .damaged(.jpeg) }
    frame = frame ?? found
    if marker == 0xDE { isHierarchical = true }
  }

  /// A scan: how many components, two bytes for each, three bytes, and the data.
  private mutating func scan() throws(PictureFault) {
    var header = ByteCursor(try body())
    guard let frame, let components = header.byte(), (1...4).contains(components),
      Int(components) <= frame.components, header.remaining == 2 * Int(components) + 3
    else { throw .damaged(.jpeg) }
    hasScan = true
    try skipEntropyCodedData()
  }

  /// The number of lines that a frame left open by stating none.
  private mutating func numberOfLines() throws(PictureFault) {
    var body = ByteCursor(try body())
    guard frame?.height == 0 else { return }
    guard hasScan, let height = body.big16() else { throw .damaged(.jpeg) }
    frame?.height = height
  }

  /// Moves to the marker that ends the scan: stuffed zeros and restarts belong to the data.
  private mutating func skipEntropyCodedData() throws(PictureFault) {
    while cursor.skip(to: 0xFF) {
      guard cursor.remaining > 1 else { break }
      switch cursor.bytes[cursor.position + 1] {
      case 0x00, 0xD0...0xD7: _ = cursor.take(2)
      // A fill byte: the next one may begin the marker.
      case 0xFF: _ = cursor.take(1)
      default: return
      }
    }
    throw .truncated(.jpeg)
  }
}
