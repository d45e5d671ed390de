/// A step of the night's work, in its order; the raw value is its name on the command line, in logs and in JSON.
public enum NightStep: String, Codable, Sendable, CaseIterable {
  case importing = "import"
  case deadlines, recheck, mail, accounts, report, checkpoint, purge, backup

  /// Whether it does what time alone makes due: with a clock that is wrong it waits.
  public var goesByTheClock: Bool {
    switch self {
    case .deadlines, .purge: true
    case .importing, .recheck, .mail, .accounts, .report, .checkpoint, .backup: false
    }
  }
}

/// How a step ended; the raw value stands in JSON.
public enum NightOutcome: String, Codable, Sendable, CaseIterable {
  /// Done, with nothing that needs anybody.
  case done
  /// Done, but something was refused or could not be done.
  case fallsShort = "falls-short"
  /// It could not be done.
  case failed
  /// It took longer than it may, and was stopped.
  case overran
  /// It was left for another night, since the clock cannot be believed or the database is damaged.
  case waits
}
