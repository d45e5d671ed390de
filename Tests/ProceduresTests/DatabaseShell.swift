import Foundation
import GRDB

/// The database as somebody has it before him who has the file and a shell.
struct DatabaseShell {
  private let queue: DatabaseQueue

  init(_ file: URL) throws { queue = try DatabaseQueue(path: file.path) }

  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try queue.write { try $0.execute(sql: sql, arguments: arguments) }
  }

  func texts(_ sql: String) throws -> [String] { try queue.read { try String.fetchAll($0, sql: sql) } }
}
