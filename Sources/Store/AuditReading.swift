import Domain
import Foundation
import GRDB

/// An entry where it lies in the database's page: its bytes are valid only while it is looked at.
public struct EntryBytes {
  /// Its number.
  public let sequence: Int64
  /// Its JSON; a tampered cell may hold anything.
  public let json: UnsafeRawBufferPointer
  /// The hash that is stored beside it.
  public let hash: UnsafeRawBufferPointer
}

extension Reading {
  /// Every entry in order, with its openings where `withOpenings` asks for them; nothing is copied or kept.
  public func eachEntry(
    withOpenings: Bool = false, _ body: (EntryBytes, [StoredOpening]) throws -> Void
  ) throws {
    try unmapped { try eachEntryOnPages(withOpenings: withOpenings, body) }
  }

  /// Reads without mapping pages: mapped ones count as memory, and what reads all of a log comes by each only once.
  public func unmapped<Value>(_ read: () throws -> Value) throws -> Value {
    let mapped = try Int64.fetchOne(database, sql: "PRAGMA mmap_size") ?? 0
    try database.execute(sql: "PRAGMA mmap_size = 0")
    defer { try? database.execute(sql: "PRAGMA mmap_size = \(mapped)") }
    return try read()
  }

  private func eachEntryOnPages(
    withOpenings: Bool, _ body: (EntryBytes, [StoredOpening]) throws -> Void
  ) throws {
    let entries = try RawStatement(database, "SELECT sequence, entry, hash FROM audit_entry ORDER BY sequence")
    defer { entries.reset() }
    var openings = withOpenings ? try OpeningRows(database) : nil
    defer { openings?.end() }
    while let row = try entries.next() {
      let entry = EntryBytes(sequence: row.number(0), json: row.blob(1), hash: row.blob(2))
      try body(entry, try openings?.rows(of: entry.sequence) ?? [])
    }
  }

  /// Every entry in order as text, with its openings.
  public func eachAuditEntry(_ body: (StoredEntry, [StoredOpening]) throws -> Void) throws {
    try eachEntry(withOpenings: true) { entry, openings in
      try body(
        StoredEntry(
          sequence: entry.sequence, json: String(decoding: entry.json, as: UTF8.self),
          hash: String(decoding: entry.hash, as: UTF8.self)), openings)
    }
  }
}

/// The openings in the order of their entries, read beside them.
private struct OpeningRows {
  private let statement: RawStatement
  private var pending: (sequence: Int64, opening: StoredOpening)?

  init(_ database: Database) throws {
    statement = try RawStatement(
      database, "SELECT sequence, name, salt, value FROM audit_opening ORDER BY sequence, name")
    try step()
  }

  private mutating func step() throws {
    pending = try statement.next().map { row in
      (row.number(0), StoredOpening(name: row.text(1) ?? "", salt: Data(row.blob(2)), value: row.text(3) ?? ""))
    }
  }

  mutating func rows(of sequence: Int64) throws -> [StoredOpening] {
    var own: [StoredOpening] = []
    while let next = pending, next.sequence <= sequence {
      if next.sequence == sequence { own.append(next.opening) }
      try step()
    }
    return own
  }

  func end() { statement.reset() }
}

extension Reading {
  /// The entry of this number.
  public func auditEntry(_ sequence: Int64) throws -> StoredEntry? {
    let statement = try RawStatement(database, "SELECT entry, hash FROM audit_entry WHERE sequence = ?")
    statement.bind(sequence, at: 1)
    return try statement.first { StoredEntry(sequence: sequence, json: $0.text(0) ?? "", hash: $0.text(1) ?? "") }
  }

  /// What opens the commitments of an entry, as far as it is still kept, by name.
  public func storedOpenings(of sequence: Int64) throws -> [String: StoredOpening] {
    let statement = try RawStatement(database, "SELECT name, salt, value FROM audit_opening WHERE sequence = ?")
    statement.bind(sequence, at: 1)
    defer { statement.reset() }
    var openings: [String: StoredOpening] = [:]
    while let row = try statement.next() {
      let name = row.text(0) ?? ""
      openings[name] = StoredOpening(name: name, salt: Data(row.blob(1)), value: row.text(2) ?? "")
    }
    return openings
  }

  /// The faculty that the applicant stated, as long as it is kept.
  public func statedFaculty(of application: CaseID) throws -> String? {
    let statement = try RawStatement(
      database,
      "SELECT json_extract(content, '$.enrolment.faculty') FROM application WHERE id = ? AND json_valid(content)")
    statement.bind(application, at: 1)
    let stated = try statement.first { $0.text(0) }
    return stated.flatMap { $0 }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Reading {
  /// The entries about accounts that rest on one of these applications, oldest first.
  public func accountEntries(restingOn applications: Set<CaseID>) throws -> [StoredEntry] {
    let texts = applications.map(String.init).sorted()
    let marks = databaseQuestionMarks(count: texts.count)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, entry, hash FROM audit_entry
        WHERE subject >= 'account:' AND subject < 'account;' AND json_valid(entry)
          AND (CAST(json_extract(entry, '$.facts.application') AS TEXT) IN (\(marks)) OR EXISTS (
            SELECT 1 FROM json_each(entry, '$.facts.applications') WHERE value IN (\(marks))))
        ORDER BY sequence
        """,
      arguments: StatementArguments(texts + texts)
    ).map { StoredEntry(sequence: $0[0], json: $0[1], hash: $0[2]) }
  }
}
