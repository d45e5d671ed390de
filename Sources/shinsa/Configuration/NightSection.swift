import Domain
import Foundation

/// `night`: who hears of what happens while nobody is there, and where backups go.
enum NightSection {
  static func read(_ node: ConfigurationNode?) -> NightRules {
    var rules = NightRules()
    let keys = [
      "auditor-email", "operator-email", "backup-folder", "backup-keep", "backup-key", "backup-passphrase-file",
      "step-limit",
    ]
    guard let section = node?.section(keys) else { return rules }
    rules.auditorEmail = section["auditor-email"]?.value("auditor@example.ac.jp") { EmailAddress($0) }
    rules.operatorEmail = section["operator-email"]?.value("operator@example.ac.jp") { EmailAddress($0) }
    rules.backupFolder = section["backup-folder"]?.text()
    if let seconds = section["backup-keep"]?.duration() { rules.backupKeep = Int(seconds / 86_400) }
    rules.backupKey = section["backup-key"]?.value("base64 (32 bytes)") { text in
      Data(base64Encoded: text).flatMap { $0.count == 32 ? $0 : nil }
    }
    rules.backupPassphraseFile = section["backup-passphrase-file"]?.text()
    // A limit of nothing would let no step begin.
    let limit = section["step-limit"]
    if let seconds = limit?.duration() {
      rules.stepLimit = seconds
      if seconds < 1 { limit?.fault(.badValue(expected: "2h, 30m")) }
    }
    return rules
  }
}
