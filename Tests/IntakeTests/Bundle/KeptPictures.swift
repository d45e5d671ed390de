import Foundation
import Synchronization

@testable import Intake

/// The pictures of a bundle, kept in memory for tests to look at.
final class KeptPictures: PictureSink {
  private let expected = Mutex<[ExpectedPicture]>([])
  private let kept = Mutex<[String: Data]>([:])

  func expect(_ pictures: [ExpectedPicture]) { expected.withLock { $0 = pictures } }

  func keep(_ bytes: Data, of picture: ExpectedPicture, sha256: String) {
    // The bytes are lent.
    let copy = Data(Array(bytes))
    kept.withLock { $0[picture.path] = copy }
  }

  /// What was said to be coming.
  var announced: [ExpectedPicture] { expected.withLock { $0 } }

  /// The bytes that came; nil if they never did.
  subscript(_ path: String) -> Data? { kept.withLock { $0[path] } }
}

extension BundleReader {
  /// Reads a bundle and keeps its pictures.
  func reading(_ file: URL) throws -> (reading: BundleReading, pictures: KeptPictures) {
    let pictures = KeptPictures()
    return (try read(file) { _ in ReadingCourse(sink: pictures) }, pictures)
  }
}
