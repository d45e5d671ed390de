import Domain
import Foundation
import GRDB

/// Replaces one source's student records within a transaction: readers keep the old edition until it commits.
public struct StudentLoading {
  private let database: Database
  private let snapshot: Int64
  private let source: String
  private let insert: Statement
  private let insertKey: Statement
  private let keys: (StudentRecord) -> [(kind: Int, key: String)]
  private let search: (StudentRecord) -> String

  /// Stores one record.
  public func add(_ record: StudentRecord) throws {
    let former = record.formerName
    try insert.execute(arguments: [
      snapshot, source, record.key.number, record.key.hasNumber, record.name.kanji, record.name.kana,
      record.name.romaji, former?.kanji, former?.kana,
      record.otherNames.isEmpty ? nil : record.otherNames.joined(separator: ";"), record.personKey, record.caution,
      record.sex?.rawValue, record.birthDate?.description, record.university, record.faculty, record.department,
      record.admitted?.description, record.left?.description, record.outcome?.rawValue, record.postalCode,
      record.address, record.phone, search(record),
    ])
    let student = database.lastInsertedRowID
    for (kind, key) in keys(record) { try insertKey.execute(arguments: [kind, key, student]) }
  }

  init(
    database: Database, snapshot: Int64, source: String, keys: @escaping (StudentRecord) -> [(kind: Int, key: String)],
    search: @escaping (StudentRecord) -> String
  ) throws {
    self.database = database
    self.snapshot = snapshot
    self.source = source
    self.keys = keys
    self.search = search
    let marks = databaseQuestionMarks(count: 24)
    insert = try database.makeStatement(
      sql: """
        INSERT INTO student (snapshot, source, number, has_number, kanji, kana, romaji, former_kanji, former_kana,
          other_names, person_key, caution, sex, birth_date, university, faculty, department, admitted, left, outcome,
          postal_code, address, phone, search) VALUES (\(marks))
        """)
    insertKey = try database.makeStatement(sql: "INSERT OR IGNORE INTO student_key VALUES (?, ?, ?)")
  }
}

extension Writing {
  /// Begins a new edition of `source`: the old records are gone when the transaction commits, and only then.
  ///
  /// `keys` says under which keys a record is found, `search` which folded words `students find` looks in.
  public func beginStudents(
    source: String, sha256: String, encoding: String, keys: @escaping (StudentRecord) -> [(kind: Int, key: String)],
    search: @escaping (StudentRecord) -> String
  ) throws -> (snapshot: Int64, loading: StudentLoading) {
    try database.execute(
      sql: """
        INSERT INTO snapshot (source, loaded, loaded_by, sha256, encoding, records, unusable)
        VALUES (?, ?, ?, ?, ?, 0, 0)
        """,
      arguments: [source, Instant.text(scribe.moment), scribe.actor.name, sha256, encoding])
    let snapshot = database.lastInsertedRowID
    try database.execute(sql: "DELETE FROM student WHERE source = ?", arguments: [source])
    let loading = try StudentLoading(
      database: database, snapshot: snapshot, source: source, keys: keys, search: search)
    return (snapshot, loading)
  }

  /// Ends a new edition with what it brought.
  public func finishStudents(snapshot: Int64, source: String, sha256: String, records: Int, unusable: Int) throws {
    try database.execute(
      sql: "UPDATE snapshot SET records = ?, unusable = ? WHERE id = ?", arguments: [records, unusable, snapshot])
    try record(
      AuditDraft(
        .studentsImported, subject: "students:\(snapshot)",
        facts: [
          "source": .text(source), "sha256": .text(sha256), "records": .number(Int64(records)),
          "unusable": .number(Int64(unusable)),
        ]))
  }
}
