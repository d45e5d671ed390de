import Foundation

/// The repository that these tests were built from.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file of text, with its path from the root.
  struct SourceFile {
    var path: String
    var text: String

    /// The lines, each with its number from 1.
    var lines: [(number: Int, text: Substring)] {
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0.offset + 1, $0.element) }
    }

    /// The target that the file belongs to: the folder below `Sources` or `Tests`.
    var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }
  }

  /// The Swift files below a folder of the root.
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    return try paths.filter { $0.hasSuffix(".swift") }.map { try file("\(folder)/\($0)") }
  }

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// The folders below a folder of the root.
  static func folders(in folder: String) throws -> [String] {
    let place = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }
}
