import Domain

/// Which kinds of files the pictures are, in cases of a thousand; the rest are JPEG scans of about 1000 × 630 pixels.
public struct PictureMix: Hashable, Sendable {
  /// PNG files.
  public var png = 80
  /// GIF files.
  public var gif = 40
  /// Photographs of the paper lying on a table, as JPEG.
  public var photographs = 10
  /// A photograph's width in pixels.
  public var photographWidth = 4000
  /// A photograph's height in pixels.
  public var photographHeight = 3000

  /// The usual mix.
  public init() {}

  /// Draws the form of one picture.
  func form(_ random: inout SeededRandom) -> PictureForm {
    let point = random.below(1000)
    if point < png { return PictureForm(format: .png) }
    if point < png + gif { return PictureForm(format: .gif) }
    guard point < png + gif + photographs else { return PictureForm(quality: random.choice(75, 80, 85)) }
    return PictureForm(setting: .photograph(width: photographWidth, height: photographHeight))
  }
}
