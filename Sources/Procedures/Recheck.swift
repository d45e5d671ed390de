import Domain
import Store

/// Compares all that waits with the newest student records.
public struct Recheck: Sendable {
  /// A case whose finding changed.
  public struct Change: Sendable {
    /// Which.
    public var id: CaseID
    /// The finding before.
    public var before: Overall
    /// The finding now.
    public var after: Overall
  }

  let office: Office

  /// Rechecks for an office.
  public init(_ office: Office) { self.office = office }

  /// Cross-checks every waiting application again; returns those whose overall verdict or record changed.
  public func run() throws -> [Change] {
    try office.admit(.importRecords)
    let checks = RecordChecks(office: office)
    return try office.write { writing in
      try writing.reading.cases(in: [.waiting]).compactMap { file in
        let (check, snapshot) = try checks.check(
          file.application, pictures: file.pictures.map(\.picture), in: writing.reading)
        let assessment = check.assessment
        guard assessment != file.assessment || snapshot != file.snapshot else { return nil }
        var changed = file
        changed.assessment = assessment
        changed.snapshot = snapshot
        try writing.update(changed, from: file.version)
        try writing.record(Self.entry(changed))
        let isNews =
          assessment.overall != file.assessment.overall || assessment.record != file.assessment.record
        return isNews ? Change(id: file.id, before: file.assessment.overall, after: assessment.overall) : nil
      }
    }
  }

  private static func entry(_ file: Case) -> AuditDraft {
    var facts: [String: AuditFact] = ["overall": .text(file.assessment.overall.rawValue)]
    if let snapshot = file.snapshot { facts["snapshot"] = .number(snapshot) }
    let personal = file.assessment.record.map { ["record": $0.qualified] } ?? [:]
    return AuditDraft(
      .applicationRechecked, subject: AuditDraft.subject(of: file.id), facts: facts, personal: personal)
  }
}
