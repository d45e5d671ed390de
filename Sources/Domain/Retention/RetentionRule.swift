import Foundation

/// What is removed when its time is over; a case is a rule, in the order in which they are applied.
///
/// What goes with an application as a whole comes before applications, so that everything is counted by its own rule.
/// The raw value stands in the audit log for ever.
public enum RetentionRule: String, Codable, Sendable, CaseIterable {
  /// Zips in `import/done/`: manifest, signature and receipt stay.
  case bundles
  /// Keys of pictures: hash, kind and size stay.
  case pictures
  /// Bundles in `import/quarantine/`, with their reasons.
  case quarantine
  /// Requests that were refused, at the desk.
  case refusals
  /// Internal notes on applications whose decision was announced.
  case notes
  /// Text and recipient of mails.
  case mails
  /// One-time links that were used, stopped or ran out.
  case links
  /// What was stated in withdrawn, lapsed and superseded applications: id, kind, faculty, state, dates and decision stay.
  case cases
  /// The same of rejected applications, where the office has settled a time for them.
  case rejected
  /// Bounces that somebody has dealt with.
  case bounces
  /// What the log keeps beside its entries about looks at student records outside of applications: which record it was.
  case looks
  /// Counts of wrong passwords.
  case passwordFailures = "password-failures"
  /// Counts of bundles that could not be taken in.
  case importFailures = "import-failures"
  /// Mails in `export/mail/` that no transport took.
  case mailFiles = "mail-files"
  /// Files in `export/receipts/`.
  case receiptFiles = "receipt-files"
  /// Files in `export/accounts/`.
  case accountFiles = "account-files"
  /// Files in `export/audit/` that hold personal data.
  case auditFiles = "audit-files"
  /// Pages in `export/reports/`.
  case reportFiles = "report-files"
}

/// How much a rule finds, or has removed.
public struct RetentionTally: Hashable, Sendable {
  /// Which rule.
  public var rule: RetentionRule
  /// How many things.
  public var count: Int
  /// Since when the time of the oldest of them ran; nil where there is none.
  public var oldest: Date?
  /// The same of the newest.
  public var newest: Date?

  /// Counts nothing yet.
  public init(_ rule: RetentionRule) {
    self.rule = rule
    count = 0
  }

  /// Counts things by the moments since which their times ran.
  public mutating func add(_ moments: [Date]) {
    count += moments.count
    oldest = ([oldest].compactMap(\.self) + moments).min()
    newest = ([newest].compactMap(\.self) + moments).max()
  }
}
