import Domain
import Foundation
import GRDB

/// An internal note on an application; never mailed.
public struct Note: Hashable, Sendable {
  /// Who wrote it.
  public var name: String
  /// When.
  public var at: Date
  /// The text.
  public var text: String
}

extension Reading {
  /// The notes on a case, oldest first.
  public func notes(on id: CaseID) throws -> [Note] {
    try Row.fetchAll(
      database, sql: "SELECT name, at, text FROM note WHERE application = ? ORDER BY id", arguments: [id]
    )
    .compactMap { row in
      Instant.date(row["at"]).map { Note(name: row["name"], at: $0, text: row["text"]) }
    }
  }
}

extension Writing {
  /// Adds a note.
  public func addNote(_ text: String, to id: CaseID) throws {
    try database.execute(
      sql: "INSERT INTO note (application, name, at, text) VALUES (?, ?, ?, ?)",
      arguments: [id, scribe.actor.name, Instant.text(scribe.moment), text])
    try record(
      AuditDraft(.noteAdded, subject: AuditDraft.subject(of: id), personal: ["text": text]))
  }
}
