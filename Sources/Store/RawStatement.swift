import GRDB
import GRDBSQLite

/// A statement run through SQLite's own functions, where GRDB's values in between would cost more than the statement: a
/// student file has twenty million cells, and a cross-check reads dozens of rows.
struct RawStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer?

  /// A statement that is compiled once for each connection.
  init(_ database: Database, _ sql: String) throws {
    handle = try database.cachedStatement(sql: sql).sqliteStatement
    connection = database.sqliteConnection
    sqlite3_reset(handle)
  }

  func bind(_ number: Int64, at index: Int32) { sqlite3_bind_int64(handle, index, number) }

  func bind(_ text: String?, at index: Int32) {
    guard var text else {
      sqlite3_bind_null(handle, index)
      return
    }
    text.withUTF8 { bytes in
      // SQLite copies: -1 is its SQLITE_TRANSIENT, a macro that Swift does not see.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      guard let start = bytes.baseAddress, !bytes.isEmpty else {
        // Without an address SQLite would bind NULL.
        sqlite3_bind_text(handle, index, "", 0, transient)
        return
      }
      _ = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
        sqlite3_bind_text(handle, index, characters, Int32(bytes.count), transient)
      }
    }
  }

  /// Runs it to its end; throws `DatabaseError`.
  func run() throws {
    defer { sqlite3_reset(handle) }
    guard sqlite3_step(handle) == SQLITE_DONE else { throw failure }
  }

  /// What `read` makes of the first row, which is valid only within it; nil without a row.
  func first<Value>(_ read: (RawRow) throws -> Value) throws -> Value? {
    defer { sqlite3_reset(handle) }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return try read(RawRow(handle: handle))
    case SQLITE_DONE: return nil
    default: throw failure
    }
  }

  /// The next row, valid until the one after; nil behind the last.
  ///
  /// Whoever stops before resets it.
  func next() throws -> RawRow? {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return RawRow(handle: handle)
    case SQLITE_DONE: return nil
    default: throw failure
    }
  }

  /// Lets go of the rows, so that the transaction can end.
  func reset() { sqlite3_reset(handle) }

  private var failure: DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)))
  }
}

/// The row that a statement stands at.
struct RawRow {
  let handle: OpaquePointer

  func text(_ index: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, index) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, index))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func number(_ index: Int32) -> Int64 { sqlite3_column_int64(handle, index) }

  func isNull(_ index: Int32) -> Bool { sqlite3_column_type(handle, index) == SQLITE_NULL }

  func blob(_ index: Int32) -> UnsafeRawBufferPointer {
    let bytes = sqlite3_column_blob(handle, index)
    return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, index)))
  }
}
