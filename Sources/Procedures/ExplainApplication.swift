import Domain
import Store

/// Lays the cross-check of an application open, as it would be now; nothing of the application changes.
public struct ExplainApplication: Sendable {
  /// An application and the explanation of its cross-check.
  public struct Report: Sendable {
    /// The case with the finding of its last check.
    public var file: Case
    /// The check of now.
    public var explanation: Explanation
    /// The edition of the student records that it rests on.
    public var snapshot: Int64?
  }

  let office: Office

  /// Explains for an office.
  public init(_ office: Office) { self.office = office }

  /// Cross-checks the application against today's records, accounts and weights, and records that it was looked at.
  ///
  /// Throws `NotAllowed` or `CaseNotFound`.
  public func run(_ id: CaseID) throws -> Report {
    try office.admit(.look)
    let checks = RecordChecks(office: office)
    return try office.write { writing in
      let file = try writing.reading.existingCase(id)
      let (explanation, snapshot) = try checks.explanation(of: file, in: writing.reading)
      try writing.record(AuditDraft(.applicationShown, subject: AuditDraft.subject(of: id)))
      return Report(file: file, explanation: explanation, snapshot: snapshot)
    }
  }
}
