import ArgumentParser
import Domain
import Foundation
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
        desk.console.say("[" + entries.map(\.json).joined(separator: ",\n") + "]")
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

/// An entry of the log, read for showing.
struct AuditEntryView: Decodable {
  struct Actor: Decodable {
    var name: String
    var osUser: String

    enum CodingKeys: String, CodingKey {
      case name
      case osUser = "os_user"
    }
  }

  var action: String
  var actor: Actor
  var at: String
  var facts: [String: AuditFact]
  var commitments: [String: String]

  init?(_ json: String) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
    self = read
  }
}

extension AuditFact {
  /// The fact as text.
  var shown: String {
    switch self {
    case .text(let text): SafeText(text).text
    case .number(let number): String(number)
    case .list(let list): list.map { SafeText($0).text }.joined(separator: ", ")
    }
  }
}
