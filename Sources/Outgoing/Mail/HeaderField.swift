import Domain
import JapaneseText

/// One field of a mail's header; whatever the values, it is one field.
struct HeaderField {
  /// The whole field with its folds, without the final CRLF.
  let text: String

  /// No line should be longer (RFC 5322 section 2.1.1), unless there is nothing to fold at.
  static let lineLimit = 78

  /// A field of words that we chose ourselves, in ASCII.
  init(_ name: String, token value: String) { text = Self.folded("\(name):", before: value) }

  /// A field of free text, such as a subject (RFC 5322 section 3.6.5).
  init(_ name: String, text value: String) {
    let start = "\(name): "
    let fits = start.utf8.count + value.utf8.count <= Self.lineLimit
    text = start + (fits && EncodedWords.isPlain(value) ? value : EncodedWords.encoded(value, from: start.utf8.count))
  }

  /// A field with one mailbox, and the name beside it if it has one (RFC 5322 section 3.4).
  init(_ name: String, displayName: String = "", address: EmailAddress) {
    let start = "\(name): "
    guard !displayName.isEmpty else {
      text = Self.folded("\(name):", before: address.forMail)
      return
    }
    let angle = "<\(address.forMail)>"
    if EncodedWords.isPlain(displayName), let phrase = Self.quoted(displayName, from: start.utf8.count) {
      text = Self.folded(start + phrase, before: angle)
      return
    }
    let phrase = EncodedWords.encoded(displayName, from: start.utf8.count)
    // The address goes to a line of its own: beside an encoded word the line would soon be longer than 76.
    text = "\(start)\(phrase)\r\n \(angle)"
  }

  /// A quoted string (RFC 5322 section 3.2.4), or nil if it does not fit into its line.
  private static func quoted(_ text: String, from column: Int) -> String? {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return column + escaped.utf8.count + 2 <= lineLimit ? "\"\(escaped)\"" : nil
  }

  private static func folded(_ start: String, before value: String) -> String {
    start + (start.utf8.count + 1 + value.utf8.count <= lineLimit ? " " : "\r\n ") + value
  }
}
