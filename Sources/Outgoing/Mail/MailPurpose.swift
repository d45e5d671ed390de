/// What a mail is for; the raw value is the stable code that the outbox and the log keep.
public enum MailPurpose: String, Codable, Sendable, CaseIterable {
  /// A new account was approved: student number, first password, sign-in address.
  case approvedNew = "approved-new"
  /// An application was rejected, with the reasons.
  case rejected
  /// An application was sent back, with what to mend and a one-time link.
  case returned
}
