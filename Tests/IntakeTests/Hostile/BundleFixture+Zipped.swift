import Foundation

@testable import Intake

extension BundleFixture {
  /// The bytes of a zip file that holds the files, each deflated.
  func zipped() throws -> Data {
    try Scratch.with { folder in
      let file = folder.appending(path: "bundle.zip")
      let zip = try ZipWriter(path: file.path)
      for (path, bytes) in files { try zip.add(path, bytes: bytes, compress: true, modified: BundleFixture.now) }
      try zip.finish()
      return try Data(contentsOf: file)
    }
  }
}
