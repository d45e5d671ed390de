import Foundation

/// What the unattended night goes by: who hears of it, and how long its steps may take.
public struct NightRules: Hashable, Sendable {
  /// Who is told the head of the audit log at every checkpoint; nil: nobody by mail.
  public var auditorEmail: EmailAddress?
  /// Who is told when a night needs a human; nil: nobody by mail.
  public var operatorEmail: EmailAddress?

  /// So long a step of the night may take before it is stopped, seconds.
  public var stepLimit: TimeInterval = 2 * 3_600

  /// The rules that hold unless the configuration says otherwise.
  public init() {}
}
