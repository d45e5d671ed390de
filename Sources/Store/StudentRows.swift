import Domain
import GRDB

/// The statements that store student records.
struct StudentRows {
  private static let columns = """
    snapshot, source, has_number, digest, search, number, kanji, kana, romaji, former_kanji, former_kana, other_names,
    person_key, caution, sex, birth_date, university, faculty, department, admitted, left, outcome, postal_code, address,
    phone
    """
  private let database: Database
  private let insert: RawStatement
  private let update: RawStatement

  init(_ database: Database) throws {
    self.database = database
    insert = try RawStatement(
      database, "INSERT INTO student (\(Self.columns)) VALUES (\(databaseQuestionMarks(count: 25)))")
    let assignments = Self.columns.split(separator: ",").map { "\($0) = ?" }.joined(separator: ",")
    update = try RawStatement(database, "UPDATE student SET \(assignments) WHERE id = ?")
  }

  /// Stores a new record; returns its id.
  func insert(_ student: PreparedStudent, snapshot: Int64) throws -> Int64 {
    bind(student, snapshot, to: insert)
    try insert.run()
    return database.lastInsertedRowID
  }

  /// Puts a record in the place of another of the same key.
  func update(_ id: Int64, to student: PreparedStudent, snapshot: Int64) throws {
    bind(student, snapshot, to: update)
    update.bind(id, at: 26)
    try update.run()
  }

  private func bind(_ student: PreparedStudent, _ snapshot: Int64, to statement: RawStatement) {
    statement.bind(snapshot, at: 1)
    statement.bind(student.record.key.source, at: 2)
    statement.bind(student.record.key.hasNumber ? 1 : 0, at: 3)
    statement.bind(student.digest, at: 4)
    statement.bind(student.search, at: 5)
    for (index, text) in student.record.columnTexts.enumerated() { statement.bind(text, at: Int32(6 + index)) }
  }
}
