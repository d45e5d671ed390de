import Foundation

/// What the books say for a report, before anything is made of it; holds no personal value of an applicant.
public struct ReportLedger: Hashable, Sendable {
  /// One of the twelve months.
  public struct Month: Hashable, Sendable {
    /// Which.
    public var month: YearMonth
    /// What happened in it.
    public var events: EventCounts
    /// By how much the cases that are open grew in it.
    public var openGrowth: Int

    /// Puts a month together.
    public init(month: YearMonth, events: EventCounts, openGrowth: Int) {
      self.month = month
      self.events = events
      self.openGrowth = openGrowth
    }
  }

  /// Where the audit log ends.
  public struct AuditStanding: Hashable, Sendable {
    /// The number of its last entry.
    public var sequence: Int64
    /// The hash of that entry.
    public var hash: String
    /// The newest signed checkpoint's head, and when it was made.
    public var checkpoint: Checkpoint?

    /// States a head.
    public init(sequence: Int64, hash: String, checkpoint: Checkpoint? = nil) {
      self.sequence = sequence
      self.hash = hash
      self.checkpoint = checkpoint
    }
  }

  /// A head that was signed.
  public struct Checkpoint: Hashable, Sendable {
    /// The head, `N:HASH`.
    public var head: String
    /// When.
    public var at: Date

    /// States a checkpoint.
    public init(head: String, at: Date) {
      self.head = head
      self.at = at
    }
  }

  /// The books of all cases.
  public var balance: CaseBalance
  /// The cases that were open when the day was over.
  public var open: [OpenCase]
  /// The decisions of the twelve months that stood when the day was over.
  public var decisions: [ReportedDecision]
  /// What happened, by span.
  public var events: [ReportSpan: EventCounts]
  /// The twelve months, the oldest first.
  public var months: [Month]
  /// The mails that have not left now, by purpose.
  public var unsent: [NoticePurpose: Int]
  /// The bounces that nobody has dealt with now.
  public var openBounces: Int
  /// The corrections that await a second person now.
  public var openCorrections: Int
  /// Where the log ends now.
  public var audit: AuditStanding

  /// Puts a ledger together.
  public init(
    balance: CaseBalance, open: [OpenCase], decisions: [ReportedDecision], events: [ReportSpan: EventCounts],
    months: [Month], unsent: [NoticePurpose: Int], openBounces: Int, openCorrections: Int, audit: AuditStanding
  ) {
    self.balance = balance
    self.open = open
    self.decisions = decisions
    self.events = events
    self.months = months
    self.unsent = unsent
    self.openBounces = openBounces
    self.openCorrections = openCorrections
    self.audit = audit
  }
}
