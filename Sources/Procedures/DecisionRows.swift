import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Makes rows of decisions: values that the log commits to are taken from beside it, or pseudonyms for them.
struct DecisionRows {
  let reading: Reading
  let pseudonyms: Pseudonyms?
  /// Whether the entries that a row rests on come with it.
  let withProofs: Bool

  /// The row of a decision; `faculty` is what the applicant stated, nil where it was erased.
  func row(_ decision: TrailedDecision, faculty: String?) throws -> DecisionRow {
    let own = try proof(of: decision.entry.sequence)
    let arrival = try decision.arrival.map { try proof(of: $0.sequence) }
    let entry = decision.entry
    let free = entry.commitments["note"] == nil ? "reason" : "note"
    return DecisionRow(
      decision: decision, entryHash: own.hash, faculty: faculty.map { .value($0) } ?? .erased,
      record: value("record", of: entry, own), name: value("name", of: decision.arrival, arrival),
      email: value("email", of: decision.arrival, arrival),
      note: pseudonyms == nil ? value(free, of: entry, own) : nil,
      proofs: withProofs ? [arrival, own].compactMap(\.self).map(published) : [])
  }

  private func proof(of sequence: Int64) throws -> EntryProof {
    guard let stored = try reading.auditEntry(sequence) else { throw StoreError.unreadable(table: "audit_entry") }
    return EntryProof(
      entry: stored.json, hash: stored.hash,
      openings: try reading.storedOpenings(of: sequence).mapValues { .init(salt: $0.salt, value: $0.value) })
  }

  private func value(_ name: String, of entry: RecordedEntry?, _ proof: EntryProof?) -> RecordedValue {
    guard let entry, let proof, entry.commitments[name] != nil else { return .absent }
    guard let value = proof.openings[name]?.value else { return .erased }
    return pseudonyms.map { .pseudonym($0.pseudonym(of: value, name)) } ?? .value(value)
  }

  /// Without personal data the entries stay, and nothing opens what they commit to.
  private func published(_ proof: EntryProof) -> EntryProof {
    var proof = proof
    if pseudonyms != nil { proof.openings = [:] }
    return proof
  }
}

/// Names that stand for values within one export: the key is drawn for it and thrown away.
struct Pseudonyms {
  private let key: Data

  init(from chance: Chance) { key = chance.bytes(32) }

  /// The name; addresses that are one mailbox have one.
  func pseudonym(of value: String, _ name: String) -> String {
    let compared = name == "email" ? EmailAddress(value)?.key ?? value : value
    return "\(name)-\(KeyedHash.hex(of: Data("\(name)\0\(compared)".utf8), key: key).prefix(16))"
  }
}
