import Domain
import GRDB

extension Reading {
  /// The office record of this number.
  public func officeRecord(_ id: Int64) throws -> OfficeRecord? {
    try officeRecords(where: "id = ?", [id]).first
  }

  /// The office record that a student record comes from.
  public func officeRecord(of key: RecordKey) throws -> OfficeRecord? {
    guard key.isOffice else { return nil }
    return try officeRecords(where: "number = ? AND state IN ('confirmed', 'leaving')", [key.number]).first
  }

  /// The office records in these states, oldest first.
  public func officeRecords(in states: Set<OfficeRecord.State>) throws -> [OfficeRecord] {
    let names = states.map(\.rawValue).sorted()
    return try officeRecords(
      where: "state IN (\(databaseQuestionMarks(count: names.count)))", StatementArguments(names))
  }

  private func officeRecords(where condition: String, _ arguments: StatementArguments) throws -> [OfficeRecord] {
    try String.fetchAll(
      database, sql: "SELECT content FROM office_record WHERE \(condition) ORDER BY id", arguments: arguments
    )
    .map { try JSONColumn.value(OfficeRecord.self, from: $0, table: "office_record") }
  }

  /// The open office record that has this student number, confirmed or still proposed.
  public func openOfficeRecord(number: String) throws -> Int64? {
    try database.value(
      "SELECT id FROM office_record WHERE number = ? AND state IN ('proposed', 'confirmed', 'leaving')", [number])
  }

  /// The number that the next office record gets.
  public func nextOfficeRecord() throws -> Int64 {
    try database.value("SELECT seq + 1 FROM sqlite_sequence WHERE name = 'office_record'", []) ?? 1
  }
}

extension Writing {
  /// Stores an office record that was entered.
  public func insertOfficeRecord(_ new: OfficeRecord) throws {
    try database.execute(
      sql: "INSERT INTO office_record (id, number, state, content) VALUES (?, ?, ?, ?)",
      arguments: [new.id, new.record.key.number, new.state.rawValue, try JSONColumn.text(new)])
  }

  /// Stores an office record that went on.
  public func updateOfficeRecord(_ changed: OfficeRecord) throws {
    try database.execute(
      sql: "UPDATE office_record SET state = ?, content = ? WHERE id = ?",
      arguments: [changed.state.rawValue, try JSONColumn.text(changed), changed.id])
  }

  /// Makes an office record a student record: an edition of its source, so that findings of before are known to be old.
  public func addStudent(ofOffice record: StudentRecord) throws {
    try changeOfficeStudents { try $0.add(PreparedStudent(record)) }
  }

  /// Takes an office record out of the student records.
  public func removeStudent(ofOffice key: RecordKey) throws {
    try changeOfficeStudents { try $0.remove(key.number) }
  }

  private func changeOfficeStudents(_ change: (inout StudentLoading) throws -> Void) throws {
    var loading = try beginStudents(source: RecordKey.officeSource, sha256: "", encoding: "", isDelta: true)
    try change(&loading)
    try loading.finish()
    try finishSnapshot(loading, unusable: 0)
  }
}
