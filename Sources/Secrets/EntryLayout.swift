import Domain
import Foundation

/// Where the members of an entry stand in its bytes; being there is the proof that they are an entry of version 1.
struct EntryLayout {
  let action, actorName, osUser, role, at, commitments, facts, previous, subject: Range<Int>
  let sequence: Int64

  /// Nil where the bytes are not what the manual says of an entry: members in their order, nothing between or behind.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = CanonicalScanner(bytes, in: 0..<bytes.count)
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

  private static func commitments(_ scanner: inout CanonicalScanner) -> Range<Int>? {
    let start = scanner.place
    guard scanner.object({ _, value in value.string() != nil }) else { return nil }
    return start..<scanner.place
  }

  private static func facts(_ scanner: inout CanonicalScanner) -> Range<Int>? {
    let start = scanner.place
    guard scanner.object({ _, value in fact(&value) }) else { return nil }
    return start..<scanner.place
  }

  private static func fact(_ scanner: inout CanonicalScanner) -> Bool {
    switch scanner.next {
    case UInt8(ascii: "\""): scanner.string() != nil
    case UInt8(ascii: "["): scanner.list { $0.string() != nil }
    default: scanner.integer() != nil
    }
  }

  /// The commitments by the names of their values.
  func commitments(in bytes: UnsafeBufferPointer<UInt8>) -> [String: String] {
    var found: [String: String] = [:]
    var scanner = CanonicalScanner(bytes, in: commitments)
    _ = scanner.object { name, value in
      guard let content = value.string() else { return false }
      found[CanonicalScanner.text(name, of: bytes)] = CanonicalScanner.text(content, of: bytes)
      return true
    }
    return found
  }

  /// The facts by their names.
  func facts(in bytes: UnsafeBufferPointer<UInt8>) -> [String: AuditFact] {
    var found: [String: AuditFact] = [:]
    var scanner = CanonicalScanner(bytes, in: facts)
    _ = scanner.object { name, value in
      let name = CanonicalScanner.text(name, of: bytes)
      switch value.next {
      case UInt8(ascii: "\""): found[name] = value.string().map { .text(CanonicalScanner.text($0, of: bytes)) }
      case UInt8(ascii: "["):
        var list: [String] = []
        _ = value.list { element in
          guard let content = element.string() else { return false }
          list.append(CanonicalScanner.text(content, of: bytes))
          return true
        }
        found[name] = .list(list)
      default: found[name] = value.integer().map { .number($0) }
      }
      return true
    }
    return found
  }
}

extension EntryLayout {
  /// The action that the bytes of an entry begin with, without a look at what follows.
  static func action(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var scanner = CanonicalScanner(bytes, in: 0..<bytes.count)
    guard scanner.take("{\"action\":"), let action = scanner.string() else { return nil }
    return CanonicalScanner.text(action, of: bytes)
  }

  /// Who acted.
  func actor(in bytes: UnsafeBufferPointer<UInt8>) -> Signature {
    Signature(name: CanonicalScanner.text(actorName, of: bytes), osUser: CanonicalScanner.text(osUser, of: bytes))
  }

  /// A fact that is a text.
  func text(_ name: String, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var found: Range<Int>?
    var scanner = CanonicalScanner(bytes, in: facts)
    _ = scanner.object { other, value in
      guard bytes[other].elementsEqual(name.utf8) else { return Self.fact(&value) }
      found = value.string()
      return false
    }
    return found.map { CanonicalScanner.text($0, of: bytes) }
  }
}
