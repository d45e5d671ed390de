/// What the unattended night goes by: who hears of it.
public struct NightRules: Hashable, Sendable {
  /// Who is told the head of the audit log at every checkpoint; nil: nobody by mail.
  public var auditorEmail: EmailAddress?
  /// Who is told when a night needs a human; nil: nobody by mail.
  public var operatorEmail: EmailAddress?

  /// The rules that hold unless the configuration says otherwise.
  public init() {}
}
