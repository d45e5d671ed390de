import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Lays decision records and the chain itself where the auditor picks them up, signed.
public struct ExportAudit: Sendable {
  /// What the auditor can take away.
  public enum Format: String, Sendable, CaseIterable {
    /// The standing decisions as a table.
    case csv
    /// Every entry of the chain as it was hashed, one a line.
    case jsonl
  }

  /// Which decisions a table holds.
  public struct Selection: Sendable {
    /// From this moment on.
    public var from: Date?
    /// Before this moment.
    public var to: Date?
    /// Decided by this acting name.
    public var reviewer: String?
    /// With this outcome.
    public var outcome: DecisionOutcome?
    /// Whether columns that say who the applicant is are there.
    public var personalData: Bool

    /// Selects decisions; nil leaves a side open.
    public init(
      from: Date? = nil, to: Date? = nil, reviewer: String? = nil, outcome: DecisionOutcome? = nil,
      personalData: Bool = true
    ) {
      self.from = from
      self.to = to
      self.reviewer = reviewer
      self.outcome = outcome
      self.personalData = personalData
    }
  }

  /// What was exported.
  public struct Report: Sendable {
    /// The file; its signature lies beside it with `.sig`.
    public var file: URL
    /// How many decisions or entries it holds.
    public var count: Int
    /// Where the chain ended when it was made.
    public var head: ChainHead
  }

  let office: Office

  /// Exports for an office.
  public init(_ office: Office) { self.office = office }

  /// Writes the export and records it; the head that is returned lies before that record.
  public func run(_ format: Format, _ selection: Selection, language: Language) throws -> Report {
    try office.admit(.audit)
    let moment = office.clock()
    let (bytes, count, head) = try office.store.read { reading in
      let stated = try reading.auditHead()
      let head = ChainHead(count: stated.count, hash: stated.hash)
      switch format {
      case .csv:
        let rows = try rows(selection, language: language, in: reading)
        return (
          AuditExport.csv(
            rows, language: language, zone: office.settings.timeZone, personalData: selection.personalData),
          rows.count, head
        )
      case .jsonl:
        var lines: [Data] = []
        try reading.eachAuditEntry { entry, _ in lines.append(Data(entry.json.utf8)) }
        return (try AuditExport.jsonLines(lines), lines.count, head)
      }
    }
    let file = try place(bytes, format, at: moment)
    try office.write { writing in
      try writing.record(
        AuditDraft(
          .auditExported, subject: "audit",
          facts: [
            "file": .text(file.lastPathComponent), "sha256": .text(Digest.sha256Hex(bytes)),
            "personal_data": .text(format == .csv && selection.personalData ? "yes" : "no"),
            "head": .text("\(head.count):\(head.hash)"),
          ]))
    }
    return Report(file: file, count: count, head: head)
  }

  private func place(_ bytes: Data, _ format: Format, at moment: Date) throws -> URL {
    let folder = office.folders.audit
    let group = office.settings.exportGroups[folder.lastPathComponent]
    let stamp = Instant.text(moment).filter { $0.isNumber || $0 == "T" }
    let stem = format == .csv ? "decisions" : "entries"
    var name = "\(stem)-\(stamp).\(format.rawValue)"
    var number = 2
    while FileManager.default.fileExists(atPath: folder.appending(path: name).path) {
      name = "\(stem)-\(stamp).\(number).\(format.rawValue)"
      number += 1
    }
    let signature = try office.keys.signature(of: bytes)
    try ExportFile.place(signature, at: folder.appending(path: name + ".sig"), group: group, overwriting: true)
    try ExportFile.place(bytes, at: folder.appending(path: name), group: group)
    return folder.appending(path: name)
  }

  private func rows(_ selection: Selection, language: Language, in reading: Reading) throws -> [DecisionRow] {
    try reading.cases(in: Set(CaseState.allCases)).compactMap { file in
      guard let decision = file.decision, selection.takes(decision) else { return nil }
      let entries = try reading.auditEntries(about: AuditDraft.subject(of: file.id))
      guard let entry = entries.last(where: { DecisionEntry.isDecision($0.json) }) else { return nil }
      return DecisionRow(
        id: file.id, application: file.application.id, kind: file.application.kind, received: file.received,
        decision: decision, reasons: try reasons(of: decision.decision, in: file, language: language),
        overall: file.assessment.overall, announced: file.announced, name: file.application.applicant.name.display,
        email: file.application.email.asWritten, entry: entry.sequence, entryHash: entry.hash)
    }
  }

  /// The decision's reasons as the applicant or the second person read them.
  private func reasons(of decision: Decision, in file: Case, language: Language) throws -> [String] {
    func words(_ code: String, in list: [ConfiguredReason]) -> String {
      list.first { $0.code == code }?.text.in(language) ?? code
    }
    switch decision {
    case .approve(let approval): return [approval.reason].compactMap(\.self)
    case .reject(let rejection):
      return rejection.reasons.map { words($0, in: office.settings.rejecting) } + [rejection.note].compactMap(\.self)
    case .sendBack(let sendingBack):
      let items = try sendingBack.items.map { item in
        let field = try ReturnedItem.name(of: item.field, in: file).in(language)
        return "\(field): \(words(item.reason, in: office.settings.returning))"
      }
      return items + [sendingBack.note].compactMap(\.self)
    }
  }
}

extension ExportAudit.Selection {
  /// Whether a decision belongs to the selection.
  func takes(_ record: DecisionRecord) -> Bool {
    if let from, record.at < from { return false }
    if let to, record.at >= to { return false }
    if let reviewer, record.by.name != reviewer { return false }
    if let outcome, record.decision.outcome != outcome { return false }
    return true
  }
}
