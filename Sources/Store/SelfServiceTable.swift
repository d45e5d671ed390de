import Domain
import Foundation
import GRDB

extension Writing {
  /// Spends the id of a self-service request that was accepted; of what it said nothing is kept but its hash.
  public func insertSelfService(
    _ request: SelfServiceRequest, sender: String, fingerprint: String, bundle: Int64
  ) throws {
    try database.run(
      "INSERT INTO self_service (sender, request, fingerprint, kind, bundle, accepted) VALUES (?, ?, ?, ?, ?, ?)",
      [
        sender, request.id, fingerprint, request.action.kind.rawValue, bundle, Instant.text(scribe.moment),
      ])
  }
}
