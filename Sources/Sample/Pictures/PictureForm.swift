import Domain

/// The file that a sample picture becomes.
public struct PictureForm: Hashable, Sendable {
  /// How the paper came into the picture.
  public enum Setting: Hashable, Sendable {
    /// The paper alone, as a scanner crops it, at the size that it was drawn.
    case scan
    /// The paper alone, so many pixels wide.
    case scaled(width: Int)
    /// The paper lying on a table, in a photograph of that size in pixels.
    case photograph(width: Int, height: Int)
  }

  /// How the paper came into the picture.
  public var setting: Setting
  /// The format of the file.
  public var format: PictureFormat
  /// Quality of a JPEG, 0 to 100.
  public var quality: Int

  /// Describes a file.
  public init(setting: Setting = .scan, format: PictureFormat = .jpeg, quality: Int = 85) {
    self.setting = setting
    self.format = format
    self.quality = quality
  }
}
