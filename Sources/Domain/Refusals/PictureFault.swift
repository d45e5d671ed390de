/// What can be wrong with a picture of an identity document (manual: bundle-format, section 5); the codes are stable.
public enum PictureFault: Error, Hashable, Sendable {
  /// The request names it, and the bundle does not hold it.
  case missing
  /// No bytes at all.
  case empty
  /// Neither JPEG, GIF nor PNG.
  case formatUnknown(looksLike: ForeignFormat)
  /// The picture ends before its end mark.
  case truncated(PictureFormat)
  /// Its structure contradicts the format.
  case damaged(PictureFormat)
  /// Too few pixels to be read by a human.
  case tooSmall(width: Int, height: Int, longer: Int, shorter: Int)
  /// More pixels than allowed.
  case tooManyPixels(width: Int, height: Int, limit: Int)

  /// The stable code.
  public var code: String {
    switch self {
    case .missing: "image.missing"
    case .empty: "image.empty"
    case .formatUnknown: "image.format-unknown"
    case .truncated: "image.truncated"
    case .damaged: "image.damaged"
    case .tooSmall: "image.too-small"
    case .tooManyPixels: "image.too-many-pixels"
    }
  }
}

/// What a file is that is no picture we take, so that its sender can be told.
public enum ForeignFormat: String, Hashable, Sendable, CaseIterable {
  case html, xml, pdf, heic, avif, webp, tiff, bmp, zip, unknown
}
