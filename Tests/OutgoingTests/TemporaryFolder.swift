import Foundation

/// A folder that goes with the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "outgoing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func names(in part: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: part).path).sorted()
  }

  func mode(of part: String) throws -> Int? {
    let facts = try FileManager.default.attributesOfItem(atPath: url.appending(path: part).path)
    return (facts[.posixPermissions] as? NSNumber)?.intValue
  }
}
