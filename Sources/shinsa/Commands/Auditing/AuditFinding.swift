import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Wording

/// What a verification found, as it is said.
struct AuditFinding {
  /// One thing that is not as it was written, and where it shows.
  struct Fault {
    var code: String
    /// The number of the log's entry.
    var entry: Int64?
    /// The line of an export.
    var line: Int?
    /// The first byte that may differ, and the one behind the last.
    var bytes: (from: Int, to: Int)?
    var sentence: Sentence
  }

  /// What was verified.
  private enum Subject {
    case log(checkpoints: Int)
    case export(name: String, ExportManifest?)
  }

  private let subject: Subject
  private let head: ChainHead?
  private(set) var faults: [Fault]

  /// What was found of a home's log.
  init(_ report: VerifyAudit.Report) {
    subject = .log(checkpoints: report.checkpoints)
    head = report.head
    faults = report.faults.map(Fault.init)
  }

  /// What was found of an export.
  init(_ report: ExportVerification.Report, name: String) {
    subject = .export(name: name, report.manifest)
    head = report.manifest.flatMap { ChainHead($0.head) }
    faults = report.defects.map(Fault.init)
  }

  /// The same with more faults.
  func adding(_ more: [Fault]) -> AuditFinding {
    var finding = self
    finding.faults += more
    return finding
  }

  /// Says it; ends with 1 if there is a fault.
  func say(_ console: Console, json: Bool) throws -> Exit {
    if json {
      try console.say(json: FindingJSON(self, language: console.language))
    } else if faults.isEmpty {
      console.say(sound)
    } else {
      console.complain(AuditLogWording.altered(faults.count))
      for fault in faults { console.say(fault.sentence) }
    }
    return faults.isEmpty ? .done : .fallsShort
  }

  private var sound: Sentence {
    switch subject {
    case .log(let checkpoints):
      AuditLogWording.intact(head?.count ?? 0, head: head?.text ?? "", checkpoints: checkpoints)
    case .export(let name, let manifest):
      AuditLogWording.exportIntact(name, rows: manifest?.file.rows ?? 0, head: head?.text ?? "")
    }
  }

  /// The document of `--json`.
  private struct FindingJSON: Encodable {
    struct FaultJSON: Encodable {
      var code: String
      var entry: Nullable<Int64>
      var line: Nullable<Int>
      var bytes: Nullable<[Int]>
      var text: String
    }

    var intact: Bool
    var entries: Int64
    var head: String
    var faults: [FaultJSON]

    init(_ finding: AuditFinding, language: Language) {
      intact = finding.faults.isEmpty
      entries = finding.head?.count ?? 0
      head = finding.head?.text ?? ""
      faults = finding.faults.map { fault in
        FaultJSON(
          code: fault.code, entry: Nullable(fault.entry), line: Nullable(fault.line),
          bytes: Nullable(fault.bytes.map { [$0.from, $0.to] }), text: fault.sentence.in(language))
      }
    }
  }
}
