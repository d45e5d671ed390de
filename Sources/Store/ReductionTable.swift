import Domain
import Foundation
import GRDB

/// A bundle in `done/` that is to be reduced to its papers.
public struct KeptBundle: Hashable, Sendable {
  /// Its number here.
  public var id: Int64
  /// Its name in `done/`.
  public var place: String
  /// The manifest's SHA-256, by which the file is known to be this bundle.
  public var manifestSHA256: String
  /// When it was put there.
  public var settled: Date
}

extension Reading {
  /// Bundles that were put into `done/` before `moment` and are there whole as far as we know, oldest first; and whatever
  /// the moment, those that brought a picture that must not be kept.
  public func bundlesKeptWhole(settledBefore moment: Date) throws -> [KeptBundle] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, place, manifest_sha256, settled FROM bundle
        WHERE reduced IS NULL AND place IS NOT NULL AND outcome <> 'quarantined'
          AND settled IS NOT NULL
          AND (settled <= ? OR id IN (SELECT bundle FROM application JOIN picture_forgotten
            ON picture_forgotten.application = application.id WHERE reason = 'forbidden-evidence'))
        ORDER BY settled, id
        """, arguments: [Instant.text(moment)]
    ).map { row in
      guard let settled = Instant.date(row["settled"]) else { throw StoreError.unreadable(table: "bundle") }
      return KeptBundle(
        id: row["id"], place: row["place"], manifestSHA256: row["manifest_sha256"], settled: settled)
    }
  }
}

extension Writing {
  /// Notes that of a bundle manifest, signature and receipt alone are kept.
  public func noteReduced(_ bundle: KeptBundle) throws {
    try close(bundle)
    try record(
      AuditDraft(
        .bundleReduced, subject: "bundle:\(bundle.id)", facts: ["manifest_sha256": .text(bundle.manifestSHA256)]))
  }

  /// Notes that somebody else has taken a bundle out of `done/`: nothing of ours happened to it, so the log says nothing.
  public func noteTakenAway(_ bundle: KeptBundle) throws { try close(bundle) }

  private func close(_ bundle: KeptBundle) throws {
    try database.execute(
      sql: "UPDATE bundle SET reduced = ? WHERE id = ?", arguments: [Instant.text(scribe.moment), bundle.id])
  }
}
