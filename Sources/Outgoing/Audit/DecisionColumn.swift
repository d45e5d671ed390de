import Domain
import Foundation
import Wording

/// A column of the auditor's table, in the order of the table.
enum DecisionColumn: CaseIterable {
  case shortID, senderID, kind, faculty, received, decidedAt, decidedBy, outcome, fate, reasons, note, seen, record
  case overall, secondPerson, secondBy, secondAt, announcedAt, name, email, entryNumber, entryHash

  /// The header.
  var sentence: Sentence {
    switch self {
    case .shortID: AuditWording.shortID
    case .senderID: AuditWording.senderID
    case .kind: AuditWording.kind
    case .faculty: AuditWording.faculty
    case .received: AuditWording.received
    case .decidedAt: AuditWording.decidedAt
    case .decidedBy: AuditWording.decidedBy
    case .outcome: AuditWording.outcome
    case .fate: AuditWording.fate
    case .reasons: AuditWording.reasons
    case .note: AuditWording.note
    case .seen: AuditWording.seen
    case .record: AuditWording.record
    case .overall: AuditWording.overall
    case .secondPerson: AuditWording.secondPerson
    case .secondBy: AuditWording.secondBy
    case .secondAt: AuditWording.secondAt
    case .announcedAt: AuditWording.announcedAt
    case .name: AuditWording.name
    case .email: AuditWording.email
    case .entryNumber: AuditWording.entryNumber
    case .entryHash: AuditWording.entryHash
    }
  }
}

/// The table of decisions in one language, on the office's clock.
struct DecisionTable: Sendable {
  let settings: OfficeSettings
  let language: Language
  let personalData: Bool

  private var columns: [DecisionColumn] { DecisionColumn.allCases.filter { personalData || $0 != .note } }

  /// The headers.
  var header: [String] { columns.map { $0.sentence.in(language) } }

  /// The cells of a row.
  func cells(_ row: DecisionRow) -> [String] {
    let clock = AuditClock(settings.timeZone)
    return columns.map { cell($0, row, clock) }
  }

  private func cell(_ column: DecisionColumn, _ row: DecisionRow, _ clock: AuditClock) -> String {
    let (decision, entry) = (row.decision, row.decision.entry)
    return switch column {
    case .shortID: String(decision.application)
    case .senderID: row.request
    case .kind: (row.decidedAs ?? row.kind)?.sentence.in(language) ?? ""
    case .faculty: text(row.faculty)
    case .received: decision.arrival?.moment.map(clock.text) ?? ""
    case .decidedAt: clock.text(decision.moment)
    case .decidedBy: Self.text(entry.actor)
    case .outcome: decision.outcome.sentence.in(language)
    case .fate: decision.fate.sentence.in(language)
    case .reasons: row.reasons.map(reason).joined(separator: "\n")
    case .note: row.note.map(text) ?? ""
    case .seen: row.seen.map { FactWording.line($0.name, .text($0.code)).in(language) }.joined(separator: "\n")
    // With its source before it: to Excel a bare number such as 07-12 is a date, and 0712 loses its zero.
    case .record: text(row.record)
    case .overall: row.overall?.sentence.in(language) ?? ""
    case .secondPerson:
      row.secondPerson.map { SecondPersonReason(rawValue: $0)?.sentence.in(language) ?? $0 }.joined(separator: "\n")
    case .secondBy: decision.second.map { Self.text($0.by) } ?? ""
    case .secondAt: decision.second.map { clock.text($0.at) } ?? ""
    case .announcedAt: decision.announced.map(clock.text) ?? ""
    case .name: text(row.name)
    case .email: text(row.email)
    case .entryNumber: String(entry.sequence)
    case .entryHash: row.entryHash
    }
  }

  private func text(_ value: RecordedValue) -> String {
    value == .erased ? AuditWording.erased.in(language) : value.text ?? ""
  }

  /// Both names where they differ, as in a training home.
  private static func text(_ signature: Signature) -> String {
    signature.name == signature.osUser ? signature.name : "\(signature.name) (\(signature.osUser))"
  }

  /// A reason as the university words it today; a code that it has no more stays a code.
  private func reason(_ text: String) -> String {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return words(text, in: settings.rejecting) }
    let field = FormField(rawValue: parts[0])?.sentence ?? AuditWording.field(parts[0])
    return "\(field.in(language)): \(words(parts[1], in: settings.returning))"
  }

  private func words(_ code: String, in list: [ConfiguredReason]) -> String {
    list.first { $0.code == code }?.text.in(language) ?? code
  }
}
