import Domain

/// Tells what a mail is that is no report, so that whoever handed it in knows what to do.
enum OtherMailRecognition {
  static func kind(of message: MailPart, firstText: MailPart?) -> OtherMail {
    switch message.type.reportType {
    case "disposition-notification": return .readReceipt
    case "feedback-report": return .complaint
    default: break
    }
    // How qmail's reports begin; others took the words over.
    let text = (firstText?.decoded ?? []).prefix(1024)
    if text.mentions("this is the qmail-send program") { return .qmail }
    if isFromTransport(message.header) { return .wordsOnly }
    if isAutomatic(message.header) { return .automaticReply }
    return isWithoutSender(message.header) ? .wordsOnly : .unknown
  }

  private static func isFromTransport(_ header: MailHeader) -> Bool {
    if header["x-failed-recipients"] != nil { return true }
    guard let from = header["from"]?.prefix(998) else { return false }
    return from.mentions("mailer-daemon") || from.mentions("postmaster")
  }

  /// Whether a machine answered (RFC 3834 section 5).
  private static func isAutomatic(_ header: MailHeader) -> Bool {
    guard let field = header["auto-submitted"] else { return header["x-autoreply"] != nil }
    var reader = FieldValueReader(field)
    return reader.word().isName("auto-replied")
  }

  /// Whether the envelope named no sender, as that of a bounce does not (RFC 5321 section 4.5.5).
  private static func isWithoutSender(_ header: MailHeader) -> Bool {
    guard let path = header["return-path"] else { return false }
    var reader = FieldValueReader(path)
    return reader.take("<") && reader.take(">")
  }
}
