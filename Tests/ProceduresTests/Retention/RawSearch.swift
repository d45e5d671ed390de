import Foundation
import TestSupport

/// Looks for bytes in everything that a home has on the disk: whoever steals it needs no program of ours.
struct RawSearch {
  let home: TestHome

  init(_ desk: Desk) { home = desk.home }

  /// The files below the home that hold a text in UTF-8, by their names.
  func files(with text: String) throws -> [String] { try files(with: Data(text.utf8)) }

  /// The files below the home that hold these bytes, by their names.
  func files(with bytes: Data) throws -> [String] {
    let all = FileManager.default.enumerator(at: home.folders.root, includingPropertiesForKeys: [.isRegularFileKey])
    var found: [String] = []
    while let file = all?.nextObject() as? URL {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      if try Data(contentsOf: file).range(of: bytes) != nil { found.append(file.lastPathComponent) }
    }
    return found.sorted()
  }
}
