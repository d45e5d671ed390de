import Domain
import Store

/// Records that somebody looked at a list of people, at a student record or at a mail (manual: audit, section 4).
///
/// One entry a command, or a session of the screen: whoever looks is meant to be known, not how often a list is drawn.
public struct RecordLook: Sendable {
  /// What a list shows.
  public enum List: String, Sendable, CaseIterable {
    case queue, found, students, mails, accounts
    case officeRecords = "office-records"
  }

  let office: Office

  /// Records for an office.
  public init(_ office: Office) { self.office = office }

  /// A list was shown that has so many rows; one without a row shows nobody.
  ///
  /// What was looked for is not kept: it is about anybody, and nobody could erase it when that person's time is over.
  public func list(_ list: List, rows: Int) throws {
    guard rows > 0 else { return }
    try record(AuditDraft(.listShown, subject: "list:\(list.rawValue)", facts: ["rows": .number(Int64(rows))]))
  }

  /// A student record was shown by itself, or beside the application that it was compared with.
  ///
  /// Which one it was is kept as long as that application is; of a record that was shown by itself for its own time
  /// (manual: retention, section 1).
  public func student(_ key: RecordKey, beside id: CaseID? = nil) throws {
    let subject = id.map { AuditDraft.subject(of: $0) } ?? AuditDraft.anyStudent
    try record(AuditDraft(.studentShown, subject: subject, personal: ["record": key.qualified]))
  }

  /// The mails about an application were shown.
  public func mails(about id: CaseID) throws {
    try record(AuditDraft(.mailShown, subject: AuditDraft.subject(of: id)))
  }

  private func record(_ draft: AuditDraft) throws { try office.write { try $0.record(draft) } }
}
