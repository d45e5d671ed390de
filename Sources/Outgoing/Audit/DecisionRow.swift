import Domain
import Foundation

/// One decision as the auditor's table shows it.
public struct DecisionRow: Hashable, Sendable {
  /// Our own short id.
  public var id: CaseID
  /// The sender's id.
  public var application: String
  /// What was applied for.
  public var kind: ApplicationKind
  /// When it was imported.
  public var received: Date
  /// The standing decision.
  public var decision: DecisionRecord
  /// The decision's reasons in words, in the table's language.
  public var reasons: [String]
  /// What the cross-check found.
  public var overall: Overall
  /// When the mail left.
  public var announced: Date?
  /// The applicant's name; nil when erased.
  public var name: String?
  /// The applicant's address; nil when erased.
  public var email: String?
  /// The number of the decision's entry in the audit log.
  public var entry: Int64
  /// The hash of that entry, in hexadecimal.
  public var entryHash: String

  /// Puts a row together.
  public init(
    id: CaseID, application: String, kind: ApplicationKind, received: Date, decision: DecisionRecord,
    reasons: [String], overall: Overall, announced: Date?, name: String?, email: String?, entry: Int64,
    entryHash: String
  ) {
    self.id = id
    self.application = application
    self.kind = kind
    self.received = received
    self.decision = decision
    self.reasons = reasons
    self.overall = overall
    self.announced = announced
    self.name = name
    self.email = email
    self.entry = entry
    self.entryHash = entryHash
  }
}
