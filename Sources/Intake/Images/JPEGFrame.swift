/// The header of a frame, or of a hierarchy of frames (ITU-T T.81, B.2.2 and B.3.2).
///
/// All processes of the standard are pictures: arithmetic coding, 12 bits and lossless ones too, though many programs
/// cannot show the last. What a bundle may hold is said by its format and not by one decoder.
struct JPEGFrame {
  var width: Int
  /// Zero if a segment of its own states it after the first scan.
  var height: Int
  /// How many components a scan can have at most.
  var components: Int

  /// Nil if the standard knows no such header; `process` is the marker's second byte.
  init?(_ body: UnsafeRawBufferPointer, process: UInt8) {
    var cursor = ByteCursor(body)
    guard let precision = cursor.byte(), let height = cursor.big16(), let width = cursor.big16(),
      let components = cursor.byte(), width > 0, components > 0, cursor.remaining == 3 * Int(components),
      Self.precisions(of: process).contains(precision)
    else { return nil }
    self.width = width
    self.height = height
    self.components = Int(components)
  }

  /// Bits a sample: eight or twelve, but any number of them in a lossless frame or a hierarchy, which may hold one.
  private static func precisions(of process: UInt8) -> Set<UInt8> {
    switch process {
    case 0xC3, 0xC7, 0xCB, 0xCF, 0xDE: Set(2...16)
    default: [8, 12]
    }
  }
}
