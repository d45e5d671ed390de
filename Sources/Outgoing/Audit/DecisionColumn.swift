import Domain
import Foundation
import Wording

/// A column of the auditor's table, in the order of the table.
enum DecisionColumn: CaseIterable {
  case shortID, senderID, kind, received, decidedAt, decidedBy, outcome, reasons, record, overall, secondPerson
  case confirmedBy, confirmedAt, announcedAt, name, email, entryNumber, entryHash

  /// Whether it says who the applicant is: such columns can be left out.
  var isPersonal: Bool {
    switch self {
    case .record, .name, .email, .reasons: true
    case .shortID, .senderID, .kind, .received, .decidedAt, .decidedBy, .outcome, .overall, .secondPerson, .confirmedBy,
      .confirmedAt, .announcedAt, .entryNumber, .entryHash:
      false
    }
  }

  /// The header.
  var sentence: Sentence {
    switch self {
    case .shortID: AuditWording.shortID
    case .senderID: AuditWording.senderID
    case .kind: AuditWording.kind
    case .received: AuditWording.received
    case .decidedAt: AuditWording.decidedAt
    case .decidedBy: AuditWording.decidedBy
    case .outcome: AuditWording.outcome
    case .reasons: AuditWording.reasons
    case .record: AuditWording.record
    case .overall: AuditWording.overall
    case .secondPerson: AuditWording.secondPerson
    case .confirmedBy: AuditWording.confirmedBy
    case .confirmedAt: AuditWording.confirmedAt
    case .announcedAt: AuditWording.announcedAt
    case .name: AuditWording.name
    case .email: AuditWording.email
    case .entryNumber: AuditWording.entryNumber
    case .entryHash: AuditWording.entryHash
    }
  }

  /// The cell of a row.
  func value(_ row: DecisionRow, _ language: Language, _ clock: AuditClock) -> String {
    switch self {
    case .shortID: String(row.id)
    case .senderID: row.application
    case .kind: row.kind.sentence.in(language)
    case .received: clock.text(row.received)
    case .decidedAt: clock.text(row.decision.at)
    case .decidedBy: Self.text(row.decision.by)
    case .outcome: row.decision.decision.outcome.sentence.in(language)
    case .reasons: row.reasons.joined(separator: "\n")
    case .record: Self.record(of: row.decision.decision)
    case .overall: row.overall.sentence.in(language)
    case .secondPerson: row.decision.secondPersonReasons.map { $0.sentence.in(language) }.joined(separator: "\n")
    case .confirmedBy: row.decision.confirmation.map { Self.text($0.by) } ?? ""
    case .confirmedAt: row.decision.confirmation.map { clock.text($0.at) } ?? ""
    case .announcedAt: row.announced.map(clock.text) ?? ""
    case .name: row.name ?? AuditWording.erased.in(language)
    case .email: row.email ?? AuditWording.erased.in(language)
    case .entryNumber: String(row.entry)
    case .entryHash: row.entryHash
    }
  }

  /// Both names where they differ, as in a training home.
  private static func text(_ signature: Signature) -> String {
    signature.name == signature.osUser ? signature.name : "\(signature.name) (\(signature.osUser))"
  }

  /// The record with its source before it: to Excel a bare number such as 07-12 is a date, and 0712 loses its zero.
  private static func record(of decision: Decision) -> String {
    switch decision {
    case .approve(let approval): approval.record.qualified
    case .reject, .sendBack: ""
    }
  }
}
