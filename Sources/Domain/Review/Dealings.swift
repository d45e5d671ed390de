import Foundation

/// In which point something on file is the same as an application; stable codes of `--json`.
public enum SharedPoint: String, Codable, Sendable, CaseIterable {
  /// A student record of the same person, as the cross-check found it or as it was approved.
  case record
  /// The e-mail address.
  case email
  /// One of the telephone numbers; families share them.
  case phone
  /// A picture, byte for byte.
  case picture
  /// The date of birth, and the name in kanji or as it is read.
  case name
  /// The student number as stated.
  case number
}

/// Another application that may be the same person's; nothing that its applicant stated.
public struct RelatedApplication: Hashable, Sendable {
  /// The short id.
  public var id: CaseID
  /// The id that its sender gave it.
  public var request: String
  /// What it asks for.
  public var kind: ApplicationKind
  /// Where it stands.
  public var state: CaseState
  /// When the graduate sent it.
  public var submitted: Date
  /// Codes of the university's list, where it was rejected.
  public var rejectedFor: [String]
  /// In which points it is the same, in their order.
  public var same: [SharedPoint]

  /// Puts together what may be shown of it.
  public init(
    id: CaseID, request: String, kind: ApplicationKind, state: CaseState, submitted: Date, rejectedFor: [String] = [],
    same: [SharedPoint]
  ) {
    self.id = id
    self.request = request
    self.kind = kind
    self.state = state
    self.submitted = submitted
    self.rejectedFor = rejectedFor
    self.same = same
  }
}

/// An account that may be the same person's.
public struct RelatedAccount: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// How it stands.
  public var status: AccountStatus
  /// When it was made.
  public var since: Date
  /// Whether it rests on the application itself, or on one that this one mends or is mended by.
  public var isOwn: Bool
  /// In which points it is the same, in their order.
  public var same: [SharedPoint]

  /// Puts together what may be shown of it.
  public init(id: String, status: AccountStatus, since: Date, isOwn: Bool = false, same: [SharedPoint]) {
    self.id = id
    self.status = status
    self.since = since
    self.isOwn = isOwn
    self.same = same
  }
}

/// What the office had to do with somebody who may be the applicant, earlier or later (manual: cross-check, section 7).
public struct Dealings: Hashable, Sendable {
  /// Other applications: rejected ones first, then the newest first.
  public let applications: [RelatedApplication]
  /// The applications that this one mends or is mended by, in the order in which they came.
  public let chain: [RelatedApplication]
  /// Accounts: suspended ones first, then in the order of their ids.
  public let accounts: [RelatedAccount]

  /// Puts dealings in order.
  public init(
    applications: [RelatedApplication] = [], chain: [RelatedApplication] = [], accounts: [RelatedAccount] = []
  ) {
    self.applications = applications.sorted { one, other in
      (one.state == .rejected ? 1 : 0, one.id) > (other.state == .rejected ? 1 : 0, other.id)
    }
    self.chain = chain.sorted { $0.id < $1.id }
    self.accounts = accounts.sorted { one, other in
      (one.status == .suspended ? 0 : 1, one.id) < (other.status == .suspended ? 0 : 1, other.id)
    }
  }

  /// Whether there are none.
  public var isEmpty: Bool { applications.isEmpty && chain.isEmpty && accounts.isEmpty }
}
