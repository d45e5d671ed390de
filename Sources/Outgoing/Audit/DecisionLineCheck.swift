import Domain
import Foundation
import Secrets

/// Holds a line of an export of decisions against the entries that it carries: their hashes, what opens their commitments,
/// and what the line says besides (manual: audit, section 8).
struct DecisionLineCheck {
  private struct Line: Decodable {
    struct Proof: Decodable {
      struct Opening: Decodable {
        var salt: String
        var value: String
      }
      var entry: String
      var hash: String
      var openings: [String: Opening]
    }

    var application: Int64
    var decidedAt: String
    var decidedBy: String
    var outcome: String
    var entry: Int64
    var entryHash: String
    var name: String?
    var email: String?
    var studentRecord: String?
    var note: String?
    var proofs: [Proof]

    enum CodingKeys: String, CodingKey {
      case application, outcome, entry, name, email, note, proofs
      case decidedAt = "decided_at"
      case decidedBy = "decided_by"
      case entryHash = "entry_hash"
      case studentRecord = "student_record"
    }
  }

  private let number: Int
  private let line: Line

  /// All that is wrong with line `number`; `personalData` says whether its values are what they are called.
  static func defects(in bytes: Data, number: Int, personalData: Bool) -> [ExportDefect] {
    guard let line = try? JSONDecoder().decode(Line.self, from: bytes) else { return [.line(number)] }
    let check = DecisionLineCheck(number: number, line: line)
    return check.proofs + check.statements(personalData: personalData)
  }

  private init(number: Int, line: Line) {
    self.number = number
    self.line = line
  }

  private var proofs: [ExportDefect] {
    line.proofs.flatMap { proof -> [ExportDefect] in
      let entry = RecordedEntry(json: proof.entry)
      guard let entry, Digest.sha256Hex(of: proof.entry) == proof.hash else {
        return [.proof(line: number, sequence: entry?.sequence)]
      }
      return proof.openings.sorted { $0.key < $1.key }.compactMap { name, opening in
        let salted = Data(hex: opening.salt).map { Digest.sha256Hex($0 + Data(opening.value.utf8)) }
        return salted == entry.commitments[name] ? nil : .value(line: number, name: name)
      }
    }
  }

  /// What the line says of the decision, against its entry; values against what opens their commitments.
  private func statements(personalData: Bool) -> [ExportDefect] {
    guard let last = line.proofs.last, let entry = RecordedEntry(json: last.entry) else {
      return [.proof(line: number, sequence: line.entry)]
    }
    let arrival = line.proofs.count > 1 ? line.proofs[0] : nil
    var wrong: [String] = []
    if line.entry != entry.sequence || line.entryHash != last.hash { wrong.append("entry") }
    if line.application != entry.application { wrong.append("application") }
    if line.decidedAt != entry.at { wrong.append("decided_at") }
    if line.decidedBy != entry.actor.name { wrong.append("decided_by") }
    if line.outcome != entry.text("outcome") { wrong.append("outcome") }
    if personalData {
      if line.name != arrival?.openings["name"]?.value { wrong.append("name") }
      if line.email != arrival?.openings["email"]?.value { wrong.append("email") }
      if line.studentRecord != last.openings["record"]?.value { wrong.append("student_record") }
      if line.note != (last.openings["note"] ?? last.openings["reason"])?.value { wrong.append("note") }
    }
    return wrong.map { .statement(line: number, name: $0) }
  }
}

extension Data {
  /// The bytes that hexadecimal digits write; nil where they are none.
  fileprivate init?(hex text: String) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes = Data()
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    self = bytes
  }
}
