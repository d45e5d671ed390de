import Domain
import Foundation
import JapaneseText
import Procedures
import Wording

/// The life of an application as a page: when, what, who, and what it rests on.
struct LifeView {
  let life: ApplicationLife
  let language: Language
  let zone: TimeZone

  /// The lines.
  var lines: [String] {
    var lines = [AuditLifeWording.title(life.application).in(language)]
    if life.chain.count > 1 { lines.append(AuditLifeWording.chain(life.chain).in(language)) }
    for told in life.entries { lines += self.lines(told) }
    return lines
  }

  private func lines(_ told: LifeEntry) -> [String] {
    guard let entry = told.entry else { return ["", AuditLifeWording.unreadable.in(language)] }
    let moment = entry.moment.map { DateWording.moment($0, in: zone).in(language) } ?? entry.at
    let action = AuditAction(rawValue: entry.action)?.sentence.in(language) ?? SafeText(entry.action).text
    let role = Role(rawValue: entry.role)?.sentence.in(language) ?? SafeText(entry.role).text
    var lines = ["", "\(moment)  \(action)\(place(entry))", "    \(Self.name(entry.actor))（\(role)）"]
    if language == .english { lines[2] = "    \(Self.name(entry.actor)), \(role)" }
    for (name, fact) in entry.facts.sorted(by: { $0.key < $1.key }) where !Self.hidden.contains(name) {
      lines.append("    " + SafeText(FactWording.line(name, fact).in(language)).text)
    }
    for (name, value) in told.values.sorted(by: { $0.key < $1.key }) {
      let parts = FactWording.line(name, personal: value).in(language).split(separator: "\n")
      lines += parts.map { "    " + SafeText(String($0)).text }
    }
    lines.append("    " + AuditLifeWording.entry(entry.sequence, hash: told.hash).in(language))
    return lines
  }

  /// Which one of the chain, or which account, where it is not the one that was asked for.
  private func place(_ entry: RecordedEntry) -> String {
    if let id = entry.application { return id == life.application ? "" : "  #\(id)" }
    return "  " + SafeText(entry.subject).text
  }

  /// What says nothing to people.
  private static let hidden: Set<String> = ["fingerprint", "bundle", "key"]

  /// The acting name, and the operating-system user behind it where it is another.
  static func name(_ signature: Signature) -> String {
    let (name, user) = (SafeText(signature.name).text, SafeText(signature.osUser).text)
    return name == user ? name : "\(name) (\(user))"
  }
}
