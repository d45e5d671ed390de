/// The forms that a request to set passwords can have (manual: bundle-format).
public enum PasswordChange: Hashable, Sendable {
  /// Both anew, by the link of a mail.
  case reset(link: String, password: SealedPassword, secondPassword: SealedPassword)
  /// The password alone, with the current one.
  case password(account: EmailAddress, current: SealedPassword, new: SealedPassword)
  /// The second password alone, with the current second one.
  case secondPassword(account: EmailAddress, current: SealedPassword, new: SealedPassword)
  /// Both with the current password: after the first sign-in, where there is no second one yet.
  case both(
    account: EmailAddress, current: SealedPassword, password: SealedPassword, secondPassword: SealedPassword)
}
