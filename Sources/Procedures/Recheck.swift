import Domain
import Store

/// Compares all that waits with the newest student records.
public struct Recheck: Sendable {
  /// A case whose finding changed.
  public struct Change: Sendable {
    /// Which.
    public var id: CaseID
    /// The id that its sender gave it.
    public var request: String
    /// The finding before.
    public var before: Overall
    /// The finding now.
    public var after: Overall
    /// The record that it was about before.
    public var recordBefore: RecordKey?
    /// The record that it is about now.
    public var recordAfter: RecordKey?
  }

  /// What a recheck did.
  public struct Report: Sendable {
    /// How many cases wait.
    public var checked = 0
    /// Those whose overall verdict or record changed, in the order of submission.
    public var changes: [Change] = []
  }

  /// Cases that are checked in one transaction: reviewers wait no longer than these take.
  private static let batch = 50

  let office: Office

  /// Rechecks for an office.
  public init(_ office: Office) { self.office = office }

  /// Cross-checks every waiting application again; returns those whose overall verdict or record changed.
  ///
  /// Each transaction takes a few. Whatever is decided, imported or rechecked by somebody else in between stands: a case is
  /// looked at as it then is, and one that waits no longer is left alone.
  public func run() throws -> Report {
    try office.admit(.importRecords)
    let checks = RecordChecks(office: office)
    var ids = try office.store.read { try $0.caseIDs(in: .waiting) }[...]
    var report = Report()
    while !ids.isEmpty {
      let batch = ids.prefix(Self.batch)
      ids = ids.dropFirst(Self.batch)
      let changes = try office.write { writing in
        try batch.compactMap { id -> (Change?)? in
          guard let file = try writing.reading.caseFile(id), file.state == .waiting else { return nil }
          return .some(try check(file, checks, in: writing))
        }
      }
      report.checked += changes.count
      report.changes += changes.compactMap(\.self)
    }
    return report
  }

  private func check(_ file: Case, _ checks: RecordChecks, in writing: Writing) throws -> Change? {
    let (check, snapshot) = try checks.check(
      file.application, pictures: file.pictures.map(\.picture), in: writing.reading)
    let assessment = check.assessment
    guard assessment != file.assessment || snapshot != file.snapshot else { return nil }
    var changed = file
    changed.assessment = assessment
    changed.snapshot = snapshot
    try writing.update(changed, from: file.version)
    try writing.record(Self.entry(file, changed))
    guard assessment.overall != file.assessment.overall || assessment.record != file.assessment.record else {
      return nil
    }
    return Change(
      id: file.id, request: file.application.id, before: file.assessment.overall, after: assessment.overall,
      recordBefore: file.assessment.record, recordAfter: assessment.record)
  }

  private static func entry(_ before: Case, _ after: Case) -> AuditDraft {
    var facts: [String: AuditFact] = [
      "overall": .text(after.assessment.overall.rawValue), "before": .text(before.assessment.overall.rawValue),
    ]
    if let snapshot = after.snapshot { facts["snapshot"] = .number(snapshot) }
    var personal: [String: String] = [:]
    if let record = after.assessment.record { personal["record"] = record.qualified }
    if let record = before.assessment.record { personal["record_before"] = record.qualified }
    return AuditDraft(
      .applicationRechecked, subject: AuditDraft.subject(of: after.id), facts: facts, personal: personal)
  }
}
