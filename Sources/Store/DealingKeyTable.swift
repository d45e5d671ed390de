import CrossCheck
import Domain
import GRDB

extension Database {
  /// Stores the keys under which an application is found from others of the same person.
  func insertDealingKeys(of application: Application, _ id: CaseID) throws {
    let keys = DealingKeys(application)
    let hashes = [
      keys.phone, keys.mobile, keys.number, keys.kanji, keys.reading, keys.enrolledKanji, keys.enrolledReading,
    ]
    try run(
      "INSERT INTO dealing_key VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [id] + StatementArguments(hashes.map { $0.map(Int64.init(bitPattern:)) }))
  }
}

extension Store {
  /// Whether the keys of all applications were made by this program's folds.
  func areDealingKeysCurrent() throws -> Bool {
    try pool.read { try Self.dealingEdition($0) == DealingKeys.edition }
  }

  /// Makes the keys of all applications anew where another edition of the program made them, or none has yet.
  func renewDealingKeys() throws {
    try pool.write { database in
      guard try Self.dealingEdition(database) != DealingKeys.edition else { return }
      try database.execute(sql: "DELETE FROM dealing_key")
      let rows = try Row.fetchCursor(database, sql: "SELECT id, content FROM application WHERE erased IS NULL")
      while let row = try rows.next() {
        let application = try JSONColumn.value(Application.self, from: row["content"], table: "application")
        try database.insertDealingKeys(of: application, row["id"])
      }
      try database.execute(sql: "UPDATE dealing_index SET edition = ?", arguments: [DealingKeys.edition])
    }
  }

  private static func dealingEdition(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT edition FROM dealing_index") ?? 0
  }
}
