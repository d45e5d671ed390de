import Domain
import Foundation

/// Why a mail cannot become a message.
public enum MessageFault: Error, Hashable, Sendable {
  /// Placeholders stand in it still.
  case unfilled
  /// The key is not 1 to 64 ASCII letters, digits and hyphens.
  case badKey
}

/// Makes messages of rendered mails: RFC 5322, MIME (RFC 2045, 2047), one text part in UTF-8.
public struct MessageWriter: Sendable {
  private let from: MailSettings
  private let timeZone: TimeZone
  private let training: Bool

  /// Writes in the name of `from`, with dates on the clock of `timeZone`; mails of a training home say that they are.
  public init(from: MailSettings, timeZone: TimeZone, training: Bool) {
    self.from = from
    self.timeZone = timeZone
    self.training = training
  }

  /// The bytes of the message, lines ending in CRLF; equal arguments give equal bytes.
  ///
  /// `key` is the outbox row's, and makes the Message-ID. Throws `MessageFault`.
  public func message(_ mail: RenderedMail, key: String, date: Date) throws(MessageFault) -> Data {
    guard MailKey.isSafe(key) else { throw .badKey }
    let mark = MailPlaceholder.mark
    guard !mail.subject.contains(mark), !mail.body.contains(mark) else { throw .unfilled }
    let header = fields(of: mail, key: key, date: date).map { $0.text + "\r\n" }.joined()
    return Data((header + "\r\n").utf8) + Self.encoded(mail.body)
  }

  private func fields(of mail: RenderedMail, key: String, date: Date) -> [HeaderField] {
    let address = from.from.forMail
    let domain = address[(address.lastIndex(of: "@") ?? address.startIndex)...]
    var fields = [
      HeaderField("From", displayName: from.fromName, address: from.from),
      HeaderField("To", address: mail.recipient),
      HeaderField("Subject", text: mail.subject),
      HeaderField("Date", token: MailDate.text(date, in: timeZone)),
      HeaderField("Message-ID", token: "<\(key)\(domain)>"),
      // No answering machine should answer (RFC 3834 section 5).
      HeaderField("Auto-Submitted", token: "auto-generated"),
      HeaderField("MIME-Version", token: "1.0"),
      HeaderField("Content-Type", token: "text/plain; charset=UTF-8"),
      HeaderField("Content-Transfer-Encoding", token: "base64"),
      HeaderField("Content-Language", token: "ja, en"),
    ]
    if training { fields.append(HeaderField("X-Shinsa-Training", token: "yes")) }
    return fields
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
