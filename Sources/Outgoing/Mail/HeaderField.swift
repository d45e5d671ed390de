import Domain
import JapaneseText

/// One field of a mail's header; whatever the values, it is one field.
struct HeaderField {
  /// The whole field with its folds, without the final CRLF.
  let text: String

  /// A field of words that we chose ourselves, in ASCII.
  init(_ name: String, token value: String) { text = "\(name): \(value)" }

  /// A field of free text, such as a subject (RFC 5322 section 3.6.5).
  init(_ name: String, text value: String) {
    let start = "\(name): "
    let fits = start.utf8.count + value.utf8.count <= EncodedWords.lineLimit
    text = start + (fits && EncodedWords.isPlain(value) ? value : EncodedWords.encoded(value, from: start.utf8.count))
  }

  /// A field with one mailbox, and the name beside it if it has one (RFC 5322 section 3.4).
  init(_ name: String, displayName: String = "", address: EmailAddress) {
    let start = "\(name): "
    guard !displayName.isEmpty else {
      text = start + address.forMail
      return
    }
    let phrase = EncodedWords.encoded(displayName, from: start.utf8.count)
    // The address goes to a line of its own: beside an encoded word the line would soon be longer than 76.
    text = "\(start)\(phrase)\r\n <\(address.forMail)>"
  }
}
