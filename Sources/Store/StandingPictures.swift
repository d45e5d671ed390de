import Domain
import Foundation
import GRDB

extension Reading {
  /// Where all pictures of a case lie sealed, and their wrapped key; nil if the key was forgotten.
  ///
  /// A resubmission that brings none takes them over.
  public func sealedPictures(of id: CaseID) throws -> (places: [SealedPicture], key: Data)? {
    guard
      let key = try Data.fetchOne(
        database, sql: "SELECT wrapped FROM evidence_key WHERE application = ?", arguments: [id])
    else { return nil }
    let places = try Row.fetchAll(
      database, sql: "SELECT content, evidence, start, length FROM picture WHERE application = ? ORDER BY number",
      arguments: [id]
    ).map { row in
      SealedPicture(
        picture: try JSONColumn.value(Picture.self, from: row["content"], table: "picture"), file: row["evidence"],
        start: row["start"], length: row["length"])
    }
    return (places, key)
  }
}
