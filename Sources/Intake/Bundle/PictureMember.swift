import Domain
import Foundation

/// A picture of a bundle, judged by its bytes.
struct PictureMember: Sendable {
  let path: String
  let entry: ZipEntry
  let sha256: String
  private let inspection: Result<InspectedPicture, PictureFault>

  init(_ bytes: Data, _ entry: ZipEntry, sha256: String, limits: IntakeLimits) {
    path = entry.shownName
    self.entry = entry
    self.sha256 = sha256
    inspection = PictureInspector.inspect(bytes, limits: limits)
  }

  /// Whether it is a picture that may be kept.
  var isSound: Bool { if case .success = inspection { true } else { false } }

  /// How many bytes follow its end, if any do.
  var trailingBytes: Int? {
    guard case .success(let picture) = inspection, picture.trailingBytes > 0 else { return nil }
    return picture.trailingBytes
  }

  /// The picture as a request states it, or what is wrong with it.
  func asStated(_ stated: StatedPicture) -> JudgedPicture {
    switch inspection {
    case .failure(let fault): .faulty(fault)
    case .success(let found):
      .sound(
        Picture(
          path: stated.path, document: stated.document, side: stated.side, format: found.format, width: found.width,
          height: found.height, orientation: found.orientation, byteCount: entry.size, sha256: sha256,
          trailingBytes: found.trailingBytes))
    }
  }
}

/// What became of a picture that a request names.
enum JudgedPicture {
  case sound(Picture)
  case faulty(PictureFault)
}
