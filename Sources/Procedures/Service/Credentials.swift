import Domain
import Foundation
import Secrets

/// The passwords that a request states, opened in memory only.
struct Credentials: Sendable {
  /// What says which account is meant.
  enum Bearer: Sendable {
    case account(EmailAddress)
    case link(token: String)
  }

  let bearer: Bearer
  /// The stated current password, and which of the two it is.
  private(set) var current: (element: SealedPassword.Element, text: String)?
  private(set) var password: String?
  private(set) var secondPassword: String?
  /// Elements whose seals do not open.
  private(set) var broken: [SealedPassword.Element] = []

  /// Opens what a request brings; nil for one that states no password.
  init?(_ action: SelfServiceAction, with keys: HomeKeys) {
    var current: SealedPassword?
    var new: SealedPassword?
    var second: SealedPassword?
    switch action {
    case .startChangeEmail(let account, let stated, _): (bearer, current) = (.account(account), stated)
    case .setPassword(.reset(let link, let one, let two)): (bearer, new, second) = (.link(token: link), one, two)
    case .setPassword(.password(let account, let stated, let one)):
      (bearer, current, new) = (.account(account), stated, one)
    case .setPassword(.secondPassword(let account, let stated, let two)):
      (bearer, current, second) = (.account(account), stated, two)
    case .setPassword(.both(let account, let stated, let one, let two)):
      (bearer, current, new, second) = (.account(account), stated, one, two)
    case .startRegistration, .startAddStudentNumber, .startResetPassword, .changeProfile, .confirmChangeEmail, .object:
      return nil
    }
    self.current = opened(current, keys).flatMap { text in current.map { ($0.element, text) } }
    password = opened(new, keys)
    secondPassword = opened(second, keys)
  }

  private mutating func opened(_ sealed: SealedPassword?, _ keys: HomeKeys) -> String? {
    guard let sealed else { return nil }
    let text = PasswordSeal.open(sealed, with: keys)
    if text == nil { broken.append(sealed.element) }
    return text
  }

  /// Every rule that the new passwords break by themselves or beside each other.
  var ownFaults: [RefusalCause] {
    var faults: [RefusalCause] = []
    for (element, text) in [(SealedPassword.Element.password, password), (.secondPassword, secondPassword)] {
      guard let text else { continue }
      faults += PasswordRules.faults(in: text).map { .password($0, element) }
    }
    if let password, let secondPassword, password.utf8.elementsEqual(secondPassword.utf8) {
      faults.append(.password(.sameAsOther, .secondPassword))
    }
    return faults
  }
}
