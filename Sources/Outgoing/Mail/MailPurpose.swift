import Domain
import Wording

/// What a mail is for; the raw value is the stable code that the outbox and the log keep.
public enum MailPurpose: String, Codable, Sendable, CaseIterable {
  /// A new account was approved: student number, first password, sign-in address.
  case approvedNew = "approved-new"
  /// An application was rejected, with the reasons.
  case rejected
  /// An application was sent back, with what to mend and a one-time link.
  case returned

  /// What the mail is for, as lists of mails show it.
  public var sentence: Sentence {
    switch self {
    case .approvedNew: MailWording.approvedNew
    case .rejected: MailWording.rejected
    case .returned: MailWording.returned
    }
  }
}
