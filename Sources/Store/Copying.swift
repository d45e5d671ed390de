import Domain
import Foundation
import GRDB

extension Store {
  /// Writes one consistent state of the database into a new file, without free pages and without the write-ahead log.
  ///
  /// Nobody who reads or writes waits for it.
  public func copy(to path: String) throws {
    try StoreError.translating {
      try pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }
  }

  /// Whether every page is as it should be, and whatever refers to something finds it.
  public func isSound() throws -> Bool {
    try StoreError.translating {
      try pool.read { database in
        let said = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
        return try said == ["ok"] && Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil
      }
    }
  }

  /// Lets the files go; the write-ahead log is brought into the database.
  public func close() { try? pool.close() }
}
