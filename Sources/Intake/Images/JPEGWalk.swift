import Domain
import Foundation

/// Walks the segments of a JPEG (ITU-T T.81, annex B) to its end, through the entropy-coded data of every scan.
struct JPEGWalk {
  private var cursor: ByteCursor
  private var size: (width: Int, height: Int)?
  private var hasScan = false

  /// The picture in bytes that begin with a start of image.
  static func picture(in bytes: UnsafeRawBufferPointer) throws(PictureFault) -> InspectedPicture {
    var walk = JPEGWalk(cursor: ByteCursor(bytes))
    guard walk.cursor.take(2) != nil else { throw .truncated(.jpeg) }
    while try walk.segment() {}
    guard let size = walk.size, walk.hasScan else { throw .damaged(.jpeg) }
    return InspectedPicture(
      format: .jpeg, width: size.width, height: size.height, trailingBytes: walk.cursor.remaining)
  }

  /// Walks one segment; false at the end of the image.
  private mutating func segment() throws(PictureFault) -> Bool {
    switch try marker() {
    case 0xD9: return false
    // A second start of image, a restart outside a scan, or no marker.
    case 0x00, 0xD0...0xD8: throw .damaged(.jpeg)
    case 0x01: return true
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: try frame()
    case 0xDA:
      guard size != nil else { throw .damaged(.jpeg) }
      _ = try body()
      hasScan = true
      try skipEntropyCodedData()
    case 0xDC: try numberOfLines()
    default: _ = try body()
    }
    return true
  }

  /// The marker's second byte; any number of fill bytes may come before it.
  private mutating func marker() throws(PictureFault) -> UInt8 {
    guard let first = cursor.byte() else { throw .truncated(.jpeg) }
    guard first == 0xFF else { throw .damaged(.jpeg) }
    while let byte = cursor.byte() {
      if byte != 0xFF { return byte }
    }
    throw .truncated(.jpeg)
  }

  /// What follows a segment's length.
  private mutating func body() throws(PictureFault) -> ByteCursor {
    guard let length = cursor.big16() else { throw .truncated(.jpeg) }
    guard length >= 2 else { throw .damaged(.jpeg) }
    guard let bytes = cursor.take(length - 2) else { throw .truncated(.jpeg) }
    return ByteCursor(bytes)
  }

  /// A start of frame: precision, lines, samples a line, components.
  private mutating func frame() throws(PictureFault) {
    var body = try body()
    guard size == nil, let precision = body.byte(), let height = body.big16(), let width = body.big16(),
      let components = body.byte(), [8, 12, 16].contains(precision), width > 0, components > 0,
      body.remaining == 3 * Int(components)
    else { throw .damaged(.jpeg) }
    size = (width, height)
  }

  /// The number of lines that a frame left open by stating none.
  private mutating func numberOfLines() throws(PictureFault) {
    var body = try body()
    guard let known = size, hasScan, let height = body.big16() else { throw .damaged(.jpeg) }
    if known.height == 0 { size = (known.width, height) }
  }

  /// Moves to the marker that ends the scan: stuffed zeros and restarts belong to the data.
  private mutating func skipEntropyCodedData() throws(PictureFault) {
    while true {
      guard let start = cursor.bytes.baseAddress, cursor.remaining > 0,
        let found = memchr(start + cursor.position, 0xFF, cursor.remaining)
      else { throw .truncated(.jpeg) }
      let place = UnsafeRawPointer(found) - start
      _ = cursor.take(place - cursor.position)
      guard cursor.remaining > 1 else { throw .truncated(.jpeg) }
      switch cursor.bytes[place + 1] {
      case 0x00, 0xD0...0xD7: _ = cursor.take(2)
      // A fill byte: the next one may begin the marker.
      case 0xFF: _ = cursor.take(1)
      default: return
      }
    }
  }
}
