import Domain
import GRDB
import GRDBSQLite

/// The statement that stores a record, bound without GRDB's values in between: a file has twenty million of them.
struct StudentRows {
  private static let columns = """
    snapshot, source, has_number, digest, search, number, kanji, kana, romaji, former_kanji, former_kana, other_names,
    person_key, caution, sex, birth_date, university, faculty, department, admitted, left, outcome, postal_code, address,
    phone
    """
  nonisolated(unsafe) private static let empty = UnsafePointer(UnsafeMutablePointer<CChar>.allocate(capacity: 1))
  private let database: Database
  private let insert: Statement
  private let update: Statement

  init(_ database: Database) throws {
    self.database = database
    insert = try database.cachedStatement(
      sql: "INSERT INTO student (\(Self.columns)) VALUES (\(databaseQuestionMarks(count: 25)))")
    let assignments = Self.columns.split(separator: ",").map { "\($0) = ?" }.joined(separator: ",")
    update = try database.cachedStatement(sql: "UPDATE student SET \(assignments) WHERE id = ?")
  }

  /// Stores a new record; returns its id.
  func insert(_ student: PreparedStudent, snapshot: Int64) throws -> Int64 {
    try run(insert, student, snapshot, id: nil)
    return database.lastInsertedRowID
  }

  /// Puts a record in the place of another of the same key.
  func update(_ id: Int64, to student: PreparedStudent, snapshot: Int64) throws {
    try run(update, student, snapshot, id: id)
  }

  private func run(_ statement: Statement, _ student: PreparedStudent, _ snapshot: Int64, id: Int64?) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, snapshot)
    bind(student.record.key.source, to: handle, at: 2)
    sqlite3_bind_int64(handle, 3, student.record.key.hasNumber ? 1 : 0)
    sqlite3_bind_int64(handle, 4, student.digest)
    bind(student.search, to: handle, at: 5)
    for (index, text) in student.record.columnTexts.enumerated() { bind(text, to: handle, at: Int32(6 + index)) }
    if let id { sqlite3_bind_int64(handle, 26, id) }
    let code = sqlite3_step(handle)
    let extended = sqlite3_extended_errcode(database.sqliteConnection)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: extended)) }
  }

  private func bind(_ text: String?, to handle: OpaquePointer, at index: Int32) {
    guard var text else {
      sqlite3_bind_null(handle, index)
      return
    }
    text.withUTF8 { bytes in
      // SQLite copies: -1 is its SQLITE_TRANSIENT, a macro that Swift does not see.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      _ = bytes.withMemoryRebound(to: CChar.self) { characters in
        // Without an address SQLite would bind NULL.
        sqlite3_bind_text(handle, index, characters.baseAddress ?? Self.empty, Int32(characters.count), transient)
      }
    }
  }
}
