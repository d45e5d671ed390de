import Domain
import Foundation

/// `bundles`: when a bundle has lain still, and how large things may be.
struct BundlesSection {
  var settle: TimeInterval = 10
  var limits = IntakeLimits()
  var passphraseFile: String?

  init(_ node: ConfigurationNode?) {
    let keys = ["settle", "members", "member-bytes", "total-bytes", "ratio", "pictures", "pixels", "passphrase-file"]
    guard let section = node?.section(keys) else { return }
    if let seconds = section["settle"]?.duration() { settle = seconds }
    if let number = section["members"]?.number() { limits.members = number }
    if let number = section["member-bytes"]?.number() { limits.memberBytes = number }
    if let number = section["total-bytes"]?.number() { limits.totalBytes = number }
    if let number = section["ratio"]?.number() { limits.ratio = number }
    if let number = section["pictures"]?.number() { limits.pictures = number }
    if let number = section["pixels"]?.number() { limits.pixels = number }
    passphraseFile = section["passphrase-file"]?.value("state/passphrase") { $0.isEmpty ? nil : $0 }
  }
}
