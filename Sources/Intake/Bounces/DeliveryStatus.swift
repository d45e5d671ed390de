import Domain

/// The part of a report that programs read: fields about the mail, and a group of fields for each recipient, with empty
/// lines between the groups (RFC 3464 section 2.1).
///
/// What real systems do is forgiven: groups without the empty line, lines of text that nobody folded, other fields.
struct DeliveryStatus {
  /// What became of the mail on its way to each recipient.
  private(set) var recipients: [BounceReport.Recipient] = []
  /// The Message-ID of the mail, which is no field of RFC 3464.
  private(set) var originalID: String?
  /// The envelope's identifier, where it looks like a Message-ID.
  private(set) var envelopeID: String?

  init(_ bytes: MailBytes) {
    var group = Group()
    var rest = bytes
    while !rest.isEmpty {
      var fields = MailFields(rest)
      while let (name, value) = fields.next() { read(name, value, into: &group) }
      finish(&group)
      rest = rest[rest.line(at: fields.place).next...]
    }
  }

  private mutating func read(_ name: MailBytes, _ value: MailBytes, into group: inout Group) {
    if let field = Group.Field.allCases.first(where: { name.isName($0.rawValue) }) {
      // A field that was there already begins the next recipient.
      if group.fields.contains(field) { finish(&group) }
      group.keep(field, value)
    } else if name.isName("x-original-message-id") {
      originalID = originalID ?? MessageIDs.bare(value)
    } else if name.isName("original-envelope-id") {
      envelopeID = envelopeID ?? MessageIDs.bare(value)
    }
  }

  private mutating func finish(_ group: inout Group) {
    if let recipient = group.recipient { recipients.append(recipient) }
    group = Group()
  }
}

/// The fields about one recipient that we read.
private struct Group {
  enum Field: String, CaseIterable {
    case originalRecipient = "original-recipient"
    case finalRecipient = "final-recipient"
    case action, status
  }

  private(set) var fields: Set<Field> = []
  private var action: BounceReport.Action?
  private var status: String?

  mutating func keep(_ field: Field, _ value: MailBytes) {
    fields.insert(field)
    var reader = FieldValueReader(value)
    switch field {
    case .originalRecipient, .finalRecipient: break
    case .action: action = BounceReport.Action(rawValue: reader.word().lowercasedText)
    case .status: status = Self.status(reader.word())
    }
  }

  /// The recipient's part; nil where nothing says what became of the mail.
  ///
  /// Without an action, or with one that nobody knows, a status of class 5 says it as well.
  var recipient: BounceReport.Recipient? {
    if let action { return BounceReport.Recipient(action: action, status: status) }
    guard fields.contains(.finalRecipient), let status, status.hasPrefix("5") else { return nil }
    return BounceReport.Recipient(action: .failed, status: status)
  }

  /// A status code: class 2, 4 or 5, subject and detail of up to three digits (RFC 3463 section 2).
  private static func status(_ word: MailBytes) -> String? {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 1, "245".utf8.contains(parts[0].first ?? 0),
      parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }
}
