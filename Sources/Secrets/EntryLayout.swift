import Domain
import Foundation

/// Where the members of an entry stand in its bytes; being there is the proof that they are an entry of version 1.
struct EntryLayout {
  let action, actorName, osUser, role, at, commitments, facts, previous, subject: Range<Int>
  let sequence: Int64

  /// Nil where the bytes are not what the manual says of an entry: members in their order, nothing between or behind.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = EntryScanner(bytes, in: 0..<bytes.count)
    guard scanner.take("{\"action\":"), let action = scanner.string(),
      scanner.take(",\"actor\":{\"name\":"), let actorName = scanner.string(),
      scanner.take(",\"os_user\":"), let osUser = scanner.string(),
      scanner.take(",\"role\":"), let role = scanner.string(),
      scanner.take("},\"at\":"), let at = scanner.string(),
      scanner.take(",\"commitments\":"), let commitments = Self.commitments(&scanner),
      scanner.take(",\"facts\":"), let facts = Self.facts(&scanner),
      scanner.take(",\"previous\":"), let previous = scanner.string(), previous.count == 64,
      scanner.take(",\"sequence\":"), let sequence = scanner.integer(),
      scanner.take(",\"subject\":"), let subject = scanner.string(),
      scanner.take(",\"version\":1}"), scanner.isAtEnd
    else { return nil }
    (self.action, self.actorName, self.osUser, self.role, self.at) = (action, actorName, osUser, role, at)
    (self.commitments, self.facts, self.previous, self.subject) = (commitments, facts, previous, subject)
    self.sequence = sequence
  }

  private static func commitments(_ scanner: inout EntryScanner) -> Range<Int>? {
    let start = scanner.place
    guard scanner.object({ _, value in value.string() != nil }) else { return nil }
    return start..<scanner.place
  }

  private static func facts(_ scanner: inout EntryScanner) -> Range<Int>? {
    let start = scanner.place
    guard scanner.object({ _, value in fact(&value) }) else { return nil }
    return start..<scanner.place
  }

  private static func fact(_ scanner: inout EntryScanner) -> Bool {
    switch scanner.next {
    case UInt8(ascii: "\""): scanner.string() != nil
    case UInt8(ascii: "["): scanner.list { _ in }
    default: scanner.integer() != nil
    }
  }

  /// The commitments by the names of their values.
  func commitments(in bytes: UnsafeBufferPointer<UInt8>) -> [String: String] {
    var found: [String: String] = [:]
    var scanner = EntryScanner(bytes, in: commitments)
    _ = scanner.object { name, value in
      guard let content = value.string() else { return false }
      found[EntryScanner.text(name, of: bytes)] = EntryScanner.text(content, of: bytes)
      return true
    }
    return found
  }

  /// The facts by their names.
  func facts(in bytes: UnsafeBufferPointer<UInt8>) -> [String: AuditFact] {
    var found: [String: AuditFact] = [:]
    var scanner = EntryScanner(bytes, in: facts)
    _ = scanner.object { name, value in
      let name = EntryScanner.text(name, of: bytes)
      switch value.next {
      case UInt8(ascii: "\""): found[name] = value.string().map { .text(EntryScanner.text($0, of: bytes)) }
      case UInt8(ascii: "["):
        var list: [String] = []
        _ = value.list { list.append(EntryScanner.text($0, of: bytes)) }
        found[name] = .list(list)
      default: found[name] = value.integer().map { .number($0) }
      }
      return true
    }
    return found
  }
}

extension RecordedEntry {
  /// Reads an entry from its bytes; nil where they are none of the format (manual: audit, section 1).
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let layout = EntryLayout(bytes) else { return nil }
    func text(_ range: Range<Int>) -> String { EntryScanner.text(range, of: bytes) }
    self.init(
      sequence: layout.sequence, action: text(layout.action),
      actor: Signature(name: text(layout.actorName), osUser: text(layout.osUser)), role: text(layout.role),
      at: text(layout.at), subject: text(layout.subject), commitments: layout.commitments(in: bytes),
      facts: layout.facts(in: bytes), previous: text(layout.previous))
  }

  /// Reads an entry from its text.
  public init?(json: String) {
    var json = json
    guard let entry = json.withUTF8({ RecordedEntry($0) }) else { return nil }
    self = entry
  }
}
