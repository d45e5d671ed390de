import CrossCheck
import Domain
import GRDB

/// Who is the same as an application in which points; each look-up walks an index.
struct DealingSearch {
  let database: Database
  private(set) var applications: [CaseID: Set<SharedPoint>] = [:]
  private(set) var accounts: [String: Set<SharedPoint>] = [:]

  init(_ database: Database) { self.database = database }

  /// What `records` are linked to, found or approved.
  mutating func find(records: Set<RecordKey>) throws {
    for record in records {
      let text = try JSONColumn.text(record)
      try note(.record, "SELECT id FROM application WHERE json_extract(assessment, '$.record') = ?", [text])
      try note(
        .record, "SELECT id FROM application WHERE json_extract(decision, '$.decision.approve._0.record') = ?", [text])
      try noteAccounts(
        [.record], "SELECT account FROM account_number WHERE source = ? AND number = ?", [record.source, record.number])
    }
  }

  /// What has the same address.
  mutating func find(email: EmailAddress) throws {
    try note(.email, "SELECT id FROM application WHERE email_key = ?", [email.key])
    try noteAccounts([.email], "SELECT id FROM account WHERE email_key = ?", [email.key])
  }

  /// What came with the same pictures.
  mutating func find(pictures hashes: Set<String>) throws {
    for hash in hashes { try note(.picture, "SELECT application FROM picture WHERE sha256 = ?", [hash]) }
  }

  /// What states the same telephone, name and date of birth, or student number.
  mutating func find(_ keys: DealingKeys) throws {
    try find([keys.phone, keys.mobile], in: ["phone", "mobile"], .phone)
    try find([keys.number], in: ["number"], .number)
    try find([keys.kanji, keys.enrolledKanji], in: ["kanji", "enrolled_kanji"], .name)
    try find([keys.reading, keys.enrolledReading], in: ["reading", "enrolled_reading"], .name)
  }

  /// The accounts that rest on what was found, or on `chain`.
  ///
  /// They share what their application shares; record and address an account has itself.
  mutating func findAccounts(restingOn chain: Set<CaseID>) throws -> Set<String> {
    let sql = "SELECT account FROM account_number WHERE application = ?"
    for (id, points) in applications where !chain.contains(id) {
      try noteAccounts(points.subtracting([.record, .email]), sql, [id])
    }
    var own: Set<String> = []
    for id in chain {
      own.formUnion(try String.fetchSet(database.cachedStatement(sql: sql), arguments: [id]))
    }
    for account in own { accounts[account, default: []].formUnion([]) }
    return own
  }

  private mutating func find(_ hashes: [UInt64?], in columns: [String], _ point: SharedPoint) throws {
    for hash in Set(hashes.compactMap(\.self)) {
      for column in columns {
        try note(
          point, "SELECT application FROM dealing_key WHERE \(column) = ?", [Int64(bitPattern: hash)])
      }
    }
  }

  private mutating func note(_ point: SharedPoint, _ sql: String, _ arguments: StatementArguments) throws {
    let ids = try Int64.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    while let id = try ids.next() { applications[id, default: []].insert(point) }
  }

  private mutating func noteAccounts(
    _ points: Set<SharedPoint>, _ sql: String, _ arguments: StatementArguments
  ) throws {
    if points.isEmpty { return }
    let ids = try String.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    while let id = try ids.next() { accounts[id, default: []].formUnion(points) }
  }
}
