import CrossCheck
import Domain
import Foundation
import Store

/// Office records: one person enters or withdraws them, a second one confirms; each step in one transaction.
public struct KeepOfficeRecords: Sendable {
  /// A step that was taken.
  public struct Step: Sendable {
    /// The office record as it is now.
    public var record: OfficeRecord
    /// Records of the registrar's files that may be the same.
    public var twins: [StudentRecord]
  }

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Enters records of one paper or file, all or none; each is numbered if it has no student number.
  public func propose(_ contents: [StudentRecord], origin: String) throws -> [Step] {
    let context = context()
    return try write(context) { writing in
      try contents.map { content in
        let new = try OfficeRecord(content, id: try writing.reading.nextOfficeRecord(), origin: origin, in: context)
        if let other = try writing.reading.openOfficeRecord(number: new.record.key.number) {
          throw OfficeRecordObstacle.numberTaken(other: other)
        }
        try writing.insertOfficeRecord(new)
        try writing.record(try Self.entry(.officeRecordProposed, of: new))
        return try step(new, in: writing.reading)
      }
    }
  }

  /// Proposes to withdraw a record.
  public func withdraw(_ id: Int64, because reason: String) throws -> Step {
    try change(id) { record, context throws(OfficeRecordObstacle) in
      try record.withdrawn(because: reason, in: context)
    } entry: { _, after in
      AuditDraft(
        .officeRecordProposed, subject: Self.subject(after), facts: ["step": .text("withdrawal")],
        personal: ["record": after.record.key.qualified, "reason": reason])
    }
  }

  /// Confirms what somebody else proposed; from then on the record is one, or is none any more.
  public func confirm(_ id: Int64) throws -> Step {
    try change(id) { record, context throws(OfficeRecordObstacle) in
      try record.confirmed(in: context)
    } entry: { before, _ in
      Self.outcome(.officeRecordConfirmed, of: before, because: nil)
    }
  }

  /// Refuses what was proposed: an entry becomes no record, and a record that was to be withdrawn stays.
  public func refuse(_ id: Int64, because reason: String?) throws -> Step {
    try change(id) { record, context throws(OfficeRecordObstacle) in
      if let reason { try OfficeRecordObstacle.admit(reason) }
      return try record.refused(in: context)
    } entry: { before, _ in
      Self.outcome(.officeRecordRefused, of: before, because: reason)
    }
  }

  /// Office records that a source may hold as well; for after its import.
  public func twins(in source: String) throws -> [Step] {
    try office.store.read { reading in
      try reading.officeRecords(in: [.confirmed, .leaving]).map { try step($0, in: reading) }
        .filter { $0.twins.contains { $0.key.source == source } }
    }
  }

  private func context() -> OfficeRecordContext {
    OfficeRecordContext(actor: office.actor, now: office.clock(), training: office.settings.training)
  }

  private func write<Value>(_ context: OfficeRecordContext, _ body: (Writing) throws -> Value) throws -> Value {
    try office.store.write(as: office.scribe(at: context.now), body)
  }

  /// Reads, decides purely, applies once.
  private func change(
    _ id: Int64,
    _ rule: (OfficeRecord, OfficeRecordContext) throws(OfficeRecordObstacle) -> OfficeRecord,
    entry: (_ before: OfficeRecord, _ after: OfficeRecord) -> AuditDraft
  ) throws -> Step {
    var context = context()
    return try write(context) { writing in
      guard let before = try writing.reading.officeRecord(id) else { throw OfficeRecordObstacle.unknown }
      context.hasAccount = try writing.reading.account(record: before.record.key) != nil
      let after = try rule(before, context)
      try writing.updateOfficeRecord(after)
      if after.isRecord, !before.isRecord { try writing.addStudent(ofOffice: after.record) }
      if before.isRecord, !after.isRecord { try writing.removeStudent(ofOffice: before.record.key) }
      try writing.record(entry(before, after))
      return try step(after, in: writing.reading)
    }
  }

  private func step(_ record: OfficeRecord, in reading: Reading) throws -> Step {
    Step(record: record, twins: try SamePerson.twins(of: record.record, in: reading))
  }
}

extension KeepOfficeRecords {
  private static func subject(_ record: OfficeRecord) -> String { "office-record:\(record.id)" }

  private static func entry(_ action: AuditAction, of new: OfficeRecord) throws -> AuditDraft {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let content = String(decoding: try encoder.encode(new.record), as: UTF8.self)
    return AuditDraft(
      action, subject: subject(new), facts: ["step": .text("entry")],
      personal: ["record": new.record.key.qualified, "origin": new.origin, "content": content])
  }

  /// The entry about what became of a proposal, which stands in `before`.
  private static func outcome(_ action: AuditAction, of before: OfficeRecord, because reason: String?) -> AuditDraft {
    let proposer = before.state == .leaving ? before.withdrawal?.proposal.by : before.proposal.by
    var facts: [String: AuditFact] = ["step": .text(before.state == .leaving ? "withdrawal" : "entry")]
    if let proposer { facts["proposed_by"] = .list([proposer.name, proposer.osUser]) }
    var personal = ["record": before.record.key.qualified]
    if let reason { personal["reason"] = reason }
    return AuditDraft(action, subject: subject(before), facts: facts, personal: personal)
  }
}
