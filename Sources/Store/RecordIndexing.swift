import CrossCheck
import Domain
import GRDB

extension Reading: RecordIndex {
  /// How many records there are, of all sources.
  public func recordCount() throws -> Int { try database.value("SELECT records FROM student_index", []) ?? 0 }

  /// How many records bear a part of a name; keys of other kinds are not counted.
  public func count(of key: BlockingKey) throws -> Int {
    try database.value("SELECT records FROM name_count WHERE name = ?", [Int64(bitPattern: key.hash)]) ?? 0
  }

  /// The records that hold at least one of the keys; of more than `most` those whose date of birth `mayBeMeant`.
  public func records(
    holding keys: Set<BlockingKey>, most: Int, mayBeMeant: (CalendarDate?) -> Bool
  ) throws -> [StudentRecord] {
    let find = try RawStatement(database, "SELECT entries FROM student_posting WHERE bucket = ?")
    var found: Set<Int64> = []
    for key in keys {
      find.bind(Posting.bucket(key.hash), at: 1)
      try find.first { Posting.students(of: key.hash, in: $0.blob(0), into: &found) }
    }
    if found.isEmpty { return [] }
    let fetch = try RawStatement(database, "SELECT \(StudentRecord.columns) FROM student WHERE id = ?")
    let students = found.count > most ? try narrowed(found, mayBeMeant) : found
    return try students.sorted().compactMap { id in
      fetch.bind(id, at: 1)
      return try fetch.first(StudentRecord.init(row:))
    }
  }

  private func narrowed(_ students: Set<Int64>, _ mayBeMeant: (CalendarDate?) -> Bool) throws -> Set<Int64> {
    let find = try RawStatement(database, "SELECT birth_date FROM student WHERE id = ?")
    return try students.filter { id in
      find.bind(id, at: 1)
      return try find.first { mayBeMeant($0.text(0).flatMap { CalendarDate(iso: $0) }) } ?? false
    }
  }

  /// The account that each of the records is linked to, where there is one; closed accounts do not count.
  public func accounts(of records: [RecordKey]) throws -> [RecordKey: String] {
    let find = try database.cachedStatement(
      sql: """
        SELECT account.id FROM account JOIN account_number ON account.id = account
        WHERE source = ? AND number = ? AND status <> 'closed'
        """)
    return try records.reduce(into: [:]) { accounts, key in
      accounts[key] = try String.fetchOne(find, arguments: [key.source, key.number])
    }
  }

  /// The account that an address belongs to, unless it is closed.
  public func account(of address: EmailAddress) throws -> String? {
    try database.value("SELECT id FROM account WHERE email_key = ? AND status <> 'closed'", [address.key])
  }

  /// Whether a caution stands on one of these accounts.
  public func isCautioned(_ accounts: Set<String>) throws -> Bool {
    let find = try database.cachedStatement(sql: "SELECT 1 FROM account WHERE id = ? AND caution IS NOT NULL")
    return try accounts.contains { try Bool.fetchOne(find, arguments: [$0]) ?? false }
  }

  /// Whether one of the pictures came before, with another application than this one and those that it mends.
  ///
  /// A case that a correction opened is the same application once more.
  public func hasPicture(of hashes: Set<String>, otherThanIn application: Application) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        WITH RECURSIVE own (id) AS (
          SELECT id FROM application WHERE request IN (?, ?)
          UNION SELECT mends FROM application JOIN own USING (id) WHERE mends IS NOT NULL
          UNION SELECT corrects FROM application JOIN own USING (id) WHERE corrects IS NOT NULL
          UNION SELECT later.id FROM own JOIN application AS later ON later.corrects = own.id)
        SELECT EXISTS (SELECT 1 FROM picture WHERE sha256 = ? AND application NOT IN (SELECT id FROM own))
        """)
    return try hashes.contains { hash in
      try Bool.fetchOne(statement, arguments: [application.id, application.resubmits, hash]) ?? false
    }
  }
}

extension Reading {
  /// Records whose number is this one after folding.
  public func students(foldedNumber number: String) throws -> [StudentRecord] {
    number.isEmpty ? [] : try records(holding: [BlockingKey(.number, number)])
  }
}
