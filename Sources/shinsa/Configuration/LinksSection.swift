import Domain

/// `links`: how long one-time links live, and how many there may be.
enum LinksSection {
  static func read(_ node: ConfigurationNode?, into rules: inout ServiceRules) {
    guard let section = node?.section(["lifetime", "live", "mails-per-day"]) else { return }
    if let seconds = section["lifetime"]?.duration() { rules.linkLifetime = seconds }
    if let count = section["live"]?.value("1 … 20", { number($0, 1...20) }) { rules.liveLinks = count }
    if let count = section["mails-per-day"]?.value("1 … 100", { number($0, 1...100) }) { rules.dailyLinkMails = count }
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }
}
