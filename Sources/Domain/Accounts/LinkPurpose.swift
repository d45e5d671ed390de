/// What a one-time link is for; the raw value is stored with it.
public enum LinkPurpose: String, Codable, Sendable, CaseIterable {
  /// An application of kind `new` or `change-email` from the address that it was mailed to.
  case registration
  /// An application for a second student number of an account.
  case addition
  /// The application that mends one that was sent back.
  case resubmission
  /// The change of an account's address to the one that it was mailed to.
  case changeEmail = "change-email"
  /// Voids a change of address: one that was asked for, or one that an application's approval is about to make.
  case objection
  /// Both passwords of an account, set anew.
  case resetPassword = "reset-password"
}
