import Foundation

/// A decision as it stands in the books.
public struct DecisionRecord: Hashable, Codable, Sendable {
  /// What was decided.
  public var decision: Decision
  /// Who decided.
  public var by: Signature
  /// When.
  public var at: Date
  /// Why a second person has to confirm; empty where none has to.
  public var secondPersonReasons: [SecondPersonReason]
  /// Who confirmed, and when.
  public var confirmation: Confirmation?
  /// When the mail may leave; nil while a second person is awaited.
  public var due: Date?
  /// The edition of the student records that it rests on.
  public var snapshot: Int64?

  /// Puts a decision on record.
  public init(
    decision: Decision, by: Signature, at: Date, secondPersonReasons: [SecondPersonReason],
    confirmation: Confirmation? = nil, due: Date? = nil, snapshot: Int64? = nil
  ) {
    self.decision = decision
    self.by = by
    self.at = at
    self.secondPersonReasons = secondPersonReasons
    self.confirmation = confirmation
    self.due = due
    self.snapshot = snapshot
  }
}

/// A second person's confirmation.
public struct Confirmation: Hashable, Codable, Sendable {
  /// Who confirmed.
  public var by: Signature
  /// When.
  public var at: Date

  /// Records a confirmation.
  public init(by: Signature, at: Date) {
    self.by = by
    self.at = at
  }
}

/// Why an approval needs a second person.
public enum SecondPersonReason: String, Codable, Sendable, CaseIterable {
  /// It goes against a conflict.
  case conflict
  /// It replaces an account's address.
  case changeEmail = "change-email"
  /// It links a second student number and the cross-check is not clear.
  case addStudentNumber = "add-student-number"
  /// The student record was entered by the office.
  case officeRecord = "office-record"
  /// A caution stands on the student record.
  case caution
  /// Another record was chosen than the one that the cross-check found.
  case otherRecord = "other-record"
}
