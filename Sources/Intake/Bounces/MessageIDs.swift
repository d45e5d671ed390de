/// The Message-IDs in a field (RFC 5322 section 3.6.4), without angle brackets.
struct MessageIDs {
  private(set) var first: String?
  private(set) var last: String?

  /// Those in angle brackets; phrases between them are passed over.
  init(_ field: MailBytes?) {
    var reader = FieldValueReader(field ?? [])
    while true {
      if reader.take("<") {
        let word = reader.word(upTo: ">")
        guard reader.take(">"), let found = Self.messageID(word) else { continue }
        if first == nil { first = found }
        last = found
      } else if reader.isAtEnd {
        return
      } else if reader.word(upTo: "<(").isEmpty {
        return
      }
    }
  }

  /// What a field holds whose value need be no Message-ID, but may be one, with angle brackets or without.
  static func bare(_ field: MailBytes?) -> String? {
    if let found = MessageIDs(field).first { return found }
    var reader = FieldValueReader(field ?? [])
    let word = reader.word()
    reader.skipSpace()
    return reader.isAtEnd ? messageID(word) : nil
  }

  /// Two sides and an at sign between them, in printable ASCII, not longer than a line can be.
  private static func messageID(_ word: MailBytes) -> String? {
    guard word.count <= 998, word.allSatisfy(\.isMailGraphic), let at = word.lastIndex(of: UInt8(ascii: "@")),
      at > word.startIndex, at < word.index(before: word.endIndex)
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }
}
