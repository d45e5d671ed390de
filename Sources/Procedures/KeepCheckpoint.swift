import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// States where the audit log ends: signed, kept in the database, laid out for the auditor and mailed (manual: audit).
public struct KeepCheckpoint: Sendable {
  /// What was stated.
  public struct Report: Sendable {
    /// The checkpoint's number.
    public var number: Int64
    /// Where the log ended, before the entry about this.
    public var head: ChainHead
    /// Where the statement lies, until somebody picks it up.
    public var file: URL
    /// Whether a mail to the auditor was prepared; it leaves with the next sending.
    public var isMailed: Bool
  }

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Keeps a checkpoint and lays out what is not in place yet, earlier ones that a crash left over among them.
  ///
  /// Throws `NotAllowed` where the role may neither export nor audit, and what keeps a file from its place: it is kept all
  /// the same, and laid out by the next run.
  public func run() throws -> Report {
    guard office.actor.role.may(.audit) else { return try admitted(.export) }
    return try admitted(.audit)
  }

  private func admitted(_ deed: Deed) throws -> Report {
    try office.admit(deed)
    let auditor = office.settings.night.auditorEmail
    let notices = try auditor.map { _ in try Notices(office) }
    let (number, head) = try office.write { writing in
      let (number, head) = try state(in: writing)
      if let auditor, let notices { try tell(auditor, number, head, notices, in: writing) }
      return (number, head)
    }
    for checkpoint in try office.store.read({ try $0.unplacedCheckpoints() }) { try place(checkpoint) }
    return Report(
      number: number, head: head, file: office.folders.audit.appending(path: AuditCheckpoint.name(number)),
      isMailed: auditor != nil)
  }

  private func state(in writing: Writing) throws -> (Int64, ChainHead) {
    let reading = writing.reading
    let last = try reading.lastCheckpoint()
    let head = try reading.chainHead()
    let number = (last?.number ?? 0) + 1
    let checkpoint = AuditCheckpoint(
      number: number, at: writing.scribe.moment, head: head, home: try reading.auditHash(of: 1) ?? "",
      key: office.keys.publicSignKeys[0], previous: last.map { Digest.sha256Hex($0.document) })
    let bytes = try checkpoint.bytes()
    try writing.insertCheckpoint(
      StoredCheckpoint(number: number, document: bytes, signature: try office.keys.signature(of: bytes)),
      head: head.text, sha256: Digest.sha256Hex(bytes))
    return (number, head)
  }

  private func tell(
    _ auditor: EmailAddress, _ number: Int64, _ head: ChainHead, _ notices: Notices, in writing: Writing
  ) throws {
    let due = writing.scribe.moment
    let facts = NoticeFacts(checkpoint: number, head: head.text, due: due)
    try notices.insert(notices.composer.notice(.auditHead, to: auditor, facts: facts), due: due, in: writing)
  }

  /// The signature lies there before its file.
  private func place(_ checkpoint: StoredCheckpoint) throws {
    let folder = office.folders.audit
    let group = office.settings.exportGroups[folder.lastPathComponent]
    let file = folder.appending(path: AuditCheckpoint.name(checkpoint.number))
    let signature = folder.appending(path: file.lastPathComponent + ".sig")
    try ExportFile.stage(checkpoint.signature, for: signature, group: group)
    try ExportFile.stage(checkpoint.document, for: file, group: group)
    try ExportFile.release([signature, file])
    try office.write { try $0.notePlaced(checkpoint: checkpoint.number) }
  }
}

extension Reading {
  /// Where the log ends, as the database keeps it.
  func chainHead() throws -> ChainHead {
    let stated = try auditHead()
    return ChainHead(count: stated.count, hash: stated.hash)
  }
}
