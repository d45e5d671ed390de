import Foundation
import Testing

/// The manual's page for portals, taken apart: what is sent, what the office does, and what the page says comes back.
struct PortalKit {
  /// One thing after the other, as it stands on the page.
  enum Item: Sendable {
    /// Student records, as a file.
    case records(String)
    /// A request that a portal sends.
    case request(KitRequest)
    /// Commands of the office, one a line.
    case office([String])
    /// What comes back, or leaves, after what stands above it.
    case outcome(KitOutcome)
  }

  let items: [Item]
  /// The Python programs of the page: the one that makes bundles, and the one that seals.
  let programs: [String]

  /// A page of the manual as it stands in the project.
  static func page(_ name: String) throws -> String {
    try String(contentsOf: Home.project.appending(path: "Sources/Manual/Topics/\(name).md"), encoding: .utf8)
  }

  init() throws {
    let page = try Self.page("portal-kit")
    let pieces = page.matches(of: #/(?m)^```(\w+)\n((?s).*?)^```$|^→ (.*)$/#)
    items = pieces.compactMap { piece in
      if let outcome = piece.3 { return .outcome(KitOutcome(String(outcome))) }
      let text = String(piece.2 ?? "")
      switch piece.1 {
      case "csv": return .records(text)
      case "console": return .office(text.split(separator: "\n").map { String($0.trimmingPrefix("$ ")) })
      case "xml": return .request(KitRequest(text))
      default: return nil
      }
    }
    programs = pieces.filter { $0.1 == "python" }.map { String($0.2 ?? "") }
    try #require(programs.count == 2)
  }

  /// The requests, in their order.
  var requests: [KitRequest] {
    items.compactMap { if case .request(let request) = $0 { request } else { nil } }
  }

  /// What the page says of a request.
  func outcome(of id: String) -> KitOutcome? {
    let place = items.firstIndex { if case .request(let request) = $0 { request.id == id } else { false } }
    guard let place, items.indices.contains(place + 1), case .outcome(let outcome) = items[place + 1] else {
      return nil
    }
    return outcome
  }
}

/// A request of the page, with marks where tokens and sealed values come.
struct KitRequest: Sendable {
  let text: String
  let id: String
  let submitted: String
  let kind: String

  init(_ text: String) {
    self.text = text
    id = Self.attribute("id", of: text)
    submitted = Self.attribute("submitted", of: text)
    kind = Self.attribute("kind", of: text)
  }

  private static func attribute(_ name: String, of text: String) -> String {
    text.split(separator: " \(name)=\"", maxSplits: 1).last.map { String($0.prefix { $0 != "\"" }) } ?? ""
  }

  /// Whether it has an element.
  func has(_ element: String) -> Bool { text.contains("<\(element)>") }

  /// The pictures that it names.
  var pictures: [String] { text.matches(of: #/path="(images/[^"]+)"/#).map { String($0.1) } }

  /// The text with its marks replaced.
  func filled(
    token: (_ mail: String, _ address: String?) throws -> String, sealed: (_ element: String, String) throws -> String
  )
    throws -> String
  {
    var result = ""
    var rest = text[...]
    let marks = #/\{token: ([a-z-]+)(?: to ([^}]+))?\}|<(\w+)>\{sealed: ([^}]+)\}/#
    while let mark = rest.firstMatch(of: marks) {
      result += rest[..<mark.range.lowerBound]
      if let mail = mark.1 {
        result += try token(String(mail), mark.2.map(String.init))
      } else if let element = mark.3, let plain = mark.4 {
        result += "<\(element)>" + (try sealed(String(element), String(plain)))
      }
      rest = rest[mark.range.upperBound...]
    }
    return result + rest
  }
}

/// What comes back, as the page says it: `accepted; mail received to hanako@example.jp; account file`.
struct KitOutcome: Equatable, Sendable, CustomStringConvertible {
  /// In the order of the alphabet: the page may have another.
  let parts: [String]

  init(_ parts: [String]) { self.parts = parts.sorted() }

  init(_ text: String) {
    self.init(
      text.components(separatedBy: "; ").filter { $0 != "no mail" }.map { part in
        guard part.hasPrefix(Self.refused) else { return part }
        return Self.refused(part.dropFirst(Self.refused.count).components(separatedBy: ", "))
      })
  }

  /// A refusal with its codes.
  static func refused(_ codes: [String]) -> String { refused + codes.sorted().joined(separator: ", ") }

  private static let refused = "refused: "

  var description: String { parts.joined(separator: "; ") }
}
