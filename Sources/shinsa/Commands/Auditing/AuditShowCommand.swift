import ArgumentParser
import Domain
import JapaneseText
import Procedures
import Store
import Wording

/// `audit show ID`: the life of one application, entry by entry.
struct AuditShowCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Help.text("申請 1 件の経過を、監査記録から示す", "Show the life of one application from the audit log"),
      discussion: Help.text("例：shinsa audit show 12", "Example: shinsa audit show 12"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  func work(at desk: Desk) throws -> Exit {
    guard desk.office.actor.role.may(.audit) || desk.office.actor.role.may(.look) else {
      throw NotAllowed(deed: .audit, role: desk.office.actor.role)
    }
    let id = try desk.caseID(target.id)
    try desk.office.store.read { reading in
      let entries = try reading.auditEntries(about: AuditDraft.subject(of: id))
      if format.json {
        desk.console.pass("[" + entries.map(\.json).joined(separator: ",\n") + "]")
      } else {
        for entry in entries {
          lines(entry, openings: try reading.openings(of: entry.sequence), at: desk).forEach(desk.console.say)
        }
      }
    }
    return .done
  }

  private func lines(_ entry: StoredEntry, openings: [String: String], at desk: Desk) -> [String] {
    guard let read = AuditEntryView(entry.json) else { return ["\(entry.sequence)  ?"] }
    let language = desk.console.language
    let moment = Instant.date(read.at).map { desk.moment($0).in(language) } ?? read.at
    let actor = read.actor.name == read.actor.osUser ? read.actor.name : "\(read.actor.name) (\(read.actor.osUser))"
    var lines = ["\(entry.sequence)  \(moment)  \(actor)  \(read.action)"]
    for (name, fact) in read.facts.sorted(by: { $0.key < $1.key }) { lines.append("      \(name): \(fact.shown)") }
    for name in read.commitments.keys.sorted() {
      let value = openings[name].map { SafeText($0).text } ?? AuditWording.erased.in(language)
      lines.append("      \(name): \(value)")
    }
    lines.append("      sha256: \(entry.hash)")
    return lines
  }
}
