import Foundation
import Testing

/// Programs of other makers, by which ours is tried.
enum Tool {
  /// Runs a tool that has to succeed.
  static func run(_ path: String, _ arguments: [String], input: Data = Data()) async throws -> Data {
    let outcome = try await Program.run(path, arguments, input: input)
    try #require(outcome.status == 0, "\(path): \(outcome.complaints)")
    return outcome.output
  }

  /// Runs statements in SQLite's own shell.
  @discardableResult
  static func sqlite(_ home: Home, _ statements: String) async throws -> String {
    let database = home.root.appending(path: "state/shinsa.sqlite").path
    return String(decoding: try await run("/usr/bin/sqlite3", ["-bail", database, statements]), as: UTF8.self)
  }
}
