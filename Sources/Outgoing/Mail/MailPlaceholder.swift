import Domain
import Wording

/// What is not known before a mail is handed over, and stands in the stored text as a mark.
///
/// The mark is U+0001, the name, U+0001: control characters are refused in every input, so nobody else can write one.
public enum MailPlaceholder: String, Hashable, Sendable, CaseIterable {
  /// The whole address of a one-time link.
  case link
  /// The first password.
  case password
  /// Until when the link or the password can be used, in Japanese.
  case expiry
  /// The same in English.
  case expiryEnglish = "expiry-en"

  static let mark: Character = "\u{1}"

  /// How the placeholder stands in a stored text.
  var marked: String { "\(Self.mark)\(rawValue)\(Self.mark)" }

  /// What a preview shows in its place.
  func shown(in language: Language) -> String { MailWording.filledWhenSent.in(language) }
}
