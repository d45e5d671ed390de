import Domain
import Foundation

/// Why a mail cannot become a message.
public enum MessageFault: Error, Hashable, Sendable {
  /// Placeholders stand in it still.
  case unfilled
  /// The key is not 1 to 64 ASCII letters, digits, hyphens and underscores.
  case badKey
}

/// Makes messages of rendered mails: RFC 5322, MIME (RFC 2045, 2047), one text part in UTF-8.
public enum MessageWriter {
  /// The bytes of the message, lines ending in CRLF; equal arguments give equal bytes.
  ///
  /// `key` is the outbox row's, and makes the Message-ID; the date is told on the clock of `timeZone`; a mail of a
  /// training home says that it is one. Throws `MessageFault`.
  public static func message(
    _ mail: RenderedMail, key: String, date: Date, from: MailSettings, timeZone: TimeZone, training: Bool
  ) throws(MessageFault) -> Data {
    guard MailKey.isSafe(key) else { throw .badKey }
    let mark = MailPlaceholder.mark
    guard !mail.subject.contains(mark), !mail.body.contains(mark) else { throw .unfilled }
    var fields = addressing(mail, from: from)
    fields.append(HeaderField("Date", token: MailDate.text(date, in: timeZone)))
    fields.append(HeaderField("Message-ID", token: "<\(key)\(domain(of: from.from))>"))
    fields += content
    if training { fields.append(HeaderField("X-Shinsa-Training", token: "yes")) }
    return Data((fields.map { $0.text + "\r\n" }.joined() + "\r\n").utf8) + encoded(mail.body)
  }

  private static func addressing(_ mail: RenderedMail, from: MailSettings) -> [HeaderField] {
    [
      HeaderField("From", displayName: from.fromName, address: from.from),
      HeaderField("To", address: mail.recipient),
      HeaderField("Subject", text: mail.subject),
    ]
  }

  /// The at sign and what follows it.
  private static func domain(of address: EmailAddress) -> Substring {
    let text = address.forMail
    return text[(text.lastIndex(of: "@") ?? text.startIndex)...]
  }

  private static var content: [HeaderField] {
    [
      // No answering machine should answer (RFC 3834 section 5).
      HeaderField("Auto-Submitted", token: "auto-generated"),
      HeaderField("MIME-Version", token: "1.0"),
      HeaderField("Content-Type", token: "text/plain; charset=UTF-8"),
      HeaderField("Content-Transfer-Encoding", token: "base64"),
      HeaderField("Content-Language", token: "ja, en"),
    ]
  }

  /// The text with CRLF (RFC 2046 section 4.1.1), in base64 of 76 columns (RFC 2045 section 6.8).
  private static func encoded(_ body: String) -> Data {
    var bytes = Data()
    for scalar in MailText.withLineFeeds(body).unicodeScalars {
      switch scalar {
      case "\n": bytes += [0x0D, 0x0A]
      case "\t": bytes.append(0x09)
      default: if scalar.properties.generalCategory != .control { bytes += Array(String(scalar).utf8) }
      }
    }
    let options: Data.Base64EncodingOptions = [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ]
    var lines = bytes.base64EncodedData(options: options)
    if !lines.isEmpty { lines += [0x0D, 0x0A] }
    return lines
  }
}
