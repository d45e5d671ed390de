import Domain

/// `night`: who hears of what happens while nobody is there.
enum NightSection {
  static func read(_ node: ConfigurationNode?) -> NightRules {
    var rules = NightRules()
    guard let section = node?.section(["auditor-email", "operator-email"]) else { return rules }
    rules.auditorEmail = section["auditor-email"]?.value("auditor@example.ac.jp") { EmailAddress($0) }
    rules.operatorEmail = section["operator-email"]?.value("operator@example.ac.jp") { EmailAddress($0) }
    return rules
  }
}
