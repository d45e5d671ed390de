/// What reports count by quarters of an hour: entries of the audit log by their action, and refusals.
public enum CountedEvent: String, Sendable, CaseIterable {
  /// A bundle was read; the code is its outcome.
  case bundleRead = "bundle.imported"
  /// The requests in bundles that were read; the code is the bundle's outcome.
  case requestsInBundles = "bundle.requests"
  /// A bundle was refused as a whole.
  case bundleRefused = "bundle.refused"
  /// A request was refused.
  case requestRefused = "request.refused"
  /// The refusals of bundles and requests that name a code: one that names two counts with both.
  case refusalReason = "refusal.reason"
  /// A case began with an application; the code is its kind.
  case received = "application.received"
  /// A case began because a decision was corrected; the code is its kind.
  case reopened = "application.reopened"
  /// A self-service request was accepted; the code is its kind.
  case requestServed = "request.served"
  case superseded = "application.superseded"
  case lapsed = "application.lapsed"
  case withdrawn = "application.withdrawn"
  case objected = "application.objected"
  case recalled = "application.recalled"
  case decisionMade = "decision.made"
  case decisionProposed = "decision.proposed"
  case decisionConfirmed = "decision.confirmed"
  case decisionRefused = "decision.refused"
  case decisionUndone = "decision.undone"
  case correctionProposed = "correction.proposed"
  case correctionConfirmed = "correction.confirmed"
  case correctionRefused = "correction.refused"
  /// A mail was rendered; the code is its purpose, here and below.
  case mailPrepared = "mail.prepared"
  case mailSent = "mail.sent"
  case mailCancelled = "mail.cancelled"
  /// A mail came back.
  case mailBounced = "mail.bounced"
}

/// How often what happened in one stretch of time.
public struct EventCounts: Hashable, Sendable {
  private var counts: [CountedEvent: [String: Int]] = [:]

  /// Nothing happened.
  public init() {}

  /// Counts `count` more of an event.
  public mutating func add(_ event: CountedEvent, _ code: String, _ count: Int) {
    counts[event, default: [:]][code, default: 0] += count
  }

  /// How often it happened, whatever its code.
  public func count(_ event: CountedEvent) -> Int { counts[event, default: [:]].values.reduce(0, +) }

  /// How often it happened with this code.
  public func count(_ event: CountedEvent, _ code: String) -> Int { counts[event]?[code] ?? 0 }

  /// How often it happened, by code.
  public func codes(of event: CountedEvent) -> [String: Int] { counts[event] ?? [:] }
}
