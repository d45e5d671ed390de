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
      database,
      sql: """
        SELECT number, content, attached, attached_by, evidence_key.application IS NOT NULL AS has_key,
          one.at AS one_at, one.reason AS one_reason, one.shown AS one_shown, whole.at AS at, whole.reason AS reason
        FROM picture LEFT JOIN evidence_key USING (application)
          LEFT JOIN picture_forgotten AS one USING (application, number)
          LEFT JOIN evidence_forgotten AS whole USING (application)
        WHERE application = ? ORDER BY number
        """, arguments: [id]
    ).map { row in
      let number: Int = row["number"]
      return CasePicture(
        number: number, picture: try JSONColumn.value(Picture.self, from: row["content"], table: "picture"),
        openedBy: viewers[number, default: []], keeping: try Self.keeping(row), attachment: Attachment(row))
    }
  }

  /// A picture that was forgotten by itself stays so under a new key; without a key all of them are.
  private static func keeping(_ row: Row) throws -> CasePicture.Keeping {
    if let one = try Forgetting(
      at: row["one_at"], reason: row["one_reason"], shown: row["one_shown"], table: "picture_forgotten")
    {
      return .forgotten(one)
    }
    if row["has_key"] { return .kept }
    return .forgotten(try Forgetting(at: row["at"], reason: row["reason"], table: "evidence_forgotten"))
  }

  /// Where a picture's sealed bytes lie, and the wrapped key; nil if there is no such picture or it was forgotten.
  public func sealedPicture(_ number: Int, of id: CaseID) throws -> (place: SealedPicture, key: Data)? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT picture.*, wrapped FROM picture JOIN evidence_key USING (application)
        WHERE application = ?1 AND number = ?2
          AND NOT EXISTS (SELECT 1 FROM picture_forgotten WHERE application = ?1 AND number = ?2)
        """, arguments: [id, number]
    ).map { (try SealedPicture($0), $0["wrapped"]) }
  }

  /// Where all pictures of a case lie sealed, and their wrapped key; nil if the key was forgotten.
  ///
  /// A resubmission that brings none takes them over, and so does a case that a correction opens: what was forgotten
  /// among them keeps its number, and stays forgotten.
  public func sealedPictures(of id: CaseID) throws -> (places: [SealedPicture], key: Data)? {
    guard
      let key = try Data.fetchOne(
        database, sql: "SELECT wrapped FROM evidence_key WHERE application = ?", arguments: [id])
    else { return nil }
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM picture WHERE application = ? ORDER BY number", arguments: [id])
    let places = try zip(rows, pictures(of: id)).map { row, known in
      var sealed = try SealedPicture(row)
      if case .forgotten(let forgetting) = known.keeping { sealed.forgetting = forgetting }
      return sealed
    }
    return (places, key)
  }

  /// Evidence files that a committed case refers to.
  public func evidenceFiles() throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT DISTINCT evidence FROM picture")
  }
}

extension Writing {
  func insertPicture(_ sealed: SealedPicture, number: Int, of id: CaseID) throws {
    try database.run(
      """
      INSERT INTO picture (application, number, content, sha256, evidence, start, length, attached, attached_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, number, try JSONColumn.text(sealed.picture), sealed.picture.sha256, sealed.file, sealed.start,
        sealed.length, sealed.attachment.map { Instant.text($0.at) }, sealed.attachment?.by,
      ])
    if let forgetting = sealed.forgetting { try insertForgetting(forgetting, number: number, of: id) }
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

extension SealedPicture {
  /// Reads a row of the table.
  init(_ row: Row) throws {
    self.init(
      picture: try JSONColumn.value(Picture.self, from: row["content"], table: "picture"), file: row["evidence"],
      start: row["start"], length: row["length"])
    attachment = Attachment(row)
  }
}

extension Attachment {
  fileprivate init?(_ row: Row) {
    guard let at = (row["attached"] as String?).flatMap(Instant.date), let by: String = row["attached_by"] else {
      return nil
    }
    self.init(by: by, at: at)
  }
}
