import Foundation
import Manual
import Testing

/// The project's own files, read as text.
enum Project {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, named from the project's root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The names of what lies in a folder.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path).sorted()
  }

  /// The text of all Swift files below a folder.
  static func source(below path: String) throws -> String {
    let folder = root.appending(path: path).resolvingSymlinksInPath()
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    let names = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    return try names.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
  }

  /// The names under which the program's commands are declared.
  static func commands() throws -> Set<String> {
    let names = try source(below: "Sources/shinsa").matches(of: #/commandName:\s*"([a-z-]+)"/#).map { String($0.1) }
    try #require(names.count > 10)
    return Set(names)
  }

  /// A page of the manual.
  static func page(_ name: String) throws -> String {
    try #require(ManualTopic.all.first { $0.name == name }).text
  }
}

/// What a page shows as code.
enum Code {
  /// The fenced blocks of a page, `language` ones only if it is named.
  static func blocks(in page: String, language: String? = nil) -> [String] {
    page.matches(of: #/(?m)^```(\w*)\n((?s).*?)^```$/#)
      .filter { language == nil || $0.1 == language ?? "" }.map { String($0.2) }
  }

  /// The fenced blocks and what stands between single back-quotes.
  static func all(in page: String) -> [String] {
    blocks(in: page) + page.matches(of: #/`([^`\n]+)`/#).map { String($0.1) }
  }
}
