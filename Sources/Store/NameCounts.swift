import GRDB

/// How many more or fewer records bear each part of a name, collected and then written at once.
struct NameCounts {
  private var changes: [UInt64: Int] = [:]

  mutating func add(_ names: [UInt64]) {
    for name in names { changes[name, default: 0] += 1 }
  }

  mutating func remove(_ names: [UInt64]) {
    for name in names { changes[name, default: 0] -= 1 }
  }

  /// Writes all and forgets it.
  mutating func write(to database: Database) throws {
    let known = try database.cachedStatement(sql: "SELECT records FROM name_count WHERE name = ?")
    let write = try database.cachedStatement(sql: "INSERT OR REPLACE INTO name_count VALUES (?, ?)")
    let delete = try database.cachedStatement(sql: "DELETE FROM name_count WHERE name = ?")
    let sorted = changes.filter { $0.value != 0 }.map { (Int64(bitPattern: $0.key), $0.value) }.sorted { $0.0 < $1.0 }
    changes = [:]
    for (name, change) in sorted {
      let records = (try Int.fetchOne(known, arguments: [name]) ?? 0) + change
      if records > 0 {
        try write.execute(arguments: [name, records])
      } else {
        try delete.execute(arguments: [name])
      }
    }
  }
}
