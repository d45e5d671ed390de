import Foundation

/// What a reviewer decides.
public enum Decision: Hashable, Codable, Sendable {
  case approve(Approval)
  case reject(Rejection)
  case sendBack(SendingBack)

  /// The stable code of the outcome.
  public var outcome: DecisionOutcome {
    switch self {
    case .approve: .approve
    case .reject: .reject
    case .sendBack: .sendBack
    }
  }
}

/// Which of the three.
public enum DecisionOutcome: String, Codable, Sendable, CaseIterable {
  case approve, reject
  case sendBack = "return"

  /// The state that the decision leads to, once no second person is needed.
  public var state: CaseState {
    switch self {
    case .approve: .approved
    case .reject: .rejected
    case .sendBack: .returned
    }
  }
}

/// An approval: who the applicant is, and what proved it.
public struct Approval: Hashable, Codable, Sendable {
  /// The student record that the applicant is.
  public var record: RecordKey
  /// What was seen in the pictures.
  public var seen: DocumentCheck
  /// The written reason, mandatory against a conflict.
  public var reason: String?

  /// Makes an approval.
  public init(record: RecordKey, seen: DocumentCheck, reason: String? = nil) {
    self.record = record
    self.seen = seen
    self.reason = reason
  }
}

/// A rejection with its reasons of the university's list.
public struct Rejection: Hashable, Codable, Sendable {
  /// Codes of the configured list, one or more.
  public var reasons: [String]
  /// Free text for the applicant, in the mail.
  public var note: String?

  /// Makes a rejection.
  public init(reasons: [String], note: String? = nil) {
    self.reasons = reasons
    self.note = note
  }
}

/// A request to submit again: what to mend, and why.
public struct SendingBack: Hashable, Codable, Sendable {
  /// One field or picture, and the reason of the university's list.
  public struct Item: Hashable, Codable, Sendable {
    /// A field of the form (`FormField`'s code) or `image-N`.
    public var field: String
    /// Code of the configured list.
    public var reason: String

    /// Names what to mend.
    public init(field: String, reason: String) {
      self.field = field
      self.reason = reason
    }
  }

  /// What to mend, one item or more.
  public var items: [Item]
  /// Free text for the applicant, in the mail.
  public var note: String?

  /// Makes a request to submit again.
  public init(items: [Item], note: String? = nil) {
    self.items = items
    self.note = note
  }
}

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
