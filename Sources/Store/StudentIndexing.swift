import CrossCheck
import Domain
import GRDB

extension Store {
  /// Whether the look-up keys of the student records were made by this program's folds.
  func isIndexCurrent() throws -> Bool {
    try pool.read { try Self.indexEdition($0) == BlockingKeys.edition }
  }

  /// Makes the look-up keys of all student records anew where another edition of the program made them.
  func renewIndex() throws {
    try pool.write { database in
      guard try Self.indexEdition(database) != BlockingKeys.edition else { return }
      try database.execute(sql: "DELETE FROM student_posting; DELETE FROM name_count")
      var postings = PostingChanges()
      var names = NameCounts()
      let search = try database.makeStatement(sql: "UPDATE student SET search = ?, digest = ? WHERE id = ?")
      var records = 0
      let rows = try Row.fetchCursor(database, sql: "SELECT \(StudentRecord.columns), id FROM student")
      while let row = try rows.next() {
        let student = PreparedStudent(StudentRecord(row: row))
        let id: Int64 = row[22]
        postings.add(student.keys, of: id)
        names.add(student.names)
        try search.execute(arguments: [student.search, student.digest, id])
        records += 1
      }
      try postings.write(to: database)
      try names.write(to: database)
      try database.execute(
        sql: "UPDATE student_index SET edition = ?, records = ?", arguments: [BlockingKeys.edition, records])
    }
  }

  private static func indexEdition(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT edition FROM student_index") ?? 0
  }
}
