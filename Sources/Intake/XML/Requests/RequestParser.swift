import Domain
import Foundation

/// Turns the XML of one request into what was stated, or into all that is wrong with it.
public struct RequestParser: Sendable {
  /// What requests are measured against.
  public let rules: IntakeRules
  /// Who sent the bundle; ids are unique within one sender.
  public let sender: String

  /// Makes a parser for the bundles of one sender.
  public init(rules: IntakeRules, sender: String) {
    self.rules = rules
    self.sender = sender
  }

  /// Reads the file at `path` of the bundle (manual: bundle-format, section 4 and what follows).
  ///
  /// Whether the pictures are there and whole, and whether the id is free, is for others to say.
  public func parse(_ bytes: Data, path: String) -> ParsedRequest {
    let reading = XMLTree.parse(bytes, path: path, schema: .request, limits: rules.limits)
    guard let root = reading.root else { return ParsedRequest(refusals: reading.refusals) }
    var fields = FieldReader(rules: rules)
    var request = ParsedRequest(refusals: [])
    request.id = fields.id(in: root, "id")
    request.submitted = fields.moment(in: root, "submitted")
    if root.name == "selfService" {
      readSelfService(root, into: &request, with: &fields)
    } else {
      readApplication(root, into: &request, with: &fields)
    }
    request.refusals = Self.finest(reading.refusals, fields.troubles)
      .map { Refusal($0.cause, path: path, line: $0.line) }.named(path: path)
    if !request.refusals.isEmpty {
      request.application = nil
      request.selfService = nil
    }
    return request
  }

  /// All refusals in the order of lines, each once: where the schema and we find one value wrong, ours says more.
  private static func finest(_ schema: [Refusal], _ ours: [Refusal]) -> [Refusal] {
    let told = Set(ours.compactMap { refusal in refusal.item.map { ValuePlace(item: $0, line: refusal.line) } })
    let left = schema.filter { refusal in
      guard case .xml(.valueInvalid(let item)) = refusal.cause else { return true }
      return !told.contains(ValuePlace(item: item, line: refusal.line))
    }
    var seen: Set<Refusal> = []
    return (left + ours).filter { seen.insert($0).inserted }.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}
