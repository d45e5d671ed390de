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
  /// The student records that were weighed and the one that was approved, as far as they still stand.
  public var records: [StudentRecord]
  /// The records of the person whom it is about, found or approved; empty where nobody was found.
  public var person: Set<RecordKey>
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
  /// The application that it mends.
  public var mended: Case?
  /// The accounts that deciding would touch: that of the stated address, and those of the person's records.
  public var accounts: [Account]
  /// A correction that waits for a second person.
  public var correction: Proposal?
  /// What was marked of the items that it was asked to mend.
  public var marks: [ItemMark]

  init(_ id: CaseID, at moment: Date, calendar: OfficeCalendar, in reading: Reading) throws {
    file = try reading.existingCase(id)
    record = try file.assessment.record.flatMap { try reading.student($0) }
    records = try file.namedRecords.compactMap { try reading.student($0) }
    claim = try reading.claim(on: id, at: moment)
    notes = try reading.notes(on: id)
    // A case that a correction opened has the history of the one whose decision was wrong before its own.
    history = try ([file.corrects, id].compactMap(\.self)).flatMap {
      try reading.auditEntries(about: AuditDraft.subject(of: $0))
    }
    notices = try reading.notices(about: id)
    openingDays = OpeningDays(calendar, holidays: try reading.holidays())
    person = try reading.records(ofPersonIn: file)
    dealings = try reading.dealings(with: file, records: person)
    mended = try reading.mended(by: id)
    correction = try reading.correction(of: id)
    marks = try reading.itemMarks(of: id)
    accounts = try reading.accounts(touchedBy: file, records: person)
  }
}

extension Case {
  /// The records that were weighed, the best first, and the one that was approved.
  fileprivate var namedRecords: [RecordKey] {
    let weighed = assessment.candidates.map(\.record)
    guard case .approve(let approval) = decision?.decision, !weighed.contains(approval.record) else { return weighed }
    return weighed + [approval.record]
  }
}

extension Reading {
  /// An account that is still to be announced is the application's own, and nothing to be told of.
  fileprivate func accounts(touchedBy file: Case, records: Set<RecordKey>) throws -> [Account] {
    var ids = Set(try records.compactMap { try account(record: $0)?.id })
    if let id = try account(email: file.application.email.key)?.id { ids.insert(id) }
    if let id = file.account { ids.insert(id) }
    return try ids.sorted().compactMap { try account($0) }.filter { account in
      account.status != .pending && !account.enrolments.allSatisfy { $0.application == file.id }
    }
  }

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
