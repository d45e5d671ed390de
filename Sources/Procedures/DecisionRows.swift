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
  func row(_ outline: DecisionOutline, faculty: String?) throws -> DecisionRow {
    let arrival = try outline.arrival.map(evidence)
    let own = try evidence(outline.entry)
    let free = own.entry.commitments["note"] == nil ? "reason" : "note"
    return DecisionRow(
      decision: TrailedDecision(outline, arrival: arrival?.entry, entry: own.entry), entryHash: own.proof.hash,
      faculty: faculty.map { .value($0) } ?? .erased, record: value("record", of: own),
      name: value("name", of: arrival),
      email: value("email", of: arrival), note: pseudonyms == nil ? value(free, of: own) : nil,
      proofs: withProofs ? [arrival, own].compactMap(\.?.proof).map(published) : [])
  }

  /// An entry as it was read, and as its bytes.
  private struct Evidence {
    var entry: RecordedEntry
    var proof: EntryProof
  }

  private func evidence(_ sequence: Int64) throws -> Evidence {
    let (entry, stored) = try reading.recorded(sequence)
    let openings = try reading.storedOpenings(of: sequence).mapValues {
      EntryProof.Opening(salt: $0.salt, value: $0.value)
    }
    return Evidence(entry: entry, proof: EntryProof(entry: stored.json, hash: stored.hash, openings: openings))
  }

  private func value(_ name: String, of evidence: Evidence?) -> RecordedValue {
    guard let evidence, evidence.entry.commitments[name] != nil else { return .absent }
    guard let value = evidence.proof.openings[name]?.value else { return .erased }
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
