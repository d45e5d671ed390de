/// A rule that a new password breaks (manual: passwords, section 1); the codes are stable.
///
/// Which element of the request breaks it stands beside it; the password itself is nowhere.
public enum PasswordFault: Hashable, Sendable, CaseIterable {
  /// Fewer characters than a password has.
  case tooShort
  /// More characters than a password has.
  case tooLong
  /// A character outside U+0021 to U+007E.
  case characterForbidden
  /// No upper-case letter.
  case upperMissing
  /// No lower-case letter.
  case lowerMissing
  /// No digit.
  case digitMissing
  /// Password and second password are the same.
  case sameAsOther
  /// It is the one that it is to replace.
  case sameAsBefore
  /// It is the first password, which the office gave.
  case sameAsFirst

  /// The stable code.
  public var code: String {
    switch self {
    case .tooShort: "password.too-short"
    case .tooLong: "password.too-long"
    case .characterForbidden: "password.character-forbidden"
    case .upperMissing: "password.upper-missing"
    case .lowerMissing: "password.lower-missing"
    case .digitMissing: "password.digit-missing"
    case .sameAsOther: "password.same-as-other"
    case .sameAsBefore: "password.same-as-before"
    case .sameAsFirst: "password.same-as-first"
    }
  }
}
