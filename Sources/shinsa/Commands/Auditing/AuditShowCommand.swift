import ArgumentParser
import Domain
import Foundation
import Procedures
import Secrets
import Wording

/// `audit show ID`: the life of one application, entry by entry.
struct AuditShowCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Help.text("申請 1 件の経過を、監査記録から示す（記録に残る）", "Tell the life of one application from the audit log (logged)"),
      discussion: Help.text("例：shinsa audit show 12", "Example: shinsa audit show 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    let life = try TellLife(desk.office).run(try desk.caseID(target.id))
    if format.json {
      desk.console.pass("[" + life.entries.map(Self.json).joined(separator: ",\n") + "]")
    } else {
      let view = LifeView(life: life, language: desk.console.language, zone: desk.office.settings.timeZone)
      view.lines.forEach(desk.console.say)
    }
    return .done
  }

  /// The entry as it is, and beside its own members its hash and the values that it commits to, null where erased.
  private static func json(_ told: LifeEntry) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let values = (try? encoder.encode(told.values)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    guard told.entry != nil else { return "{\"hash\":\"\(Digest.sha256Hex(of: told.json))\",\"unreadable\":true}" }
    return "\(told.json.dropLast()),\"hash\":\"\(told.hash)\",\"values\":\(values)}"
  }
}
