import Domain
import Foundation

/// What a picture is, by its bytes.
public struct InspectedPicture: Hashable, Sendable {
  /// The format, whatever the file is called.
  public var format: PictureFormat
  /// Pixels across, as stored.
  public var width: Int
  /// Pixels down, as stored.
  public var height: Int
  /// How the stored pixels are to be shown; upright where nothing is stated, or nothing that can be understood.
  public var orientation = PictureOrientation.upright
  /// How many bytes follow the end of the picture.
  public var trailingBytes: Int
}

/// Recognises pictures by their bytes and walks them to their end, without decoding them.
public enum PictureInspector {
  /// What the bytes are, or the first thing that is wrong with them (manual: bundle-format, section 5).
  public static func inspect(_ bytes: Data, limits: IntakeLimits) -> Result<InspectedPicture, PictureFault> {
    bytes.withUnsafeBytes { inspect($0, limits: limits) }
  }

  /// What the bytes are, without copying them.
  public static func inspect(
    _ bytes: UnsafeRawBufferPointer, limits: IntakeLimits
  ) -> Result<InspectedPicture, PictureFault> {
    do throws(PictureFault) {
      return .success(try walk(bytes).within(limits))
    } catch {
      return .failure(error)
    }
  }

  private static func walk(_ bytes: UnsafeRawBufferPointer) throws(PictureFault) -> InspectedPicture {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return try JPEGWalk.picture(in: bytes) }
    if bytes.starts(with: PNGWalk.signature) { return try PNGWalk.picture(in: bytes) }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return try GIFWalk.picture(in: bytes) }
    throw .formatUnknown(looksLike: ForeignFormat(bytes))
  }
}

extension InspectedPicture {
  /// The picture, if it is neither too small to be read nor too large to be shown.
  fileprivate func within(_ limits: IntakeLimits) throws(PictureFault) -> InspectedPicture {
    guard max(width, height) >= limits.longerSide, min(width, height) >= limits.shorterSide else {
      throw .tooSmall(width: width, height: height, longer: limits.longerSide, shorter: limits.shorterSide)
    }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= limits.pixels else {
      throw .tooManyPixels(width: width, height: height, limit: limits.pixels)
    }
    return self
  }
}
