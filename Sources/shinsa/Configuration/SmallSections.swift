import Domain

/// `export-groups`: who besides the owner may read an export folder.
enum GroupSection {
  static let folders = ["mail", "receipts", "accounts", "audit", "reports"]

  static func read(_ node: ConfigurationNode) -> [String: String] {
    guard let section = node.section(folders) else { return [:] }
    return folders.reduce(into: [:]) { groups, folder in groups[folder] = section[folder]?.text() }
  }
}

/// `retention`: for how many days things are kept.
enum RetentionSection {
  private static let keys: [(String, WritableKeyPath<Retention, Int> & Sendable)] = [
    ("bundles", \.bundles), ("pictures", \.pictures), ("quarantine", \.quarantine), ("mails", \.mails),
    ("exports", \.exports), ("cases", \.cases), ("looks", \.looks), ("traces", \.traces),
  ]

  static func read(_ node: ConfigurationNode) -> Retention {
    var retention = Retention()
    guard let section = node.section(keys.map(\.0) + ["rejected"]) else { return retention }
    for (key, path) in keys {
      if let days = section[key]?.duration().map(days) { retention[keyPath: path] = days }
    }
    retention.rejected = section["rejected"]?.duration().map(days)
    return retention
  }

  private static func days(_ seconds: Double) -> Int { Int(seconds / 86_400) }
}

/// `passwords`: the strength of their hashing.
enum PasswordsSection {
  static func read(_ node: ConfigurationNode?) -> Int {
    let strength = node?.section(["scrypt-log2n"])?["scrypt-log2n"]
    return strength?.value("10 … 20") { Int($0).flatMap { (10...20).contains($0) ? $0 : nil } } ?? 15
  }
}

/// `screen`: how the review's screen is to be.
enum ScreenSection {
  static func read(_ node: ConfigurationNode?) -> ScreenRules {
    var rules = ScreenRules()
    if let method = node?.section(["pictures"])?["pictures"]?.choice(PictureMethod.self) { rules.pictures = method }
    return rules
  }
}
