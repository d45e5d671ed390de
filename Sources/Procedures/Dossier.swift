import CrossCheck
import Domain
import Foundation
import Store

/// All that a reviewer sees of an application.
public struct Dossier: Sendable {
  /// The case.
  public var file: Case
  /// The student record that it is most likely about, if there is one.
  public var record: StudentRecord?
  /// Who holds it now.
  public var claim: Claim?
  /// Internal notes.
  public var notes: [Note]
  /// Its entries in the audit log.
  public var history: [StoredEntry]
  /// Its mails.
  public var notices: [Notice]
  /// What else the office had to do with the person.
  public var dealings: Dealings
  /// The days that its age is counted in.
  public var openingDays: OpeningDays

  init(_ id: CaseID, at moment: Date, calendar: OfficeCalendar, in reading: Reading) throws {
    file = try reading.existingCase(id)
    record = try file.assessment.record.flatMap { try reading.student($0) }
    claim = try reading.claim(on: id, at: moment)
    notes = try reading.notes(on: id)
    history = try reading.auditEntries(about: AuditDraft.subject(of: id))
    notices = try reading.notices(about: id)
    openingDays = OpeningDays(calendar, holidays: try reading.holidays())
    dealings = try reading.dealings(with: file, records: reading.records(ofPersonIn: file))
  }
}

extension Reading {
  /// The records that a case is about, found or approved, and the other enrolments of the same person.
  fileprivate func records(ofPersonIn file: Case) throws -> Set<RecordKey> {
    var keys = Set([file.assessment.record].compactMap(\.self))
    if case .approve(let approval) = file.decision?.decision { keys.insert(approval.record) }
    for record in try keys.compactMap({ try student($0) }) {
      keys.formUnion(try SamePerson.enrolments(besides: record, in: self).map(\.key))
    }
    return keys
  }
}
