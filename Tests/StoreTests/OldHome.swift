import Domain
import Foundation
import GRDB
import TestSupport

@testable import Store

/// A database as the edition of the program before accounts were served left it, with something in every table that
/// the next step touches.
struct OldHome {
  let folder: TemporaryFolder
  let path: String

  /// The last step of that edition.
  static let edition = "6 dealings"

  /// Tables of which every row and column stays as it was.
  static let tables = [
    "home", "staff", "bundle", "application", "picture", "evidence_key", "note", "account", "account_number",
    "account_file", "link", "outbox", "audit_entry", "audit_head",
  ]

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "old.sqlite").path
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: Self.edition)
    try queue.write { database in
      try Self.insertCases(database)
      try Self.insertAccounts(database)
      try Self.insertMails(database)
    }
  }

  private static func insertCases(_ database: Database) throws {
    let application = try JSONColumn.text(Samples.application())
    let assessment = try JSONColumn.text(Samples.assessment())
    let decided = try Samples.file().decided(Samples.approval(), in: Samples.context())
    let decision = try JSONColumn.text(try decided.decision.made("decision"))
    try database.execute(
      sql: """
        INSERT INTO home VALUES (1, '2026-01-01T00:00:00.000Z', 0);
        INSERT INTO staff VALUES ('sato', 'reviewer', '2026-01-01T00:00:00.000Z');
        INSERT INTO bundle (file, sender, name, manifest_sha256, outcome, read_at, identity, receipt_name)
          VALUES ('P-1.zip', 'portal', 'P-1', 'm', 'imported', '2026-01-01T00:00:00.000Z', '1:2:3', 'P-1.xml');
        """)
    for (request, state, decision) in [
      ("A-1", "approved", decision), ("A-2", "returned", decision), ("A-3", "waiting", nil),
      ("A-4", "approved", decision), ("A-5", "approved", decision),
    ] as [(String, String, String?)] {
      try database.execute(
        sql: """
          INSERT INTO application (bundle, sender, request, fingerprint, kind, state, submitted, received, version, content,
            assessment, decision, email_key, search)
          VALUES (1, 'portal', ?, 'f', 'new', ?, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, ?, ?, ?,
            'hanako@example.jp', 's')
          """, arguments: [request, state, application, assessment, decision])
    }
    try database.execute(
      sql: """
        INSERT INTO picture VALUES (1, 1, ?, 'a', 'e', 0, 9);
        INSERT INTO evidence_key VALUES (1, x'00');
        INSERT INTO note (application, name, at, text) VALUES (1, 'sato', '2026-01-01T00:00:00.000Z', '電話で確認');
        """, arguments: [try JSONColumn.text(Samples.picture())])
  }

  private static func insertAccounts(_ database: Database) throws {
    let name = try JSONColumn.text(Samples.name)
    for (id, email, status, must, password, second, expires) in [
      ("pending", "Pending@example.jp", "pending", 1, nil, nil, nil),
      ("fresh", "fresh@example.jp", "active", 1, "$first", nil, "2026-12-22T00:00:00.000Z"),
      ("settled", "Settled@Example.jp", "active", 0, "$one", "$two", nil),
      ("suspended", "suspended@example.jp", "suspended", 0, "$one", "$two", nil),
      ("closed", "settled@example.jp", "closed", 0, "$one", nil, nil),
    ] as [(String, String, String, Int, String?, String?, String?)] {
      try database.execute(
        sql: """
          INSERT INTO account VALUES (?, ?, ?, ?, ?, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', ?, ?, ?, ?, 1)
          """,
        arguments: [id, email, email.lowercased(), status, name, must, password, second, expires])
    }
    for (number, account, application) in [
      ("07-1234", "settled", 1), ("05-2000", "pending", 4), ("05-2001", "fresh", 5), ("05-2002", "settled", 1),
    ] as [(String, String, CaseID)] {
      let enrolment = LinkedEnrolment(record: RecordKey(number: number), application: application, faculty: "法学部")
      try database.execute(
        sql: "INSERT INTO account_number VALUES (?, ?, ?, ?, ?)",
        arguments: [enrolment.record.source, number, account, application, try JSONColumn.text(enrolment)])
    }
    try database.execute(
      sql: """
        INSERT INTO account_file VALUES (1, 1, 'abc', '2026-01-01T00:00:00.000Z', NULL, NULL, '2026-01-01T00:00:01.000Z');
        INSERT INTO account_file VALUES (2, 1, 'def', '2026-01-02T00:00:00.000Z', x'01', x'02', NULL);
        """)
  }

  private static func insertMails(_ database: Database) throws {
    let time = "2026-11-21T15:00:00.000Z"
    try database.execute(
      sql: """
        INSERT INTO link (hash, purpose, application, account, email_key, issued, expires, spent, voided) VALUES
          ('live', 'resubmission', 2, NULL, 'hanako@example.jp', '\(time)', '2026-12-06T00:00:00.000Z', NULL, NULL),
          ('spent', 'resubmission', 2, NULL, 'hanako@example.jp', '\(time)', '2026-12-06T00:00:00.000Z', '\(time)', NULL),
          ('void', 'resubmission', 2, NULL, 'hanako@example.jp', '\(time)', '2026-12-06T00:00:00.000Z', NULL, '\(time)'),
          ('accounts', 'registration', NULL, 'settled', 'settled@example.jp', '\(time)', '2026-12-06T00:00:00.000Z',
            NULL, NULL);
        """)
    for (key, purpose, account, state) in [
      ("k1", "approved-new", "fresh", "sent"), ("k2", "returned", nil, "sent"), ("k3", "rejected", nil, "prepared"),
      ("k4", "approved-new", "pending", "handing-over"), ("k5", "rejected", nil, "cancelled"),
    ] as [(String, String, String?, String)] {
      try database.execute(
        sql: """
          INSERT INTO outbox (key, application, account, purpose, recipient, subject, body, prepared, due, state, changed)
          VALUES (?, 1, ?, ?, 'Hanako@example.jp', '件名', '本文', '\(time)', '\(time)', ?, '\(time)')
          """, arguments: [key, account, purpose, state])
    }
    let hash = String(repeating: "a", count: 64)
    try database.execute(
      sql: """
        INSERT INTO audit_entry VALUES (1, '{"action":"home.created","subject":"home"}', '\(hash)');
        UPDATE audit_head SET count = 1, hash = '\(hash)';
        """)
  }

  /// All values of a table in columns that the old edition knew, as text, row by row.
  static func rows(of table: String, columns: [String], in database: Database) throws -> [[String]] {
    let list = columns.map { "quote(\($0))" }.joined(separator: ", ")
    return try Row.fetchAll(database, sql: "SELECT \(list) FROM \(table) ORDER BY \(columns[0]), \(columns[1])").map {
      row in row.databaseValues.compactMap { String.fromDatabaseValue($0) }
    }
  }

  /// What a database holds: columns and rows by the names of tables.
  struct Contents {
    var columns: [String: [String]]
    var rows: [String: [[String]]]
  }

  /// Every table's rows, in the columns that it has or in those that are named.
  func contents(columns known: [String: [String]]? = nil) throws -> Contents {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { database in
      let own = try Self.tables.map { ($0, try database.columns(in: $0).map(\.name)) }
      let columns = known ?? Dictionary(uniqueKeysWithValues: own)
      let rows = try columns.map { ($0.key, try Self.rows(of: $0.key, columns: $0.value, in: database)) }
      return Contents(columns: columns, rows: Dictionary(uniqueKeysWithValues: rows))
    }
  }
}
