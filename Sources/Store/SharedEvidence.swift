import Domain
import Foundation
import GRDB

/// The readable pictures that one key opens: those of an application, and of those that took them over from it.
public struct SharedEvidence: Hashable, Sendable {
  /// A picture of one of the cases; several cases may name the same place.
  public struct Entry: Hashable, Sendable {
    /// The case.
    public var application: CaseID
    /// The picture's number in it.
    public var number: Int
    /// Where it lies.
    public var sealed: SealedPicture
  }

  /// The key, wrapped with the home's.
  public var wrappedKey: Data
  /// The cases that have it.
  public var applications: [CaseID]
  /// The pictures, by case and number.
  public var entries: [Entry]
}

extension Reading {
  /// All keys that open a picture of these very bytes, each with everything else that it opens.
  public func evidence(holding sha256: String) throws -> [SharedEvidence] {
    let keys = try Data.fetchAll(
      database,
      sql: """
        SELECT DISTINCT wrapped FROM picture JOIN evidence_key USING (application)
        WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM picture_forgotten
          WHERE application = picture.application AND number = picture.number)
        """, arguments: [sha256])
    return try keys.map { key in
      let cases = try Int64.fetchAll(
        database, sql: "SELECT application FROM evidence_key WHERE wrapped = ? ORDER BY application", arguments: [key])
      return SharedEvidence(wrappedKey: key, applications: cases, entries: try entries(under: key))
    }
  }

  /// Whether a picture of these very bytes was made unreadable because of what it showed.
  public func wasForbidden(_ sha256: String) throws -> Bool {
    try database.value(
      """
      SELECT 1 FROM picture JOIN picture_forgotten USING (application, number)
      WHERE sha256 = ? AND reason = 'forbidden-evidence' LIMIT 1
      """, [sha256]) ?? false
  }

  private func entries(under key: Data) throws -> [SharedEvidence.Entry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT picture.* FROM evidence_key JOIN picture USING (application)
        WHERE wrapped = ? AND NOT EXISTS (SELECT 1 FROM picture_forgotten
          WHERE application = picture.application AND number = picture.number)
        ORDER BY application, number
        """, arguments: [key]
    ).map { row in
      SharedEvidence.Entry(
        application: row["application"], number: row["number"], sealed: try SealedPicture(row))
    }
  }
}

extension Writing {
  /// Puts another key in the place of a case's, or none.
  public func setEvidenceKey(_ wrapped: Data?, of id: CaseID) throws {
    guard let wrapped else {
      try database.execute(sql: "DELETE FROM evidence_key WHERE application = ?", arguments: [id])
      return
    }
    try database.execute(
      sql: """
        INSERT INTO evidence_key (application, wrapped) VALUES (?, ?)
        ON CONFLICT (application) DO UPDATE SET wrapped = excluded.wrapped
        """, arguments: [id, wrapped])
  }

  /// Notes that a picture lies elsewhere, sealed anew.
  public func move(_ number: Int, of id: CaseID, to place: SealedPicture) throws {
    try database.execute(
      sql: "UPDATE picture SET evidence = ?, start = ?, length = ? WHERE application = ? AND number = ?",
      arguments: [place.file, place.start, place.length, id, number])
  }

  /// Notes that a picture can be opened by nobody any more, because of what it showed, and by whose hand.
  public func forget(_ number: Int, of id: CaseID, showing content: ForbiddenContent) throws {
    let reason = ForgettingReason.forbiddenEvidence
    try insertForgetting(Forgetting(at: scribe.moment, reason: reason, shown: content), number: number, of: id)
    try record(
      AuditDraft(
        .evidenceForgotten, subject: AuditDraft.subject(of: id),
        facts: [
          "reason": .text(reason.rawValue), "pictures": .number(1), "picture": .number(Int64(number)),
          "shown": .text(content.rawValue),
        ]))
  }

  func insertForgetting(_ forgetting: Forgetting, number: Int, of id: CaseID) throws {
    try database.execute(
      sql: "INSERT INTO picture_forgotten (application, number, at, reason, shown) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        id, number, Instant.text(forgetting.at), forgetting.reason.rawValue,
        forgetting.reason == .forbiddenEvidence ? (forgetting.shown ?? .other).rawValue : nil,
      ])
  }

  /// Adds a paper that came by hand or post to a case, under its key or a new one; returns its number.
  ///
  /// Whatever had no key is forgotten by its own row from now on, so that a new key does not seem to open it.
  public func attach(_ sealed: SealedPicture, to id: CaseID, wrappedKey: Data) throws -> Int {
    let pictures = try reading.pictures(of: id)
    for picture in pictures where picture.isKept == false {
      try noteForgetting(of: picture, of: id)
    }
    try setEvidenceKey(wrappedKey, of: id)
    let number = (pictures.map(\.number).max() ?? 0) + 1
    var sealed = sealed
    sealed.attachment = Attachment(by: scribe.actor.name, at: scribe.moment)
    try insertPicture(sealed, number: number, of: id)
    try record(
      AuditDraft(
        .evidenceAttached, subject: AuditDraft.subject(of: id),
        facts: [
          "picture": .number(Int64(number)), "document": .text(sealed.picture.document.rawValue),
          "side": .text(sealed.picture.side.rawValue), "sha256": .text(sealed.picture.sha256),
        ]))
    return number
  }

  private func noteForgetting(of picture: CasePicture, of id: CaseID) throws {
    let isNoted: Bool =
      try database.value(
        "SELECT 1 FROM picture_forgotten WHERE application = ? AND number = ?", [id, picture.number]) ?? false
    guard !isNoted, case .forgotten(let forgetting) = picture.keeping else { return }
    // A case that was opened anew after its pictures' time knows no moment of its own.
    let known = forgetting ?? Forgetting(at: scribe.moment, reason: .retentionOver)
    try insertForgetting(known, number: picture.number, of: id)
  }
}
