import Domain
import Foundation
import GRDB

extension Reading {
  /// The pictures of a case, in their order, with those who have opened them.
  func pictures(of id: CaseID) throws -> [CasePicture] {
    let openings = try Row.fetchAll(
      database, sql: "SELECT number, name FROM picture_opening WHERE application = ?", arguments: [id])
    let viewers = Dictionary(grouping: openings, by: { $0["number"] as Int })
      .mapValues { Set($0.map { $0["name"] as String }) }
    return try Row.fetchAll(
      database, sql: "SELECT number, content FROM picture WHERE application = ? ORDER BY number", arguments: [id]
    ).map { row in
      let number: Int = row["number"]
      return CasePicture(
        number: number, picture: try JSONColumn.value(Picture.self, from: row["content"], table: "picture"),
        openedBy: viewers[number, default: []])
    }
  }

  /// Where a picture's sealed bytes lie, and the wrapped key; nil if there is no such picture or its key was forgotten.
  public func sealedPicture(_ number: Int, of id: CaseID) throws -> (place: SealedPicture, key: Data)? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT content, evidence, start, length, wrapped FROM picture
        JOIN evidence_key USING (application) WHERE application = ? AND number = ?
        """, arguments: [id, number])
    return try row.map { row in
      let picture = try JSONColumn.value(Picture.self, from: row["content"], table: "picture")
      return (
        SealedPicture(picture: picture, file: row["evidence"], start: row["start"], length: row["length"]),
        row["wrapped"]
      )
    }
  }

  /// Evidence files that a committed case refers to.
  public func evidenceFiles() throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT DISTINCT evidence FROM picture")
  }
}

extension Writing {
  func insertPicture(_ sealed: SealedPicture, number: Int, of id: CaseID) throws {
    try database.run(
      "INSERT INTO picture VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        id, number, try JSONColumn.text(sealed.picture), sealed.picture.sha256, sealed.file, sealed.start,
        sealed.length,
      ])
  }

  /// Records that the scribe has opened a picture: in the log every time, as a viewer once.
  public func notePictureOpened(_ number: Int, of id: CaseID) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO picture_opening VALUES (?, ?, ?, ?)",
      arguments: [id, number, scribe.actor.name, Instant.text(scribe.moment)])
    try record(
      AuditDraft(
        .pictureOpened, subject: AuditDraft.subject(of: id), facts: ["picture": .number(Int64(number))]))
  }
}
