import Domain

/// Which elements a kind of self-service request takes (manual: bundle-format).
struct SelfServiceElements {
  var required: [String]
  var optional: [String] = []

  /// Every element that some kind takes.
  static let all = Set(XMLShape.selfService.children.keys)

  /// What a kind takes; a change of passwords has several forms, and what is stated tells which is meant.
  static func of(_ kind: SelfServiceKind, stated: Set<String>) -> SelfServiceElements {
    switch kind {
    case .startRegistration: SelfServiceElements(required: ["email"])
    case .startAddStudentNumber, .startResetPassword: SelfServiceElements(required: ["account"])
    case .changeProfile:
      SelfServiceElements(required: ["account"], optional: ["name", "address", "phone", "mobile", "employer"])
    case .startChangeEmail: SelfServiceElements(required: ["account", "currentPassword", "newEmail"])
    case .confirmChangeEmail, .object: SelfServiceElements(required: ["link"])
    case .setPassword: passwords(stated)
    }
  }

  private static func passwords(_ stated: Set<String>) -> SelfServiceElements {
    if stated.contains("link") { return SelfServiceElements(required: ["link", "password", "secondPassword"]) }
    let isSecondAlone =
      !stated.contains("currentPassword") && !stated.contains("password")
      && !stated.isDisjoint(with: ["currentSecondPassword", "secondPassword"])
    return isSecondAlone
      ? SelfServiceElements(required: ["account", "currentSecondPassword", "secondPassword"])
      : SelfServiceElements(required: ["account", "currentPassword", "password"], optional: ["secondPassword"])
  }
}

extension XMLNode {
  /// Whether the element has a value, or one of its children has: an empty element counts as absent.
  var isFilled: Bool { !text.isEmpty || children.contains(where: \.isFilled) }
}
