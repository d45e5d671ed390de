/// How the stored rows and columns of a picture are to be shown, by the numbers of EXIF (JEITA CP-3451, tag
/// Orientation).
public enum PictureOrientation: Int, Codable, Sendable, CaseIterable {
  /// As stored.
  case upright = 1
  /// Left and right exchanged.
  case mirrored
  /// Turned by half a turn.
  case upsideDown
  /// Top and bottom exchanged.
  case upsideDownMirrored
  /// Rows and columns exchanged.
  case transposed
  /// To be turned by 90 degrees clockwise.
  case turnedLeft
  /// Rows and columns exchanged, then turned by half a turn.
  case transverse
  /// To be turned by 90 degrees counter-clockwise.
  case turnedRight
}
