/// What a part of a mail is (RFC 2045 section 5).
struct ContentType {
  /// Type and subtype, in lower case: `multipart/report`.
  private(set) var name: String
  /// What stands between the parts of a multipart; nil where it is not stated.
  private(set) var boundary: [UInt8]?
  /// What a report is about, in lower case (RFC 6522).
  private(set) var reportType: String?

  /// What the field says, or `assumed` where there is none that can be read.
  init(_ field: MailBytes?, assumed: String) {
    name = assumed
    guard let field else { return }
    var reader = FieldValueReader(field)
    let type = reader.word(upTo: "/;(")
    guard !type.isEmpty, reader.take("/") else { return }
    let subtype = reader.word()
    guard !subtype.isEmpty else { return }
    name = type.lowercasedText + "/" + subtype.lowercasedText
    while !reader.isAtEnd {
      guard reader.take(";") else {
        // Something that belongs nowhere.
        _ = reader.value()
        continue
      }
      let parameter = reader.word(upTo: "=;(")
      guard reader.take("=") else { continue }
      keep(parameter, reader.value())
    }
  }

  /// Keeps a parameter; what is stated twice counts as first stated.
  private mutating func keep(_ parameter: MailBytes, _ value: [UInt8]) {
    if parameter.isName("boundary"), boundary == nil {
      var text = value
      // No boundary ends in a space (RFC 2046 section 5.1.1).
      while let last = text.last, last.isMailSpace { text.removeLast() }
      boundary = text.isEmpty ? nil : text
    } else if parameter.isName("report-type"), reportType == nil {
      reportType = value[...].lowercasedText
    }
  }

  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// Whether the part is what programs read of a report (RFC 3464, RFC 6533).
  var isStatus: Bool { name == "message/delivery-status" || name == "message/global-delivery-status" }

  /// Whether the part is a whole mail.
  var isMessage: Bool { name == "message/rfc822" || name == "message/global" }

  /// Whether the part is a mail, or the header of one: what a report gives back.
  ///
  /// Some systems misspell it.
  var isReturned: Bool {
    switch name {
    case "text/rfc822-headers", "text/rfc822-header", "message/rfc822-headers", "message/global-headers": true
    default: isMessage
    }
  }
}
