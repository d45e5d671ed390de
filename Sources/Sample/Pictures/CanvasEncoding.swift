import CGD
import Domain

extension Canvas {
  /// The picture as a file of `format`.
  ///
  /// - Parameter quality: of a JPEG, 0 to 100 as in the IJG library; others do not lose anything but colours.
  func encoded(as format: PictureFormat, quality: Int = 85) throws(DrawingError) -> [UInt8] {
    var size: Int32 = 0
    let bytes: UnsafeMutableRawPointer?
    switch format {
    case .jpeg: bytes = gd.pointee.jpeg(handle, &size, Int32(quality))
    case .png: bytes = gd.pointee.png(handle, &size, 6)
    case .gif: bytes = gd.pointee.gif(handle, &size)
    }
    guard let bytes, size > 0 else { throw .encodingFailed }
    defer { gd.pointee.free(bytes) }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(size)))
  }
}
