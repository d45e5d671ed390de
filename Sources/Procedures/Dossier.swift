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
  /// Other applications with the same picture.
  public var samePicture: [CaseID]
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
    samePicture = try reading.cases(withPictures: Set(file.pictures.map(\.picture.sha256)), besides: id)
  }
}
