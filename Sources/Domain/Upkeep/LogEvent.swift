/// What runs without anybody writes down as it happens; the raw value is the event's name in the log, a promise.
public enum LogEvent: String, Sendable, CaseIterable {
  case watchBegan = "watch.began"
  case watchEnded = "watch.ended"
  case bundleImported = "bundle.imported"
  case bundleRepeated = "bundle.repeated"
  case bundleQuarantined = "bundle.quarantined"
  case bundleLeft = "bundle.left"
  case bundleStuck = "bundle.stuck"
  case mailSent = "mail.sent"
  case mailStuck = "mail.stuck"
  case fault
  case nightBegan = "night.began"
  case nightStep = "night.step"
  case nightNeed = "night.need"
  case nightEnded = "night.ended"

  /// How much it matters, where the event alone says so.
  public var level: LogLevel {
    switch self {
    case .watchBegan, .watchEnded, .bundleImported, .bundleRepeated, .mailSent, .nightBegan, .nightStep, .nightEnded:
      .information
    case .bundleLeft: .notice
    case .bundleQuarantined, .nightNeed: .warning
    case .bundleStuck, .mailStuck, .fault: .failure
    }
  }
}

/// How much a line of the log matters; the raw value is syslog's number (RFC 5424, section 6.2.1).
public enum LogLevel: Int, Sendable, CaseIterable {
  case failure = 3
  case warning = 4
  case notice = 5
  case information = 6

  /// Its name in the log.
  public var name: String {
    switch self {
    case .failure: "error"
    case .warning: "warning"
    case .notice: "notice"
    case .information: "info"
    }
  }
}

/// A fact beside an event: a count, or a name that is no person's.
public enum LogFact: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
}
