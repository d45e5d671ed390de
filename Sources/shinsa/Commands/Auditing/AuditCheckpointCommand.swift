import ArgumentParser
import Domain
import Procedures
import Wording

/// `audit checkpoint`: states where the log ends, signed, as every night does.
struct AuditCheckpointCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checkpoint",
      abstract: Help.text(
        "監査記録の末尾を署名つきで残し、監査担当者に知らせる", "Keep a signed statement of the log's head, and tell the auditor"),
      discussion: Help.text("例：shinsa audit checkpoint", "Example: shinsa audit checkpoint"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  private struct ReportJSON: Encodable {
    var checkpoint: Int64
    var head: String
    var file: String
    var mailed: Bool
  }

  func work(at desk: Desk) throws -> Exit {
    let report = try KeepCheckpoint(desk.office).run()
    let file = "export/audit/" + report.file.lastPathComponent
    if format.json {
      try desk.console.say(
        json: ReportJSON(checkpoint: report.number, head: report.head.text, file: file, mailed: report.isMailed))
    } else {
      desk.console.say(CheckpointWording.kept(report.number, head: report.head.text, file: file))
      if report.isMailed { desk.console.say(CheckpointWording.mailed) }
    }
    return .done
  }
}
