import Secrets

/// A line of an export of decisions, read (manual: audit, section 8).
struct ExportedDecision {
  /// Its members that are texts, by their names.
  private(set) var texts: [String: String] = [:]
  /// Its members that are numbers, by their names.
  private(set) var numbers: [String: Int64] = [:]
  /// The entries that it rests on.
  private(set) var proofs: [Proof] = []

  /// Nil where a line is not written as ours are; then it might be read in two ways.
  init?(_ line: UnsafeRawBufferPointer) {
    guard String(validating: line, as: UTF8.self) != nil else { return nil }
    var scanner = CanonicalScanner(line.assumingMemoryBound(to: UInt8.self), in: 0..<line.count)
    let isObject = scanner.object { name, value in take(value.text(name), &value) }
    guard isObject, scanner.isAtEnd else { return nil }
  }

  private mutating func take(_ name: String, _ value: inout CanonicalScanner) -> Bool {
    switch value.next {
    case UInt8(ascii: "\""):
      texts[name] = value.text()
      return texts[name] != nil
    case UInt8(ascii: "[") where name == "proofs":
      return value.list { element in
        Proof(&element).map { proofs.append($0) } != nil
      }
    case UInt8(ascii: "["): return value.list { $0.string() != nil }
    case UInt8(ascii: "n"): return value.take("null")
    default:
      numbers[name] = value.integer()
      return numbers[name] != nil
    }
  }
}

extension ExportedDecision {
  /// An entry that a line rests on, as its bytes, and what opens its commitments.
  struct Proof {
    /// A value, and the digits of the random bytes that its commitment was made with.
    struct Opening {
      var name: String
      var salt: String
      var value: String
    }

    let entry: String
    let hash: String
    private(set) var openings: [Opening] = []

    init?(_ scanner: inout CanonicalScanner) {
      guard scanner.take("{\"entry\":"), let entry = scanner.text(), scanner.take(",\"hash\":"),
        let hash = scanner.text(), scanner.take(",\"openings\":")
      else { return nil }
      (self.entry, self.hash) = (entry, hash)
      let areOpenings = scanner.object { name, value in
        guard value.take("{\"salt\":"), let salt = value.text(), value.take(",\"value\":"), let content = value.text()
        else { return false }
        openings.append(Opening(name: value.text(name), salt: salt, value: content))
        return value.take("}")
      }
      guard areOpenings, scanner.take("}") else { return nil }
    }

    /// The value that opens a commitment; nil: it was erased, or there never was one.
    func value(_ name: String) -> String? { openings.first { $0.name == name }?.value }
  }
}
