import Domain
import Foundation

/// A decision as an element of the document that `decisions.xsd` describes.
enum DecisionElement {
  private static let root = "decisions"

  /// The document up to its first decision; `head` is where the log ended.
  static func opening(head: String, personalData: Bool) -> Data {
    Data(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="urn:shinsa:decisions:1" head="\(XMLEscape.attribute(head))" personalData="\(personalData)">

      """.utf8)
  }

  static let closing = Data("</\(root)>\n".utf8)

  static func element(_ row: DecisionRow) -> OutgoingElement {
    let (decision, entry) = (row.decision, row.decision.entry)
    let attributes: KeyValuePairs<String, String?> = [
      "application": String(decision.application), "request": row.request, "sender": row.sender,
      "kind": row.kind?.rawValue, "decidedAs": row.decidedAs?.rawValue, "received": decision.arrival?.at,
      "decided": entry.at, "outcome": decision.outcome.rawValue, "fate": decision.fate.rawValue,
      "overall": row.overall?.rawValue, "announced": decision.announced.map(Instant.text),
      "entry": String(entry.sequence), "entryHash": row.entryHash,
    ]
    var children = [person("decidedBy", entry.actor, role: entry.role)]
    if let second = decision.second { children.append(person("second", second.by, at: second.at)) }
    children += row.secondPerson.map { OutgoingElement("secondPersonBecause", ["code": $0]) }
    children += row.reasons.map(reason)
    if !row.seen.isEmpty { children.append(OutgoingElement("seen", children: row.seen.map(fact))) }
    children += row.values.compactMap { name, recorded in value(Self.names[name] ?? name, recorded) }
    return OutgoingElement("decision", attributes, children: children)
  }

  private static let names = ["student_record": "studentRecord"]

  private static func person(
    _ name: String, _ who: Signature, role: String? = nil, at: Date? = nil
  ) -> OutgoingElement {
    OutgoingElement(
      name, ["name": who.name, "osUser": who.osUser, "role": role, "at": at.map(Instant.text)])
  }

  /// `CODE`, or `FIELD:CODE` of what is to be mended.
  private static func reason(_ text: String) -> OutgoingElement {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return OutgoingElement("reason", ["code": text]) }
    return OutgoingElement("reason", ["field": String(parts[0]), "code": String(parts[1])])
  }

  private static func fact(_ seen: (name: String, code: String)) -> OutgoingElement {
    OutgoingElement("fact", ["name": seen.name, "value": seen.code])
  }

  private static func value(_ name: String, _ recorded: RecordedValue) -> OutgoingElement? {
    switch recorded {
    case .value(let text): OutgoingElement(name, text: text)
    case .pseudonym(let text): OutgoingElement(name, ["pseudonym": "true"], text: text)
    case .erased: OutgoingElement(name, ["erased": "true"])
    case .absent: nil
    }
  }
}
