import Domain
import Foundation

/// What a self-service request states, before it is known whether it fits its kind.
struct SelfServiceDraft {
  var account: EmailAddress?
  var email: EmailAddress?
  var newEmail: EmailAddress?
  var link: String?
  var sealed: [SealedPassword.Element: Data] = [:]
  var change = ProfileChange()

  /// What the kind asks for; nil if something is missing that it needs.
  func action(
    _ kind: SelfServiceKind, sealing: (SealedPassword.Element, Data) -> SealedPassword
  ) -> SelfServiceAction? {
    func password(_ element: SealedPassword.Element) -> SealedPassword? { sealed[element].map { sealing(element, $0) } }
    switch kind {
    case .startRegistration: return email.map { .startRegistration(email: $0) }
    case .startAddStudentNumber: return account.map { .startAddStudentNumber(account: $0) }
    case .startResetPassword: return account.map { .startResetPassword(account: $0) }
    case .changeProfile: return account.map { .changeProfile(account: $0, change: change) }
    case .startChangeEmail:
      guard let account, let current = password(.currentPassword), let newEmail else { return nil }
      return .startChangeEmail(account: account, currentPassword: current, newEmail: newEmail)
    case .confirmChangeEmail: return link.map { .confirmChangeEmail(link: $0) }
    case .object: return link.map { .object(link: $0) }
    case .setPassword: return passwordChange(password).map { .setPassword($0) }
    }
  }

  private func passwordChange(_ password: (SealedPassword.Element) -> SealedPassword?) -> PasswordChange? {
    let (new, newSecond) = (password(.password), password(.secondPassword))
    if let link {
      guard let new, let newSecond else { return nil }
      return .reset(link: link, password: new, secondPassword: newSecond)
    }
    guard let account else { return nil }
    guard let current = password(.currentPassword) else {
      guard let current = password(.currentSecondPassword), let newSecond else { return nil }
      return .secondPassword(account: account, current: current, new: newSecond)
    }
    guard let new else { return nil }
    guard let newSecond else { return .password(account: account, current: current, new: new) }
    return .both(account: account, current: current, password: new, secondPassword: newSecond)
  }
}

extension FieldReader {
  /// How many characters the token of a link may have.
  static let linkLimit = 200

  /// Everything that the elements of a self-service request state, each value judged on its own.
  mutating func selfService(_ root: XMLNode) -> SelfServiceDraft {
    var draft = SelfServiceDraft(
      account: email(root.child("account")), email: email(root.child("email")),
      newEmail: email(root.child("newEmail")), link: text(root.child("link"), limit: Self.linkLimit))
    for element in SealedPassword.Element.allCases {
      draft.sealed[element] = sealed(root.child(element.rawValue))
    }
    draft.change = ProfileChange(
      name: change(root.child("name")) { $0.name($1) }, address: change(root.child("address")) { $0.address($1) },
      phone: change(root.child("phone")) { $0.telephone($1) },
      mobile: change(root.child("mobile")) { $0.telephone($1) },
      employer: change(root.child("employer")) { $0.employer($1) })
    return draft
  }

  /// An absent element changes nothing, an empty one clears the value.
  private mutating func change<Value>(
    _ node: XMLNode?, _ read: (inout FieldReader, XMLNode) -> Value?
  ) -> ValueChange<Value> {
    guard let node else { return .keep }
    return read(&self, node).map { .set($0) } ?? .clear
  }

  /// The bytes of a sealed value.
  private mutating func sealed(_ node: XMLNode?) -> Data? {
    guard let node, let text = text(node, limit: 2_048) else { return nil }
    let item = XMLItem(element: node.name)
    guard let bytes = Data(base64Encoded: text) else {
      refuse(.sealedMalformed(item: item), node)
      return nil
    }
    let least = SealedPassword.leastBytes
    if bytes.count < least { refuse(.sealedTooShort(item: item, bytes: bytes.count, least: least), node) }
    return bytes
  }
}
