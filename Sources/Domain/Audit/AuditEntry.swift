import Foundation

/// A fact in an audit entry: never a personal value.
public enum AuditFact: Hashable, Sendable {
  case text(String)
  case number(Int64)
  case list([String])
}

/// What changes state or looks at personal data; the raw value stands in the log for ever.
public enum AuditAction: String, Codable, Sendable, CaseIterable {
  case homeCreated = "home.created"
  case staffAdded = "staff.added"
  case staffRemoved = "staff.removed"
  case studentsImported = "students.imported"
  case postalCodesImported = "postal.imported"
  case calendarImported = "calendar.imported"
  case officeRecordProposed = "record.proposed"
  case officeRecordConfirmed = "record.confirmed"
  case officeRecordRefused = "record.refused"
  case bundleImported = "bundle.imported"
  case bundleReduced = "bundle.reduced"
  case refusalHandled = "refusal.handled"
  case applicationReceived = "application.received"
  case applicationRechecked = "application.rechecked"
  case applicationSuperseded = "application.superseded"
  case pictureOpened = "picture.opened"
  case evidenceForgotten = "evidence.forgotten"
  case applicationShown = "application.shown"
  case listShown = "list.shown"
  case studentShown = "student.shown"
  case mailShown = "mail.shown"
  case decisionMade = "decision.made"
  case decisionProposed = "decision.proposed"
  case decisionConfirmed = "decision.confirmed"
  case decisionRefused = "decision.refused"
  case decisionUndone = "decision.undone"
  case applicationWithdrawn = "application.withdrawn"
  case applicationObjected = "application.objected"
  case applicationLapsed = "application.lapsed"
  case applicationRecalled = "application.recalled"
  case correctionProposed = "correction.proposed"
  case correctionConfirmed = "correction.confirmed"
  case correctionRefused = "correction.refused"
  case noteAdded = "note.added"
  case requestServed = "request.served"
  case accountCreated = "account.created"
  case accountVoided = "account.voided"
  case accountShown = "account.shown"
  case numberLinked = "account.number-linked"
  case numberUnlinked = "account.number-unlinked"
  case addressReserved = "account.address-reserved"
  case addressChanged = "account.address-changed"
  case profileChanged = "account.profile-changed"
  case passwordsChanged = "account.passwords-changed"
  case firstPasswordIssued = "account.first-password-issued"
  case firstPasswordExpired = "account.first-password-expired"
  case credentialsLocked = "account.credentials-locked"
  case statusChanged = "account.status-changed"
  case cautionSet = "account.caution-set"
  case accountProposal = "account.proposal"
  case accountProposalRefused = "account.proposal-refused"
  case accountMerged = "account.merged"
  case mailBounced = "mail.bounced"
  case bounceHandled = "mail.bounce-handled"
  case linksVoided = "link.voided"
  case keyRotated = "key.rotated"
  case keyRetired = "key.retired"
  case mailPrepared = "mail.prepared"
  case mailHandedOver = "mail.handed-over"
  case mailSent = "mail.sent"
  case mailCancelled = "mail.cancelled"
  case linkIssued = "link.issued"
  case linkRedeemed = "link.redeemed"
  case accountsExported = "accounts.exported"
  case auditExported = "audit.exported"
  case checkpointKept = "audit.checkpoint-kept"
  case crossCheckTried = "cross-check.tried"
  case itemsMarked = "application.items-marked"
  case retentionApplied = "retention.applied"
  case homeBackedUp = "home.backed-up"
  case homeRestored = "home.restored"
  case accountErased = "account.erased"
  case mailReleased = "mail.released"
  case evidenceAttached = "evidence.attached"
  case reportPlaced = "report.placed"

  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The action of a code; where a million are looked up, `init(rawValue:)` compares with all of them in turn.
  public static func named(_ code: String) -> AuditAction? { byCode[code] }
}

/// An entry before it has its place in the chain.
public struct AuditDraft: Hashable, Sendable {
  /// What happened.
  public var action: AuditAction
  /// What it happened to: `application:12`, `account:…`, `office-record:3`, `staff:NAME`, `home`.
  public var subject: String
  /// What may be known by everybody who reads the log.
  public var facts: [String: AuditFact]
  /// Personal values, of which the log holds commitments only.
  public var personal: [String: String]

  /// Drafts an entry.
  public init(
    _ action: AuditAction, subject: String, facts: [String: AuditFact] = [:], personal: [String: String] = [:]
  ) {
    self.action = action
    self.subject = subject
    self.facts = facts
    self.personal = personal
  }

  /// The subject of an entry about an application.
  public static func subject(of id: CaseID) -> String { "application:\(id)" }

  /// The subject of entries about student records that somebody looked at outside of an application.
  public static let anyStudent = "list:students"

  /// The subject of an entry about a page in `export/reports`.
  public static func subject(ofReport name: String) -> String { "report:\(name)" }
}
