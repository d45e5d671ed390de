import Domain
import Foundation
import Secrets

/// Holds a line of an export of decisions against the entries that it carries: their hashes, what opens their commitments,
/// and what the line says besides (manual: audit, section 8).
struct DecisionLineCheck {
  private let number: Int
  private let line: ExportedDecision
  /// The entries that it carries, read; nil where one is none of the format.
  private let entries: [RecordedEntry?]

  /// All that is wrong with line `number`; `personalData` says whether its values are what they are called.
  static func defects(in bytes: UnsafeRawBufferPointer, number: Int, personalData: Bool) -> [ExportDefect] {
    guard let line = ExportedDecision(bytes) else { return [.line(number)] }
    let check = DecisionLineCheck(number: number, line: line)
    return check.proofs + check.statements(personalData: personalData)
  }

  private init(number: Int, line: ExportedDecision) {
    self.number = number
    self.line = line
    entries = line.proofs.map { RecordedEntry(json: $0.entry) }
  }

  private var proofs: [ExportDefect] {
    zip(line.proofs, entries).flatMap { proof, entry -> [ExportDefect] in
      guard let entry, Digest.sha256Hex(of: proof.entry) == proof.hash else {
        return [.proof(line: number, sequence: entry?.sequence)]
      }
      return proof.openings.compactMap { opening in
        let salted = Digest.bytes(hex: opening.salt).map { Digest.sha256Hex($0 + opening.value.utf8) }
        return salted == entry.commitments[opening.name] ? nil : .value(line: number, name: opening.name)
      }
    }
  }

  /// What the line says of the decision, against its entry; values against what opens their commitments.
  private func statements(personalData: Bool) -> [ExportDefect] {
    guard let last = line.proofs.last, let entry = entries.last.flatMap(\.self) else {
      return [.proof(line: number, sequence: line.numbers["entry"])]
    }
    var wrong: [String] = []
    if line.numbers["entry"] != entry.sequence || line.texts["entry_hash"] != last.hash { wrong.append("entry") }
    if line.numbers["application"] != entry.application { wrong.append("application") }
    if line.texts["decided_at"] != entry.at { wrong.append("decided_at") }
    if line.texts["decided_by"] != entry.actor.name { wrong.append("decided_by") }
    if line.texts["outcome"] != entry.text("outcome") { wrong.append("outcome") }
    if personalData {
      let arrival = line.proofs.count > 1 ? line.proofs[0] : nil
      let values: KeyValuePairs = [
        "name": arrival?.value("name"), "email": arrival?.value("email"), "student_record": last.value("record"),
        "note": last.value("note") ?? last.value("reason"),
      ]
      wrong += values.filter { line.texts[$0.key] != $0.value }.map(\.key)
    }
    return wrong.map { .statement(line: number, name: $0) }
  }
}
