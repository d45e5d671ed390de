import Domain
import Store

/// Student records that somebody looks for or opens; the log knows of it before he sees them (manual: audit, section 4).
public struct LookUpStudents: Sendable {
  let office: Office

  /// Looks up for an office.
  public init(_ office: Office) { self.office = office }

  /// Records by their words, in any script; none where the text has no words.
  ///
  /// Throws `NotAllowed`.
  ///
  /// - Parameter limit: At most so many.
  public func find(_ text: String, limit: Int) throws -> [StudentRecord] {
    try office.admit(.look)
    let words = SearchWords.sought(text)
    guard !words.isEmpty else { return [] }
    let records = try office.store.read { try $0.students(matching: words, limit: limit) }
    try RecordLook(office).list(.students, rows: records.count)
    return records
  }

  /// The record that a member of staff names, with what else is on file about its person.
  ///
  /// Throws `NotAllowed`, `DecisionObstacle.recordUnknown` or `.recordAmbiguous`.
  public func dossier(_ name: String) throws -> StudentDossier {
    try office.admit(.look)
    let dossier = try office.store.read { try StudentDossier(name, in: $0) }
    try RecordLook(office).student(dossier.record.key)
    return dossier
  }
}
