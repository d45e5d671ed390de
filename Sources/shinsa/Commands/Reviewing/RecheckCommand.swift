import ArgumentParser
import Domain
import Procedures
import Wording

/// `recheck`: all that waits against the newest student records.
struct RecheckCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recheck",
      abstract: Help.text("審査待ちの申請を、最新の学籍と照合し直す", "Compare all that waits with the newest student records"),
      discussion: Help.text("例：shinsa recheck", "Example: shinsa recheck"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  private struct ReportJSON: Encodable {
    struct Change: Encodable {
      var id: String
      var shortID: CaseID
      var before: String
      var after: String
      var recordBefore: Nullable<String>
      var recordAfter: Nullable<String>

      enum CodingKeys: String, CodingKey {
        case id, before, after
        case shortID = "short_id"
        case recordBefore = "record_before"
        case recordAfter = "record_after"
      }
    }
    var checked: Int
    var changes: [Change]
  }

  func work(at desk: Desk) throws -> Exit {
    let report = try Recheck(desk.office).run()
    guard !format.json else {
      let changes = report.changes.map {
        ReportJSON.Change(
          id: $0.request, shortID: $0.id, before: $0.before.rawValue, after: $0.after.rawValue,
          recordBefore: Nullable($0.recordBefore?.qualified), recordAfter: Nullable($0.recordAfter?.qualified))
      }
      try desk.console.say(json: ReportJSON(checked: report.checked, changes: changes))
      return .done
    }
    for change in report.changes {
      desk.console.say(
        QueueWording.change(
          change.id, change.before, change.after, records: (change.recordBefore, change.recordAfter)))
    }
    desk.console.say(QueueWording.rechecked(report.changes.count, of: report.checked))
    return .done
  }
}
