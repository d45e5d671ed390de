import Domain

/// `registration`: which kinds of application have to bring a one-time link besides those that always do.
enum RegistrationSection {
  private static let keys: KeyValuePairs<String, ApplicationKind> = [
    "link-required": .new, "change-email-link-required": .changeEmail,
  ]

  static func read(_ node: ConfigurationNode?) -> Set<ApplicationKind> {
    let section = node?.section(keys.map(\.key))
    return Set(keys.filter { section?[$0.key]?.flag() ?? true }.map(\.value))
  }
}
