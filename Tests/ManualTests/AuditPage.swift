import Foundation
import Testing

/// The page about the audit log, taken apart: its example and its verifier.
struct AuditPage {
  /// The example's entries, one a line.
  let example: String
  /// The head that the page names for them.
  let head: String
  /// The Python program.
  let verifier: String

  init() throws {
    let page = try Project.page("audit")
    example = try #require(Code.blocks(in: page, language: "json").first)
    verifier = try #require(Code.blocks(in: page, language: "python").first)
    head = String(try #require(page.firstMatch(of: #/The head is then `(2:[0-9a-f]{64})`/#)).1)
  }

  /// Runs the verifier on a log, with a head that was noted earlier if one is named.
  func verify(_ log: String, head: String? = nil) throws -> (code: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "verify.py")
    let file = folder.appending(path: "audit.jsonl")
    try Data(verifier.utf8).write(to: program)
    try Data(log.utf8).write(to: file)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", program.path, file.path, "-"] + (head.map { [$0] } ?? [])
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
