/// The fields of a header, one after the other, up to an empty line (RFC 5322 section 2.2).
///
/// Lines that are no fields are passed over: there are systems that break long lines and do not fold them.
struct MailFields: Sequence, IteratorProtocol {
  private let bytes: MailBytes
  /// Where the next field is looked for; at the end, the empty line or the end of the bytes.
  private(set) var place: Int

  init(_ bytes: MailBytes) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// The next field; its value holds the ends of lines that folding put there.
  mutating func next() -> (name: MailBytes, value: MailBytes)? {
    while place < bytes.endIndex {
      var (line, next) = bytes.line(at: place)
      guard !line.isEmpty else { return nil }
      let name = Self.name(in: line)
      while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 {
        (line, next) = bytes.line(at: next)
      }
      place = next
      if let name { return (name.text, bytes[name.valueStart..<line.endIndex]) }
    }
    return nil
  }

  /// The name that a line begins with, of the characters that names consist of in practice, and where its value begins.
  static func name(in line: MailBytes) -> (text: MailBytes, valueStart: Int)? {
    guard let colon = line.place(of: UInt8(ascii: ":"), from: line.startIndex) else { return nil }
    var name = line[..<colon]
    // White space before the colon is obsolete, and there are systems that write it.
    while let last = name.last, last.isMailSpace { name.removeLast() }
    return !name.isEmpty && name.allSatisfy(\.isInFieldName) ? (name, colon + 1) : nil
  }
}

/// The header of a mail, or of a part of one.
struct MailHeader {
  private let bytes: MailBytes

  /// The value of the first field of this name, which is in lower case.
  ///
  /// Looked for anew each time: a header may be as long as the mail, and hold any number of fields.
  subscript(_ name: String) -> MailBytes? { MailFields(bytes).first { $0.name.isName(name) }?.value }

  /// Whether its first line is a field.
  var isSound: Bool { MailFields.name(in: bytes.line(at: bytes.startIndex).text) != nil }

  /// Parts header from body.
  static func split(_ bytes: MailBytes) -> (header: MailHeader, body: MailBytes) {
    var fields = MailFields(bytes)
    while fields.next() != nil {}
    return (MailHeader(bytes: bytes[..<fields.place]), bytes[bytes.line(at: fields.place).next...])
  }
}
