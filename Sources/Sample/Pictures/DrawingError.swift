/// Why no sample picture could be drawn.
public enum DrawingError: Error, Equatable, Sendable {
  /// The drawing library, or a function of it, is missing; installing `packages` cures it.
  case libraryMissing(file: String, packages: [String])
  /// No font with Japanese characters is in any of these places; installing `packages` cures it.
  case fontMissing(lookedIn: [String], packages: [String])
  /// The library could not make a picture of this size.
  case noCanvas(width: Int, height: Int)
  /// The library could not write text with the font; `reason` is its own message.
  case textFailed(reason: String)
  /// The library could not encode the picture.
  case encodingFailed
}
