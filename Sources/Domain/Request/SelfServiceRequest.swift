import Foundation

/// A request that no human decides: it is applied if it is valid, and refused with a reason if it is not.
public struct SelfServiceRequest: Hashable, Sendable {
  /// The sender's id of the request, unique for ever at one sender among accepted requests.
  public var id: String
  /// When it was sent.
  public var submitted: Date
  /// What it asks for.
  public var action: SelfServiceAction

  /// Makes a request of what was stated.
  public init(id: String, submitted: Date, action: SelfServiceAction) {
    self.id = id
    self.submitted = submitted
    self.action = action
  }
}

/// What a self-service request asks for, with all that it has to bring for that (manual: bundle-format).
public enum SelfServiceAction: Hashable, Sendable {
  /// A link mailed to the address, so that an application can follow.
  case startRegistration(email: EmailAddress)
  /// A link mailed to the account's address, so that a second student number can follow.
  case startAddStudentNumber(account: EmailAddress)
  /// A link mailed to the account's address, so that both passwords can be set anew.
  case startResetPassword(account: EmailAddress)
  /// Other contact data and another current name.
  case changeProfile(account: EmailAddress, change: ProfileChange)
  /// A link mailed to the new address, which redeems the change.
  case startChangeEmail(account: EmailAddress, currentPassword: SealedPassword, newEmail: EmailAddress)
  /// Redeems the link that `startChangeEmail` had mailed.
  case confirmChangeEmail(link: String)
  /// Redeems the link of a notice to an old address: voids a change of address.
  case object(link: String)
  /// Another password, another second password, or both.
  case setPassword(PasswordChange)

  /// The kind that asks for it.
  public var kind: SelfServiceKind {
    switch self {
    case .startRegistration: .startRegistration
    case .startAddStudentNumber: .startAddStudentNumber
    case .startResetPassword: .startResetPassword
    case .changeProfile: .changeProfile
    case .startChangeEmail: .startChangeEmail
    case .confirmChangeEmail: .confirmChangeEmail
    case .object: .object
    case .setPassword: .setPassword
    }
  }
}
