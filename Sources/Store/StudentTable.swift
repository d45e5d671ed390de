import Domain
import Foundation
import GRDB

/// An edition of one source's student records.
public struct Snapshot: Hashable, Sendable {
  /// Its number, growing with every import.
  public var id: Int64
  /// The source that the file was imported under.
  public var source: String
  /// When it was loaded.
  public var loaded: Date
  /// Who loaded it.
  public var loadedBy: String
  /// SHA-256 of the file.
  public var sha256: String
  /// The file's encoding.
  public var encoding: String
  /// How many records it brought.
  public var records: Int
  /// How many rows could not be used.
  public var unusable: Int
  /// What it changed; nil for editions of before this was counted.
  public var changes: StudentLoading.Changes?
}

extension Reading {
  /// The editions, newest first.
  public func snapshots() throws -> [Snapshot] {
    try Row.fetchAll(database, sql: "SELECT * FROM snapshot ORDER BY id DESC").compactMap { row in
      Instant.date(row["loaded"]).map {
        Snapshot(
          id: row["id"], source: row["source"], loaded: $0, loadedBy: row["loaded_by"], sha256: row["sha256"],
          encoding: row["encoding"], records: row["records"], unusable: row["unusable"], changes: Self.changes(row))
      }
    }
  }

  private static func changes(_ row: Row) -> StudentLoading.Changes? {
    guard let added: Int = row["added"], let changed: Int = row["changed"], let gone: Int = row["gone"] else {
      return nil
    }
    return StudentLoading.Changes(added: added, changed: changed, gone: gone, equal: row["records"] - added - changed)
  }

  /// The number of the newest edition of any source.
  public func newestSnapshot() throws -> Int64? { try database.value("SELECT max(id) FROM snapshot", []) }

  /// How many records there are, of one source or of all.
  public func studentCount(source: String? = nil) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM student WHERE ?1 IS NULL OR source = ?1", arguments: [source]) ?? 0
  }

  /// The record of this key.
  public func student(_ key: RecordKey) throws -> StudentRecord? {
    try students(where: "source = ? AND number = ?", [key.source, key.number]).first
  }

  /// Records with this number as written, of any source.
  public func students(number: String) throws -> [StudentRecord] {
    try students(where: "number = ? AND has_number ORDER BY source", [number])
  }

  /// Records whose folded words contain one of `words`.
  public func students(matching words: [String], limit: Int) throws -> [StudentRecord] {
    if words.isEmpty { return [] }
    let condition = words.map { _ in "search LIKE ? ESCAPE '\\'" }.joined(separator: " OR ")
    return try students(
      where: "\(condition) ORDER BY source, number LIMIT \(limit)", StatementArguments(words.map(likePattern)))
  }

  func students(where condition: String, _ arguments: StatementArguments) throws -> [StudentRecord] {
    try Row.fetchAll(
      database, sql: "SELECT \(StudentRecord.columns) FROM student WHERE \(condition)", arguments: arguments
    )
    .map(StudentRecord.init(row:))
  }
}

extension StudentRecord {
  /// What `init(row:)` reads, in its order: finding a column by its name costs more than reading it.
  static let columns = """
    source, number, has_number, kanji, kana, romaji, former_kanji, former_kana, other_names, person_key, caution, sex,
    birth_date, university, faculty, department, admitted, left, outcome, postal_code, address, phone
    """

  init(row: Row) {
    self.init(hasNumber: row[2]) { row[$0] }
  }

  /// Reads `columns` of a row that is not copied.
  init(row: RawRow) {
    self.init(hasNumber: row.number(2) == 1) { row.text(Int32($0)) }
  }

  private init(hasNumber: Bool, _ text: (Int) -> String?) {
    let former = PersonName(kanji: text(6), kana: text(7))
    self.init(
      key: RecordKey(source: text(0) ?? "", number: text(1) ?? "", hasNumber: hasNumber),
      name: PersonName(kanji: text(3), kana: text(4), romaji: text(5)),
      formerName: former.isEmpty ? nil : former,
      otherNames: text(8)?.split(separator: ";").map(String.init) ?? [],
      personKey: text(9), caution: text(10), sex: text(11).flatMap(Sex.init), birthDate: text(12).flatMap(Self.day),
      university: text(13), faculty: text(14), department: text(15), admitted: text(16).flatMap(Self.month),
      left: text(17).flatMap(Self.month), outcome: text(18).flatMap(EnrolmentOutcome.init), postalCode: text(19),
      address: text(20), phone: text(21))
  }

  private static func day(_ text: String) -> CalendarDate? { CalendarDate(iso: text) }
  private static func month(_ text: String) -> YearMonth? { YearMonth(iso: text) }
}
