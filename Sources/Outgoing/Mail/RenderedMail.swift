import Domain
import Foundation
import JapaneseText
import Wording

/// A mail as the outbox keeps it: complete but for the placeholders, and never rendered a second time.
public struct RenderedMail: Hashable, Codable, Sendable {
  /// What it is for.
  public var purpose: NoticePurpose
  /// Whom it goes to.
  public var recipient: EmailAddress
  /// The subject, one line.
  public var subject: String
  /// The text; lines end in a line feed.
  public var body: String

  /// Puts a mail together.
  public init(purpose: NoticePurpose, recipient: EmailAddress, subject: String, body: String) {
    self.purpose = purpose
    self.recipient = recipient
    self.subject = subject
    self.body = body
  }

  /// The mail that a row of the outbox holds.
  public init(_ notice: Notice) {
    self.init(purpose: notice.purpose, recipient: notice.recipient, subject: notice.subject, body: notice.body)
  }

  /// What has to be filled in before the mail can leave.
  public var placeholders: Set<MailPlaceholder> {
    Set(Self.pieces(of: body).compactMap(\.placeholder))
  }

  /// The mail with its placeholders filled in; throws `UnfilledMail` if a value is missing.
  public func filled(with values: [MailPlaceholder: String]) throws(UnfilledMail) -> RenderedMail {
    let missing = placeholders.filter { values[$0] == nil }
    guard missing.isEmpty else { throw UnfilledMail(missing: missing) }
    return replacing { SafeText(values[$0] ?? "").text }
  }

  /// The mail with what is made at handing over.
  ///
  /// That is the link's whole address or the first password, and until when it can be used, told on the office's clock.
  /// Throws `UnfilledMail` if a value is missing.
  public func filled(
    link: String? = nil, password: String? = nil, expires: Date, settings: OfficeSettings
  ) throws(UnfilledMail) -> RenderedMail {
    let moment = DateWording.moment(expires, in: settings.timeZone)
    var values: [MailPlaceholder: String] = [:]
    values[.link] = link
    values[.password] = password
    values[.expiry] = moment.ja
    values[.expiryEnglish] = moment.en
    return try filled(with: values)
  }

  /// The mail as staff see it before it leaves; `language` is that of the marks in the placeholders' places.
  public func preview(_ language: Language) -> RenderedMail {
    replacing { $0.shown(in: language) }
  }

  private func replacing(_ value: (MailPlaceholder) -> String) -> RenderedMail {
    var mail = self
    mail.body = Self.pieces(of: body).map { piece in piece.placeholder.map(value) ?? piece.text }.joined()
    return mail
  }

  /// A stretch of text, or a placeholder.
  private struct Piece {
    var text: String
    var placeholder: MailPlaceholder?
  }

  private static func pieces(of text: String) -> [Piece] {
    text.split(separator: MailPlaceholder.mark, omittingEmptySubsequences: false).enumerated().map { index, part in
      Piece(text: String(part), placeholder: index % 2 == 1 ? MailPlaceholder(rawValue: String(part)) : nil)
    }
  }
}

/// A mail was to leave before all was known that it says.
public struct UnfilledMail: Error, Hashable, Sendable {
  /// What is missing.
  public var missing: Set<MailPlaceholder>
}

extension MailSettings {
  /// The whole address of a one-time link; `{purpose}` in the configured one becomes what it is for.
  public func oneTimeLink(token: String, purpose: LinkPurpose) -> String {
    linkAddress.replacingOccurrences(of: "{token}", with: token)
      .replacingOccurrences(of: "{purpose}", with: purpose.rawValue)
  }
}
