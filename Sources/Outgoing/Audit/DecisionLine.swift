import Domain
import Foundation
import Secrets

/// A decision as one line of JSON (manual: audit, section 8).
enum DecisionLine {
  static func bytes(_ row: DecisionRow) -> Data {
    var bytes: [UInt8] = []
    // Most of a line are its two entries.
    bytes.reserveCapacity(4096)
    CanonicalJSON.object(
      members.compactMap { member in member.value(row).map { (member.name, $0) } }
    ).write(to: &bytes)
    bytes.append(0x0A)
    return Data(bytes)
  }

  /// A member of the line, and its value; nil: the line has no such member.
  private struct Member: Sendable {
    var name: String
    var value: @Sendable (DecisionRow) -> CanonicalJSON?

    init(_ name: String, _ value: @escaping @Sendable (DecisionRow) -> CanonicalJSON?) {
      self.name = name
      self.value = value
    }
  }

  private static let members = (application + decision + outcome + seen + values + evidence).sorted {
    $0.name < $1.name
  }

  private static let application = [
    Member("application") { .number($0.decision.application) },
    Member("request") { .text($0.request) },
    Member("sender") { .text($0.sender) },
    Member("kind") { .optional($0.kind?.rawValue) },
    Member("received") { .optional($0.decision.arrival?.at) },
    Member("overall") { .optional($0.overall?.rawValue) },
  ]

  private static let decision = [
    Member("decided_as") { .optional($0.decidedAs?.rawValue) },
    Member("decided_at") { .text($0.decision.entry.at) },
    Member("decided_by") { .text($0.decision.entry.actor.name) },
    Member("decided_by_os_user") { .text($0.decision.entry.actor.osUser) },
    Member("role") { .text($0.decision.entry.role) },
    Member("outcome") { .text($0.decision.outcome.rawValue) },
    Member("reasons") { .list($0.reasons.map { .text($0) }) },
    Member("second_person") { .list($0.secondPerson.map { .text($0) }) },
  ]

  private static let outcome = [
    Member("fate") { .text($0.decision.fate.rawValue) },
    Member("second_by") { .optional($0.decision.second?.by.name) },
    Member("second_by_os_user") { .optional($0.decision.second?.by.osUser) },
    Member("second_at") { .optional($0.decision.second.map { Instant.text($0.at) }) },
    Member("announced_at") { .optional($0.decision.announced.map(Instant.text)) },
  ]

  private static let seen = DecisionRow.seen.map { name in
    Member(name) { row in row.decision.entry.text(name).map { .text($0) } }
  }

  private static let values = [
    Member("faculty") { .optional($0.faculty.text) },
    Member("student_record") { .optional($0.record.text) },
    Member("name") { .optional($0.name.text) },
    Member("email") { .optional($0.email.text) },
    Member("note") { $0.note.map { .optional($0.text) } },
    Member("erased") { row in .list(row.values.filter { $0.value == .erased }.map { .text($0.name) }) },
  ]

  private static let evidence = [
    Member("entry") { .number($0.decision.entry.sequence) },
    Member("entry_hash") { .text($0.entryHash) },
    Member("proofs") { .list($0.proofs.map(proof)) },
  ]

  private static func proof(_ proof: EntryProof) -> CanonicalJSON {
    let openings = proof.openings.sorted { $0.key < $1.key }.map { name, opening in
      (name, CanonicalJSON.object([("salt", .text(Digest.hex(opening.salt))), ("value", .text(opening.value))]))
    }
    return .object([("entry", .text(proof.entry)), ("hash", .text(proof.hash)), ("openings", .object(openings))])
  }
}
