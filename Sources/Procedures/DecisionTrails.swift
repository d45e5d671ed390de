import Domain
import Foundation
import Secrets
import Store

extension Reading {
  /// Every decision that the log knows, in the order in which they were made.
  public func decisionTrail() throws -> [DecisionOutline] {
    var trail = DecisionTrail()
    try eachEntry { entry, _ in
      if let step = DecisionStep(entry.json.assumingMemoryBound(to: UInt8.self)) { trail.take(step) }
    }
    return trail.decisions
  }

  /// The decision with its entries.
  func trailed(_ outline: DecisionOutline) throws -> TrailedDecision {
    TrailedDecision(
      outline, arrival: try outline.arrival.map { try recorded($0).entry }, entry: try recorded(outline.entry).entry)
  }

  /// The entry of this number, as it is stored and as it was read.
  func recorded(_ sequence: Int64) throws -> (entry: RecordedEntry, stored: StoredEntry) {
    guard let stored = try auditEntry(sequence), let entry = RecordedEntry(json: stored.json) else {
      throw StoreError.unreadable(table: "audit_entry")
    }
    return (entry, stored)
  }

  /// The numbers of the pictures that the decider had opened before.
  func picturesOpened(before decision: DecisionOutline) throws -> Set<Int64> {
    let life = try auditEntries(about: AuditDraft.subject(of: decision.application))
    let looks = life.prefix { $0.sequence < decision.entry }.compactMap { RecordedEntry(json: $0.json) }
    return Set(
      looks.filter { $0.action == AuditAction.pictureOpened.rawValue && $0.actor.name == decision.by.name }
        .compactMap { $0.number("picture") })
  }
}
