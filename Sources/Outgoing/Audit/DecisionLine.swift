import Domain
import Foundation
import Secrets

/// A decision as one line of JSON (manual: audit, section 8).
enum DecisionLine {
  static func bytes(_ row: DecisionRow) -> Data {
    var bytes = Data()
    CanonicalJSON.object(members(row)).write(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  private static func members(_ row: DecisionRow) -> [String: CanonicalJSON] {
    let (decision, entry) = (row.decision, row.decision.entry)
    var members: [String: CanonicalJSON] = [
      "application": .number(decision.application), "request": .text(row.request), "sender": .text(row.sender),
      "kind": .optional(row.kind?.rawValue), "decided_as": .optional(row.decidedAs?.rawValue),
      "received": .optional(decision.arrival?.at), "decided_at": .text(entry.at),
      "decided_by": .text(entry.actor.name), "decided_by_os_user": .text(entry.actor.osUser),
      "role": .text(entry.role), "outcome": .text(decision.outcome.rawValue), "fate": .text(decision.fate.rawValue),
      "overall": .optional(row.overall?.rawValue), "reasons": .list(row.reasons.map { .text($0) }),
      "second_person": .list(row.secondPerson.map { .text($0) }), "second_by": .optional(decision.second?.by.name),
      "second_by_os_user": .optional(decision.second?.by.osUser),
      "second_at": .optional(decision.second.map { Instant.text($0.at) }),
      "announced_at": .optional(decision.announced.map(Instant.text)),
      "entry": .number(entry.sequence), "entry_hash": .text(row.entryHash),
      "proofs": .list(row.proofs.map(proof)),
    ]
    for (name, code) in row.seen { members[name] = .text(code) }
    for (name, value) in row.values { members[name] = .optional(value.text) }
    members["erased"] = .list(row.values.filter { $0.value == .erased }.map { .text($0.name) })
    return members
  }

  private static func proof(_ proof: EntryProof) -> CanonicalJSON {
    .object([
      "entry": .text(proof.entry), "hash": .text(proof.hash),
      "openings": .object(
        proof.openings.mapValues { opening in
          .object(["salt": .text(Digest.hex(opening.salt)), "value": .text(opening.value)])
        }),
    ])
  }

}
