import Domain
import Foundation

/// Audit entries about decisions: everything that they rest on, personal values as commitments.
enum DecisionEntry {
  /// The entry of a decision that was taken or proposed.
  static func draft(_ action: AuditAction, _ decision: Decision, before: Case, after: Case) -> AuditDraft {
    var facts: [String: AuditFact] = [
      "outcome": .text(decision.outcome.rawValue), "kind": .text(after.application.kind.rawValue),
      "overall": .text(after.assessment.overall.rawValue), "request": .text(after.application.id),
      "sender": .text(after.sender),
    ]
    var personal: [String: String] = [:]
    if let snapshot = after.decision?.snapshot { facts["snapshot"] = .number(snapshot) }
    if let reasons = after.decision?.secondPersonReasons, !reasons.isEmpty {
      facts["second_person"] = .list(reasons.map(\.rawValue))
    }
    switch decision {
    case .approve(let approval):
      if let seen = approval.seen { facts.merge(Self.facts(seen)) { _, new in new } }
      if let kind = approval.kind { facts["decided_as"] = .text(kind.rawValue) }
      if let account = approval.account { facts["account"] = .text(account) }
      facts["pictures"] = .list(after.pictures.filter(\.isKept).map(\.picture.sha256))
      personal["record"] = approval.record.qualified
      personal["expiry"] = approval.seen?.expiry?.description
      if let reason = approval.reason { personal["reason"] = reason }
    case .reject(let rejection):
      facts["reasons"] = .list(rejection.reasons)
      if let note = rejection.note { personal["note"] = note }
    case .sendBack(let sendingBack):
      facts["items"] = .list(sendingBack.items.map { "\($0.field):\($0.reason)" })
      if let note = sendingBack.note { personal["note"] = note }
    }
    return AuditDraft(action, subject: AuditDraft.subject(of: after.id), facts: facts, personal: personal)
  }

  private static func facts(_ seen: DocumentCheck) -> [String: AuditFact] {
    var facts: [String: AuditFact] = [
      "document": .text(seen.document.rawValue), "name_shown": .text(seen.name.rawValue),
      "birth_date_shown": .text(seen.birthDate ? "yes" : "no"), "address_shown": .text(seen.address.rawValue),
    ]
    if let proof = seen.changedNameProof { facts["name_proof"] = .text(proof.rawValue) }
    return facts
  }

  /// The entry of what happened to a decision that stands in `file`.
  static func outcome(_ action: AuditAction, of file: Case, personal: [String: String] = [:]) -> AuditDraft {
    var facts: [String: AuditFact] = [:]
    if let record = file.decision {
      facts["outcome"] = .text(record.decision.outcome.rawValue)
      facts["decided_by"] = .list([record.by.name, record.by.osUser])
    }
    return AuditDraft(action, subject: AuditDraft.subject(of: file.id), facts: facts, personal: personal)
  }
}
