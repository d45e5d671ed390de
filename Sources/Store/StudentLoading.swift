import Domain
import Foundation
import GRDB

/// Brings one source's student records to what a file holds, within a transaction: readers keep the old ones until it
/// commits, and records that are equal are not touched.
public struct StudentLoading {
  /// What a file did to the records of its source, or would do.
  public struct Changes: Hashable, Sendable {
    /// Records that were not there before.
    public var added = 0
    /// Records of which something is new.
    public var changed = 0
    /// Records that the file does not hold any more.
    public var gone = 0
    /// Records that are as they were.
    public var equal = 0
  }

  /// How many records the source had before.
  public let before: Int
  /// What was done so far; `gone` is known when the file has ended.
  public private(set) var changes = Changes()
  /// The number of the edition; nil where nothing is written.
  public let edition: Int64?
  let source: String
  private let isDelta: Bool
  private let database: Database
  private let rows: StudentRows?
  private var seen = IdentifierSet()
  private var postings = PostingChanges()
  private var names = NameCounts()

  /// - Parameter snapshot: the edition under which records are written; nil only counts what would change.
  init(_ database: Database, source: String, isDelta: Bool, snapshot: Int64?) throws {
    self.database = database
    self.source = source
    self.isDelta = isDelta
    edition = snapshot
    rows = snapshot == nil ? nil : try StudentRows(database)
    before = try Reading(database: database).studentCount(source: source)
  }

  /// Takes one record of the file; its key's source must be the one that is loaded.
  public mutating func add(_ student: PreparedStudent) throws {
    guard before > 0, let (id, digest) = try known(student.record.key.number) else {
      changes.added += 1
      guard let rows, let snapshot = edition else { return }
      let id = try rows.insert(student, snapshot: snapshot)
      postings.add(student.keys, of: id)
      names.add(student.names)
      seen.insert(id)
      return
    }
    seen.insert(id)
    if digest == student.digest {
      changes.equal += 1
      return
    }
    changes.changed += 1
    guard let rows, let snapshot = edition else { return }
    try forget(id)
    try rows.update(id, to: student, snapshot: snapshot)
    postings.add(student.keys, of: id)
    names.add(student.names)
  }

  /// Ends the file: records that it did not hold go, unless it is a delta, and the index is written.
  public mutating func finish() throws {
    if !isDelta { try removeUnseen() }
    guard rows != nil else { return }
    try postings.write(to: database)
    try names.write(to: database)
    try database.run("UPDATE student_index SET records = records + ?", [changes.added - changes.gone])
  }

  private mutating func removeUnseen() throws {
    guard before > 0, before > changes.equal + changes.changed else { return }
    let ids = try Int64.fetchAll(
      database, sql: "SELECT id FROM student WHERE source = ? ORDER BY id", arguments: [source])
    for id in ids where !seen.contains(id) {
      try remove(id)
    }
  }

  /// Takes one record away, whether or not a file holds it.
  mutating func remove(_ number: String) throws {
    if let (id, _) = try known(number) { try remove(id) }
  }

  private mutating func remove(_ id: Int64) throws {
    changes.gone += 1
    guard rows != nil else { return }
    try forget(id)
    try database.run("DELETE FROM student WHERE id = ?", [id])
  }

  private func known(_ number: String) throws -> (id: Int64, digest: Int64?)? {
    let find = try RawStatement(database, "SELECT id, digest FROM student WHERE source = ? AND number = ?")
    find.bind(source, at: 1)
    find.bind(number, at: 2)
    return try find.first { ($0.number(0), $0.isNull(1) ? nil : $0.number(1)) }
  }

  /// Takes the old state of a record out of the index.
  private mutating func forget(_ id: Int64) throws {
    let find = try RawStatement(database, "SELECT \(StudentRecord.columns) FROM student WHERE id = ?")
    find.bind(id, at: 1)
    let record = try find.first(StudentRecord.init(row:))
    guard let record else { return }
    let old = PreparedStudent(record)
    postings.remove(old.keys, of: id)
    names.remove(old.names)
  }
}

/// A set of small positive numbers, a bit each.
private struct IdentifierSet {
  private var words: [UInt64] = []

  mutating func insert(_ id: Int64) {
    let word = Int(id >> 6)
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: max(1024, word + 1 - words.count))) }
    words[word] |= 1 << UInt64(id & 63)
  }

  func contains(_ id: Int64) -> Bool {
    let word = Int(id >> 6)
    return word < words.count && words[word] & (1 << UInt64(id & 63)) != 0
  }
}

extension Writing {
  /// Begins a new edition of `source`; a delta leaves the records that it does not hold.
  public func beginStudents(
    source: String, sha256: String, encoding: String, isDelta: Bool = false
  ) throws -> StudentLoading {
    try database.execute(
      sql: """
        INSERT INTO snapshot (source, loaded, loaded_by, sha256, encoding, records, unusable)
        VALUES (?, ?, ?, ?, ?, 0, 0)
        """,
      arguments: [source, Instant.text(scribe.moment), scribe.actor.name, sha256, encoding])
    return try StudentLoading(database, source: source, isDelta: isDelta, snapshot: database.lastInsertedRowID)
  }

  /// Notes what a finished edition brought, in its row and in the audit log.
  public func recordStudents(_ loading: StudentLoading, sha256: String, unusable: Int) throws {
    guard let snapshot = loading.edition else { return }
    let changes = loading.changes
    let records = try finishSnapshot(loading, unusable: unusable)
    try record(
      AuditDraft(
        .studentsImported, subject: "students:\(snapshot)",
        facts: [
          "source": .text(loading.source), "sha256": .text(sha256), "records": .number(Int64(records)),
          "unusable": .number(Int64(unusable)), "added": .number(Int64(changes.added)),
          "changed": .number(Int64(changes.changed)), "gone": .number(Int64(changes.gone)),
        ]))
  }

  /// Notes in an edition's row what it brought; returns how many records its source has now.
  @discardableResult
  func finishSnapshot(_ loading: StudentLoading, unusable: Int) throws -> Int {
    let changes = loading.changes
    let records = loading.before + changes.added - changes.gone
    try database.execute(
      sql: "UPDATE snapshot SET records = ?, unusable = ?, added = ?, changed = ?, gone = ? WHERE id = ?",
      arguments: [records, unusable, changes.added, changes.changed, changes.gone, loading.edition])
    return records
  }
}

extension Reading {
  /// Compares a file with the records of `source` and writes nothing.
  public func compareStudents(source: String, isDelta: Bool = false) throws -> StudentLoading {
    try StudentLoading(database, source: source, isDelta: isDelta, snapshot: nil)
  }
}
