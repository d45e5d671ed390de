/// For how many days things are kept (manual: retention).
public struct Retention: Hashable, Codable, Sendable {
  /// Imported bundles in `import/done/`, before they are reduced to manifest, signature and receipt.
  public var bundles = 7
  /// Pictures, after the mail of the decision.
  public var pictures = 90
  /// Quarantined bundles and refused requests, after they were read.
  public var quarantine = 30
  /// Text and recipient of mails, after they left or were cancelled.
  public var mails = 90
  /// Our own files below `export/` that nobody picked up.
  public var exports = 30
  /// What an applicant stated in an application that was withdrawn, lapsed or was superseded; and notes on decided ones.
  public var cases = 180
  /// What an applicant stated in an application that was rejected; nil keeps it, so that the same person is known again.
  public var rejected: Int?
  /// Which student record somebody looked at outside of an application; that he looked at one, and when, is kept for ever.
  public var looks = 365
  /// One-time links that open nothing any more, bounces that were dealt with, counts of failures.
  public var traces = 30

  /// The days that hold unless the configuration says otherwise.
  public init() {}

  /// For how many days what a rule is about is kept; nil for ever.
  public func days(_ rule: RetentionRule) -> Int? {
    switch rule {
    case .bundles: bundles
    case .pictures: pictures
    case .quarantine, .refusals: quarantine
    case .mails: mails
    case .cases, .notes: cases
    case .rejected: rejected
    case .links, .bounces, .passwordFailures, .importFailures: traces
    case .looks: looks
    case .mailFiles, .receiptFiles, .accountFiles, .auditFiles, .reportFiles: exports
    }
  }
}
