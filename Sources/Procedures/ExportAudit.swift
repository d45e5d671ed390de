import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Lays decision records or the chain itself where the auditor picks them up, with a signed manifest (manual: audit).
public struct ExportAudit: Sendable {
  /// What was exported.
  public struct Report: Sendable {
    /// The file.
    public var file: URL
    /// Its manifest; the signature lies beside it with `.sig`.
    public var manifest: URL
    /// How many decisions or entries it holds.
    public var count: Int
    /// Where the chain ended when it was made.
    public var head: ChainHead
  }

  let office: Office

  /// Exports for an office.
  public init(_ office: Office) { self.office = office }

  /// Writes the export and records it; the head that is returned lies before that record.
  ///
  /// The log says that there is an export before anybody can pick it up.
  public func run(_ contents: Contents, _ selection: Selection, language: Language) throws -> Report {
    try office.admit(.audit)
    let moment = office.clock()
    let file = try freshFile(contents, at: moment)
    let group = office.settings.exportGroups[office.folders.audit.lastPathComponent]
    let manifest = try office.store.read { reading in
      var rows = 0
      try ExportFile.stage(for: file, group: group) { write in
        try reading.unmapped {
          rows = try self.write(contents, selection, language: language, from: reading, to: write)
        }
      }
      return try describe(file, rows: rows, contents, selection, from: reading, at: moment)
    }
    let bytes = try manifest.bytes()
    let list = file.deletingLastPathComponent().appending(path: ExportManifest.name(for: file.lastPathComponent))
    let signature = list.appendingPathExtension("sig")
    try ExportFile.stage(try office.keys.signature(of: bytes), for: signature, group: group)
    try ExportFile.stage(bytes, for: list, group: group)
    try office.write { try $0.record(entry(manifest, Digest.sha256Hex(bytes))) }
    try ExportFile.release([file, signature, list])
    return Report(
      file: file, manifest: list, count: manifest.file.rows, head: ChainHead(manifest.head) ?? .start)
  }

  /// A name that no export in the folder has.
  private func freshFile(_ contents: Contents, at moment: Date) throws -> URL {
    let folder = office.folders.audit
    let stamp = Instant.text(moment).filter { $0.isNumber || $0 == "T" }
    let taken = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    var stem = "\(contents.records.rawValue)-\(stamp)"
    var number = 2
    while taken.contains(stem + ExportManifest.suffix) {
      stem = "\(contents.records.rawValue)-\(stamp).\(number)"
      number += 1
    }
    return folder.appending(path: "\(stem).\(contents.format)")
  }

  /// Writes the records; returns how many there are.
  private func write(
    _ contents: Contents, _ selection: Selection, language: Language, from reading: Reading,
    to write: (Data) throws -> Void
  ) throws -> Int {
    switch contents {
    case .entries: return try writeEntries(from: reading, to: write)
    case .decisions(let format):
      let writer = DecisionWriter(
        format, settings: office.settings, language: language, head: try reading.chainHead().text,
        personalData: selection.personalData)
      let rows = DecisionRows(
        reading: reading, pseudonyms: selection.personalData ? nil : Pseudonyms(from: office.chance),
        withProofs: format == .jsonl)
      var count = 0
      try write(writer.opening)
      for decision in try reading.decisionTrail() where selection.takes(decision) {
        let faculty = try reading.statedFaculty(of: decision.application)
        guard selection.takes(faculty: faculty) else { continue }
        try write(writer.row(try rows.row(decision, faculty: faculty)))
        count += 1
      }
      try write(writer.closing)
      return count
    }
  }

  private func writeEntries(from reading: Reading, to write: (Data) throws -> Void) throws -> Int {
    var count = 0
    try reading.eachEntry { entry, _ in
      // Only a log that was tampered with holds a line break, and then a line would not be an entry any more.
      guard !entry.json.contains(0x0A), !entry.json.contains(0x0D) else {
        throw StoreError.unreadable(table: "audit_entry")
      }
      try write(Data(entry.json) + Data([0x0A]))
      count += 1
    }
    return count
  }

  private func describe(
    _ file: URL, rows: Int, _ contents: Contents, _ selection: Selection, from reading: Reading, at moment: Date
  ) throws -> ExportManifest {
    let checkpoint = try reading.lastCheckpoint().flatMap { kept in
      AuditCheckpoint(bytes: kept.document).map {
        ExportManifest.Checkpoint(
          checkpoint: kept.number, head: $0.head, sha256: Digest.sha256Hex(kept.document))
      }
    }
    return ExportManifest(
      contents: contents.records, format: contents.format,
      file: try ExportManifest.File(file.lastPathComponent, lyingAt: ExportFile.staged(file), rows: rows),
      filters: selection.filters(of: contents), head: try reading.chainHead().text,
      home: try reading.auditHash(of: 1) ?? "", checkpoint: checkpoint, key: office.keys.publicSignKeys[0],
      made: moment)
  }

  private func entry(_ manifest: ExportManifest, _ hash: String) -> AuditDraft {
    AuditDraft(
      .auditExported, subject: "audit",
      facts: [
        "file": .text(manifest.file.name), "sha256": .text(manifest.file.sha256), "manifest": .text(hash),
        "records": .number(Int64(manifest.file.rows)),
        "personal_data": .text(manifest.filters.personalData ? "yes" : "no"), "head": .text(manifest.head),
      ])
  }
}
