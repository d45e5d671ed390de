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
  /// What was seen in the pictures; nil where there are none, as with a second student number.
  public var seen: DocumentCheck?
  /// The written reason, mandatory against a conflict.
  public var reason: String?
  /// The kind that it is decided as; nil: the application's own.
  ///
  /// What was sent as `new` may be another.
  public var kind: ApplicationKind?
  /// The account that it is about, where the decider named it; nil: the one that kind, record and address lead to.
  public var account: String?

  /// Makes an approval.
  public init(
    record: RecordKey, seen: DocumentCheck?, reason: String? = nil, kind: ApplicationKind? = nil,
    account: String? = nil
  ) {
    self.record = record
    self.seen = seen
    self.reason = reason
    self.kind = kind
    self.account = account
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
