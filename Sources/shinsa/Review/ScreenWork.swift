import Domain
import Foundation
import Procedures
import ReviewScreen
import Store

/// What only the full screen wants done; like everything else, through the procedures.
extension ReviewWork {
  /// Shows an application without holding it.
  mutating func look(at id: CaseID) throws -> ReviewReply {
    .looked(DossierFacts(try ManageClaims(desk.office).look(at: id), in: desk.office))
  }

  /// Holds an application for longer.
  mutating func renew(_ id: CaseID) throws -> ReviewReply {
    try claim(id)
    let office = desk.office
    let claim = try office.store.read { try $0.claim(on: id, at: office.clock()) }
    return .renewed(until: claim?.until ?? office.clock())
  }

  /// Student records by their words, or by a number.
  func search(_ text: String) throws -> ReviewReply {
    let words = SearchWords.sought(text)
    return .records(words.isEmpty ? [] : try desk.office.store.read { try $0.students(matching: words, limit: 50) })
  }

  /// Confirms a decision or a correction that somebody else proposed.
  mutating func confirm(_ id: CaseID) throws -> ReviewReply {
    let correction = CorrectDecision(desk.office)
    if try correction.isPending(id) { return try confirmCorrection(of: id) }
    return .decided(try DecideApplication(desk.office).confirm(id))
  }

  /// Sends back what somebody else proposed.
  mutating func refuse(_ id: CaseID, because reason: String?) throws -> ReviewReply {
    let correction = CorrectDecision(desk.office)
    if try correction.isPending(id) { return try refuseCorrection(of: id, because: reason) }
    return .decided(try DecideApplication(desk.office).refuse(id, because: reason))
  }
}
