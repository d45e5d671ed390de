import Domain
import Foundation
import GRDB
import Secrets
import TestSupport

@testable import Store

/// A database as an earlier edition of the program left it, with a row in every table that the edition had.
///
/// A row is written with the columns that its table has at that edition: what a later step added is left out.
struct ReleasedSchema {
  let folder: TemporaryFolder
  let path: String

  /// The steps after each of which the program was released; those of an edition's first number come together.
  static var editions: [String] {
    let steps = Schema.migrator.migrations
    return steps.enumerated().filter { index, step in
      index == steps.count - 1 || Self.number(steps[index + 1]) != Self.number(step)
    }.map(\.element)
  }

  private static func number(_ step: String) -> Substring { step.prefix { $0 != " " } }

  /// Tables of which a later edition makes the rows anew, by its own folds.
  static let derived: Set<String> = [
    "student_key", "student_posting", "student_index", "name_count", "dealing_key", "dealing_index",
  ]

  /// Columns of which a later edition makes the values anew.
  static func folded(_ table: String) -> Set<String> { table == "student" ? ["search", "digest"] : [] }

  init(edition: String) throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "released.sqlite").path
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: edition)
    try queue.write { database in
      for (table, values) in try ReleasedRows.all() { try Self.insert(values, into: table, in: database) }
      try Self.chain(in: database)
    }
    try queue.close()
  }

  private static func insert(
    _ values: ReleasedRows.Values, into table: String, in database: Database
  ) throws {
    guard try database.tableExists(table) else { return }
    let known = Set(try database.columns(in: table).map(\.name))
    let names = values.keys.filter(known.contains).sorted()
    try database.execute(
      sql:
        "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(databaseQuestionMarks(count: names.count)))",
      arguments: StatementArguments(names.map { values[$0] ?? nil }))
  }

  /// Three entries of a real chain, with a value beside one of them.
  private static func chain(in database: Database) throws {
    var head = ChainHead.start
    for draft in [
      AuditDraft(.homeCreated, subject: "home", facts: ["kind": .text("real")]),
      AuditDraft(.applicationReceived, subject: "application:1", personal: ["name": "電電 花子"]),
      AuditDraft(.applicationShown, subject: "application:1"),
    ] {
      let (entry, openings) = try AuditChain.next(
        draft, by: Samples.sato, at: FixedClock.start, after: head, chance: .seeded(UInt64(head.count)))
      head = ChainHead(count: entry.sequence, hash: entry.hash)
      try database.execute(
        sql: "INSERT INTO audit_entry (sequence, entry, hash) VALUES (?, ?, ?)",
        arguments: [entry.sequence, entry.json, entry.hash])
      for opening in openings {
        try database.execute(
          sql: "INSERT INTO audit_opening VALUES (?, ?, ?, ?)",
          arguments: [opening.sequence, opening.name, opening.salt, opening.value])
      }
      try database.execute(sql: "UPDATE audit_head SET count = ?, hash = ?", arguments: [head.count, head.hash])
    }
  }

  /// Every table's columns and rows, as text.
  func contents() throws -> [String: (columns: [String], rows: [[String]])] {
    try DatabaseQueue(path: path).read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          """)
      var contents: [String: (columns: [String], rows: [[String]])] = [:]
      for table in tables {
        let columns = try database.columns(in: table).map(\.name)
        contents[table] = (columns, try Self.rows(of: table, columns, in: database))
      }
      return contents
    }
  }

  /// A table's rows in these columns, in an order of their own.
  func rows(of table: String, _ columns: [String]) throws -> [[String]] {
    try DatabaseQueue(path: path).read { try Self.rows(of: table, columns, in: $0) }
  }

  private static func rows(of table: String, _ columns: [String], in database: Database) throws -> [[String]] {
    let list = columns.map { "quote(\($0))" }.joined(separator: ", ")
    return try Row.fetchAll(database, sql: "SELECT \(list) FROM \(table) ORDER BY \(list)").map { row in
      row.databaseValues.compactMap { String.fromDatabaseValue($0) }
    }
  }
}
