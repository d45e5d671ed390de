import Domain
import Outgoing
import Secrets
import Wording

extension AuditFinding.Fault {
  /// A fault of a chain: its stable code, the entry where it shows, and words.
  init(_ fault: ChainFault) {
    switch fault {
    case .missing(let expected, let found):
      self.init(code: "missing", entry: expected, sentence: AuditLogWording.missing(expected, found))
    case .altered(let entry):
      self.init(code: "altered", entry: entry, sentence: AuditLogWording.alteredEntry(entry))
    case .unreadable(let entry):
      self.init(code: "unreadable", entry: entry, sentence: AuditLogWording.unreadable(entry))
    case .brokenLink(let entry):
      self.init(code: "broken-link", entry: entry, sentence: AuditLogWording.brokenLink(entry))
    case .openingAltered(let entry, let name):
      self.init(code: "opening-altered", entry: entry, sentence: AuditLogWording.openingAltered(entry, name))
    case .headDiffers(let stated, let found):
      self.init(
        code: "head-differs", entry: stated.count, sentence: AuditLogWording.headDiffers(stated.count, found.count))
    case .notOnChain(let head):
      self.init(code: "not-on-chain", entry: head.count, sentence: AuditLogWording.notOnChain(head.count))
    case .checkpointAltered(let number):
      self.init(code: "checkpoint-altered", sentence: CheckpointWording.altered(number))
    case .checkpointDiffers(let number, let head):
      self.init(
        code: "checkpoint-differs", entry: head.count, sentence: CheckpointWording.differs(number, entry: head.count))
    case .checkpointMissing(let number):
      self.init(code: "checkpoint-missing", sentence: CheckpointWording.missing(number))
    }
  }

  /// A defect of an export: its stable code, where it shows, and words.
  init(_ defect: ExportDefect) {
    switch defect {
    case .manifestMissing(let name):
      self.init(code: "manifest-missing", sentence: ExportCheckWording.manifestMissing(name))
    case .signatureMissing(let name):
      self.init(code: "signature-missing", sentence: ExportCheckWording.signatureMissing(name))
    case .manifestUnreadable(let name):
      self.init(code: "manifest-unreadable", sentence: ExportCheckWording.manifestUnreadable(name))
    case .manifestAltered(let name):
      self.init(code: "manifest-altered", sentence: ExportCheckWording.manifestAltered(name))
    case .otherKey(let stated):
      self.init(code: "other-key", sentence: ExportCheckWording.otherKey(stated))
    case .fileMissing(let name):
      self.init(code: "file-missing", sentence: ExportCheckWording.fileMissing(name))
    case .length(let stated, let found):
      self.init(code: "length", sentence: ExportCheckWording.length(stated, found))
    case .piece(let from, let to, let lines):
      self.init(
        code: "piece-altered", line: lines.lowerBound, bytes: (from, to),
        sentence: ExportCheckWording.piece(from, to, lines))
    case .rows(let stated, let found):
      self.init(code: "rows", sentence: ExportCheckWording.rows(stated, found))
    case .line(let line):
      self.init(code: "line-unreadable", line: line, sentence: ExportCheckWording.line(line))
    case .proof(let line, let entry):
      self.init(code: "proof-altered", entry: entry, line: line, sentence: ExportCheckWording.proof(line, entry))
    case .value(let line, let name):
      self.init(code: "value-altered", line: line, sentence: ExportCheckWording.value(line, name))
    case .statement(let line, let name):
      self.init(code: "statement-differs", line: line, sentence: ExportCheckWording.statement(line, name))
    case .chain(let fault): self.init(fault)
    }
  }
}
